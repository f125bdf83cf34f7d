import type { SourceOutcome } from '@tandem/contracts';
import { unavailable, waitMessage } from '../failure-view';
import type { TouchLocale } from './locale';

/** What some sources could not give now, and why. */
export interface SourceNote {
  /** One source, or several with the same message. */
  names: string;
  message: string;
}

/**
 * What to say of the sources that another look may read better; nothing when there are none. What no look can change is
 * told by `leftOutLines`. Names that were put off to keep a first view quick are not missed: they come with the next
 * look, and nothing that counts is missing.
 */
export function sourceNotes(sources: readonly SourceOutcome[], locale: TouchLocale): SourceNote[] {
  const namesOf = new Map<string, string[]>();
  for (const outcome of sources) {
    const message = sayOutcome(outcome, locale);
    if (message === null) continue;
    namesOf.set(message, [...(namesOf.get(message) ?? []), locale.phrases.phrase(outcome.source)]);
  }
  return Array.from(namesOf, ([message, names]) => ({ names: locale.format.list(names), message }));
}

function sayOutcome(outcome: SourceOutcome, locale: TouchLocale): string | null {
  const { phrase } = locale.phrases;
  if (outcome.state === 'failed') {
    return outcome.why === 'rate_limit' ? waitMessage({}, locale) : phrase(unavailable[outcome.why]);
  }
  if (outcome.state !== 'partial' || outcome.why === 'limit') return null;
  if (outcome.why === 'timeout') return phrase('timedOut');
  return givesNames(outcome) ? null : phrase('notYet');
}

/** Sources that name things and bring no touches. */
const givesNames = ({ source }: SourceOutcome): boolean => source === 'campaigns' || source === 'content';

/** Whether colleagues' touches count as zero, as they should. Without their source they count like a buyer's. */
export const colleaguesAreKnown = (sources: readonly SourceOutcome[]): boolean =>
  sources.every(({ source, state }) => source !== 'colleagues' || state === 'read');
