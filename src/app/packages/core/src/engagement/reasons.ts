import type { EngagementTerms, Touchpoint } from '@tandem/taxonomy';
import { lineReader } from '../touchpoints/moments';
import type { TouchMoment } from '../touchpoints/results';
import { eachContribution, rolesUnknown, tellingTouches } from './points';
import type { RolesOf } from './points';

/** Touches that are one line of the log, with the points they add together; `times` are those that add any. */
export interface EngagementReason extends TouchMoment {
  /** Before saturation. */
  points: number;
}

/** All points of a score: the reasons that weigh most, largest first, and the sum of everything else. */
export interface EngagementReasons {
  top: EngagementReason[];
  rest: { touches: number; points: number };
}

/** How many reasons a score is explained with. */
const mostReasons = 5;

/**
 * What makes up a score: its touches by thing and day, as the log has them, so that many small ones with one thing are
 * one reason. Of equal reasons the later comes first. See `contributions` for the points.
 *
 * @param now epoch milliseconds
 * @param timeZone IANA name of the portal's time zone, in which days are meant
 */
export function engagementReasons(
  touches: readonly Touchpoint[],
  terms: EngagementTerms,
  now: number,
  timeZone: string,
  rolesOf: RolesOf = rolesUnknown,
): EngagementReasons {
  const lineOf = lineReader(timeZone);
  const reasons = new Map<string, EngagementReason>();
  eachContribution(tellingTouches(touches, terms, now, rolesOf), terms, now, (touch, points) => {
    const { key, date } = lineOf(touch);
    const known = reasons.get(key);
    if (!known) {
      reasons.set(key, { touch, times: 1, date, points });
      return;
    }
    known.times += 1;
    known.points += points;
  });
  const largestFirst = [...reasons.values()].sort((a, b) => b.points - a.points);
  const rest = { touches: 0, points: 0 };
  for (const { times, points } of largestFirst.slice(mostReasons)) {
    rest.touches += times;
    rest.points += points;
  }
  return { top: largestFirst.slice(0, mostReasons), rest };
}
