import type { Contribution, Engagement, EngagementTerms, Touchpoint } from '@tandem/taxonomy';
import { eachContribution, rolesUnknown, saturate, tellingTouches } from './points';
import type { RolesOf, TellingTouches } from './points';
import { engagementOf, enter } from './score';

/** Whom a group's score is made of. */
export interface GroupSeats {
  /** How many people a group needs, 1 or more: the score is the mean of so many. */
  seats: number;
  /** Buying roles of contacts, when known. */
  rolesOf?: RolesOf;
}

/**
 * How engaged a group is: the mean of the scores of its most engaged people, of as many as it has seats. A seat that
 * nobody engaged takes counts as 0. So people who are silent change nothing, however many there are, and a group that
 * depends on one person stays below that person's score. With one seat it is that person's score.
 *
 * Level, trend and the touches that weigh most are as in `scoreEngagement`, over the people on the seats; a week ago
 * these may have been others. The mean, and not the sum, because a sum of points of any fifty lukewarm people is hot.
 *
 * @param touches of all the people, in any order
 * @param now epoch milliseconds; touches after it do not count yet
 */
export function scoreGroup(
  touches: readonly Touchpoint[],
  terms: EngagementTerms,
  now: number,
  { seats, rolesOf = rolesUnknown }: GroupSeats,
): Engagement {
  const telling = tellingTouches(touches, terms, now, rolesOf);
  return engagementOf(telling, terms, now, (at) => {
    const points = pointsByPerson(telling, terms, at);
    const seated = onSeats(points, seats);
    const top: Contribution[] = [];
    eachContribution(telling, terms, at, (touch, added, person) => {
      if (seated.has(person)) enter(top, touch, added);
    });
    const sum = [...seated].reduce((total, person) => total + saturate(points[person]!, terms), 0);
    return { score: sum / seats, top };
  });
}

/** Touches of the people whose scores make up the group's, see {@link scoreGroup}. */
export function touchesOnSeats(
  touches: readonly Touchpoint[],
  terms: EngagementTerms,
  now: number,
  { seats, rolesOf = rolesUnknown }: GroupSeats,
): Touchpoint[] {
  const telling = tellingTouches(touches, terms, now, rolesOf);
  const seated = onSeats(pointsByPerson(telling, terms, now), seats);
  return telling.touches.filter((_, place) => seated.has(telling.people.numbers[place]!));
}

function pointsByPerson(telling: TellingTouches, terms: EngagementTerms, at: number): number[] {
  const points = telling.factors.map(() => 0);
  eachContribution(telling, terms, at, (_, added, person) => {
    points[person]! += added;
  });
  return points;
}

/** Numbers of the people with the most points, the most first; of equal ones those whose latest touch is later. */
const onSeats = (points: readonly number[], seats: number): ReadonlySet<number> =>
  new Set(
    points
      .map((_, person) => person)
      .sort((a, b) => points[b]! - points[a]!)
      .slice(0, seats),
  );
