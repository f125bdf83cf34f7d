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
 * How engaged a person is with us: the score with its level, its trend against a week ago by the same formula, and the
 * five touches that weigh most. See {@link contributions} for the formula.
 *
 * Without a touch that gives points it is `none`, unless marketing touched the person with what gives none, such as an
 * event that was cancelled: that, too, is not enough data. With fewer than `minTouches` within `minTouchesWithinDays` there is not
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
  return engagementOf(telling, terms, now, (at) => {
    const top: Contribution[] = [];
    let raw = 0;
    eachContribution(telling, terms, at, (touch, points) => {
      raw += points;
      enter(top, touch, points);
    });
    return { score: saturate(raw, terms), top };
  });
}

/** A score, 0–100 and not rounded, and the touches that weigh most in it. */
export interface Scored {
  score: number;
  top: Contribution[];
}

/** What a score says, unless there is too little to say anything: its level, and its trend within a week. */
export function engagementOf(
  telling: TellingTouches,
  terms: EngagementTerms,
  now: number,
  scoredAt: (at: number) => Scored,
): Engagement {
  if (!telling.isKnown) return { state: 'none', asOf: now };
  const since = now - terms.minTouchesWithinDays * dayMs;
  const recent = telling.touches.filter(({ time }) => time > since).length;
  if (recent < terms.minTouches) {
    return { state: 'not_enough_data', asOf: now, touches: recent, needed: terms.minTouches };
  }
  const { score: exact, top } = scoredAt(now);
  const score = Math.round(exact);
  const change = score - Math.round(scoredAt(now - 7 * dayMs).score);
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

/** How many touches a score is explained with. */
const mostTop = 5;

/** Gives a touch its place among those that weigh most; of equal points the later one, met first, comes first. */
export function enter(top: Contribution[], touch: Touchpoint, points: number): void {
  if (top.length === mostTop && points <= top[mostTop - 1]!.points) return;
  const place = top.findIndex((other) => points > other.points);
  top.splice(place < 0 ? top.length : place, 0, { touch, points });
  if (top.length > mostTop) top.pop();
}

/** The level that a score (0–100) stands for. */
export function levelOf(score: number, { levels }: EngagementTerms): EngagementLevel {
  if (score >= levels.hot) return 'hot';
  if (score >= levels.warm) return 'warm';
  return score >= levels.cool ? 'cool' : 'quiet';
}
