import type { SourceOutcome } from '@tandem/contracts';
import { withDetail } from '../phrases';
import type { TouchLocale } from './locale';
import { colleaguesAreKnown } from './source-notes';

type Missing = Extract<SourceOutcome, { state: 'missing' }>;

/**
 * What a portal does without for good, in sentences with what to do: sources that its subscription lacks, or whose
 * permission the admin did not give, and those that are known up to a limit. No look changes it, and so it is no alarm.
 */
export function leftOutLines(sources: readonly SourceOutcome[], locale: TouchLocale): string[] {
  const { phrases, format } = locale;
  const { phrase } = phrases;
  const missing = sources.filter(isMissing);
  const [byTier, byScope] = [missing.filter(isByTier), missing.filter((outcome) => !isByTier(outcome))];
  const scopes = format.list([...new Set(byScope.flatMap((outcome) => outcome.scopes))]);
  return [
    ...notIncluded(byTier, locale, phrase('noTier')),
    ...notIncluded(byScope, locale),
    ...(byScope.length > 0 ? [phrase('missingScope', { scopes }), phrase('addPermission')] : []),
    ...sources.flatMap((outcome) => sayLimit(outcome, locale)),
    ...colleaguesCount(missing, locale),
  ];
}

/** The names alone of what is missing, for a narrow card. */
export const leftOutBriefly = (sources: readonly SourceOutcome[], locale: TouchLocale): string[] => {
  const missing = sources.filter(isMissing);
  return [...notIncluded(missing, locale), ...colleaguesCount(missing, locale)];
};

const isMissing = (outcome: SourceOutcome): outcome is Missing => outcome.state === 'missing';
const isByTier = ({ why }: Missing): boolean => why === 'tier';

/** Nothing, or one sentence with the names. */
function notIncluded(
  missing: readonly Missing[],
  { phrases, format }: TouchLocale,
  why: string | null = null,
): string[] {
  if (missing.length === 0) return [];
  const names = format.list(missing.map(({ source }) => phrases.phrase(source)));
  return [phrases.phrase('leftOut', { names: withDetail(names, why) })];
}

const colleaguesCount = (missing: readonly Missing[], { phrases }: TouchLocale): string[] =>
  colleaguesAreKnown(missing) ? [] : [phrases.phrase('colleaguesCount')];

function sayLimit(outcome: SourceOutcome, { phrases, format }: TouchLocale): string[] {
  if (outcome.state !== 'partial' || outcome.why !== 'limit') return [];
  const { source, count, progress } = outcome;
  const { phrase } = phrases;
  if (source === 'colleagues') return [phrase('colleaguesCount')];
  const known = progress
    ? phrase('campaignsRead', { read: format.number(progress.read), of: format.number(progress.of) })
    : phrase('partLimit', { n: format.number(count) });
  return [`${phrase(source)}: ${known}.`];
}
