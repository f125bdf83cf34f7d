import type {
  Contribution,
  Engagement,
  EngagementLevel,
  EngagementTerms,
  Touchpoint,
} from '@tandem/taxonomy';
import { isCounted } from '../touchpoints/counted';
import { contributions, rawScore, rolesUnknown, saturate } from './points';
import type { RolesOf } from './points';

const dayMs = 86_400_000;

/** Changes of a score within a week that are no trend: a quiet week alone takes this much from a middling score. */
const steadyPoints = 5;

/**
 * How engaged a person, or a group of people together, is with us: the score with its level, its trend against a week
 * ago by the same formula, and the five touches that weigh most. See {@link contributions} for the formula.
 *
 * Without a counted touch it is `none`; with fewer than `minTouches` within `minTouchesWithinDays` there is not
 * enough data to say.
 *
 * @param now epoch milliseconds; touches after it do not count yet
 * @param rolesOf buying roles of contacts, when known
 */
export function scoreEngagement(
  touches: readonly Touchpoint[],
  terms: EngagementTerms,
  now: number,
  rolesOf: RolesOf = rolesUnknown,
): Engagement {
  const telling = touches.filter(
    (touch) => isCounted(touch) && touch.time <= now && terms.weights[touch.kind] > 0,
  );
  if (telling.length === 0) return { state: 'none', asOf: now };
  const since = now - terms.minTouchesWithinDays * dayMs;
  const recent = telling.filter(({ time }) => time > since).length;
  if (recent < terms.minTouches) {
    return { state: 'not_enough_data', asOf: now, touches: recent, needed: terms.minTouches };
  }
  const counted = contributions(telling, terms, now, rolesOf);
  const score = wholeScore(counted, terms);
  const change = score - wholeScore(contributions(telling, terms, now - 7 * dayMs, rolesOf), terms);
  return {
    state: 'scored',
    asOf: now,
    score,
    level: levelOf(score, terms),
    change,
    trend: change >= steadyPoints ? 'rising' : change <= -steadyPoints ? 'falling' : 'steady',
    top: largest(counted, 5),
    halfLifeDays: terms.halfLifeDays,
  };
}

const wholeScore = (counted: readonly Contribution[], terms: EngagementTerms): number =>
  Math.round(saturate(rawScore(counted), terms));

/** The level that a score (0–100) stands for. */
export function levelOf(score: number, { levels }: EngagementTerms): EngagementLevel {
  if (score >= levels.hot) return 'hot';
  if (score >= levels.warm) return 'warm';
  return score >= levels.cool ? 'cool' : 'quiet';
}

/** The few largest, without sorting them all; of equal points the later touch comes first. */
function largest(counted: readonly Contribution[], most: number): Contribution[] {
  const top: Contribution[] = [];
  for (const contribution of counted) {
    const place = top.findIndex(({ points }) => contribution.points > points);
    if (place >= 0) top.splice(place, 0, contribution);
    else top.push(contribution);
    if (top.length > most) top.pop();
  }
  return top;
}
