import type { HygieneRuleSetting, HygieneTerms } from '@tandem/taxonomy';
import { found, notApplicable } from '../answers';
import type { Answer, Subject } from '../model';
import { worthAtAge } from './unverified-field';

interface FadingParts {
  property: string | null;
  evidence?: Readonly<Record<string, string | number>>;
  verifiable?: boolean;
}

const millisecondsPerDay = 86_400_000;

/** Days until a rule speaks up when the agreement names none. */
const usualWindowDays = 180;

/**
 * The answer about something whose worth fades since a moment, by the half-life of its object: 2^(-age / half-life).
 * Within the window nothing is said; after twice the window it is said with more weight. `days` joins the evidence.
 *
 * @param since epoch milliseconds; null when it was not read, and then the rule does not apply
 */
export function fading(
  { now, objectType }: Subject,
  since: number | null,
  { windowDays = usualWindowDays }: Pick<HygieneRuleSetting, 'windowDays'>,
  { halfLifeDays }: Pick<HygieneTerms, 'halfLifeDays'>,
  { property, evidence = {}, verifiable = false }: FadingParts,
): Answer {
  if (since === null || !Number.isFinite(since)) return notApplicable;
  const days = Math.max(0, (now - since) / millisecondsPerDay);
  const earned = worthAtAge(days, halfLifeDays[objectType]);
  if (days <= windowDays) return { state: 'pass', earned };
  return found({
    severity: days > 2 * windowDays ? 'medium' : 'low',
    property,
    evidence: { ...evidence, days: Math.floor(days) },
    verifiable,
    earned,
  });
}
