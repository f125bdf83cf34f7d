import type { BuyingGroupTerms } from '@tandem/taxonomy';
import type { GroupPerson, PersonState } from './results';

const dayMs = 86_400_000;

/** How many people are in each state. Everyone is in exactly one. */
export type StateCounts = Record<PersonState, number>;

/** Where a person stands: engaged before cooling and cold; with touches that tell nothing, quiet; without any, silent. */
export function stateOf({
  engaged,
  cooling,
  cold,
  lastTouch,
}: Pick<GroupPerson, 'engaged' | 'cooling' | 'cold' | 'lastTouch'>): PersonState {
  if (engaged) return 'engaged';
  if (cooling) return 'cooling';
  if (cold) return 'cold';
  return lastTouch === null ? 'silent' : 'quiet';
}

export function countStates(people: readonly GroupPerson[]): StateCounts {
  const counts: StateCounts = { engaged: 0, cooling: 0, quiet: 0, cold: 0, silent: 0 };
  for (const person of people) counts[stateOf(person)] += 1;
  return counts;
}

/** How many people of a group had their latest telling touch when, by comparing properties of all of them. */
export interface LatestTouchCounts {
  /** People of the group. */
  size: number;
  /** Those with any such touch. */
  ever: number;
  /** Within `coldAfterDays`, and within `engagedWithinDays`. */
  warm: number;
  engaged: number;
}

/** States as counts of latest touches give them: what is not known to be otherwise is silent. */
export function statesOfCounts({ size, ever, warm, engaged }: LatestTouchCounts): StateCounts {
  const known = Math.max(ever, engaged, warm);
  const current = Math.max(warm, engaged);
  return {
    engaged,
    cooling: current - engaged,
    quiet: 0,
    cold: known - current,
    silent: Math.max(0, size - known),
  };
}

/** A person's state by the same comparison: `latest` in epoch milliseconds, null without any. */
export function stateByLatest(latest: number | null, terms: BuyingGroupTerms, now: number): PersonState {
  if (latest === null) return 'silent';
  if (latest > now - terms.engagedWithinDays * dayMs) return 'engaged';
  return latest > now - terms.coldAfterDays * dayMs ? 'cooling' : 'cold';
}

/**
 * Counts over everyone, put right by people of whom more is known: each is taken out of the state in which they were
 * counted and put into the one they are in. The sum stays.
 *
 * @param known counted and true state of each person read
 */
export function correctStates(
  counted: StateCounts,
  known: ReadonlyArray<{ counted: PersonState; is: PersonState }>,
): StateCounts {
  const right = { ...counted };
  for (const { counted: was, is } of known) {
    if (was === is || right[was] === 0) continue;
    right[was] -= 1;
    right[is] += 1;
  }
  return right;
}
