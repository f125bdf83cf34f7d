import type {
  Contribution,
  Engagement,
  EngagementLevel,
  EngagementTerms,
  Touchpoint,
} from '@tandem/taxonomy';
import { eachContribution, rolesUnknown, saturate, tellingTouches } from './points';
import type { RolesOf, TellingTouches } from './points';

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
  const telling = tellingTouches(touches, terms, now, rolesOf);
  if (telling.touches.length === 0) return { state: 'none', asOf: now };
  const since = now - terms.minTouchesWithinDays * dayMs;
  const recent = telling.touches.filter(({ time }) => time > since).length;
  if (recent < terms.minTouches) {
    return { state: 'not_enough_data', asOf: now, touches: recent, needed: terms.minTouches };
  }
  const { raw, top } = tally(telling, terms, now);
  const score = wholeScore(raw, terms);
  const change = score - wholeScore(tally(telling, terms, now - 7 * dayMs).raw, terms);
  return {
    state: 'scored',
    asOf: now,
    score,
    level: levelOf(score, terms),
    change,
    trend: change >= steadyPoints ? 'rising' : change <= -steadyPoints ? 'falling' : 'steady',
    top,
    halfLifeDays: terms.halfLifeDays,
  };
}

const wholeScore = (raw: number, terms: EngagementTerms): number => Math.round(saturate(raw, terms));

/** How many touches a score is explained with. */
const mostTop = 5;

/** The sum of all points, which does not depend on how touches came, and the largest of them. */
function tally(telling: TellingTouches, terms: EngagementTerms, now: number) {
  const top: Contribution[] = [];
  let raw = 0;
  eachContribution(telling, terms, now, (touch, points) => {
    raw += points;
    if (top.length < mostTop || points > top[mostTop - 1]!.points) enter(top, { touch, points });
  });
  return { raw, top };
}

/** Gives a contribution its place among the largest; of equal points the later touch, met first, comes first. */
function enter(top: Contribution[], contribution: Contribution): void {
  const place = top.findIndex(({ points }) => contribution.points > points);
  top.splice(place < 0 ? top.length : place, 0, contribution);
  if (top.length > mostTop) top.pop();
}

/** The level that a score (0–100) stands for. */
export function levelOf(score: number, { levels }: EngagementTerms): EngagementLevel {
  if (score >= levels.hot) return 'hot';
  if (score >= levels.warm) return 'warm';
  return score >= levels.cool ? 'cool' : 'quiet';
}
