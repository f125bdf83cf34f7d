import { anyRole } from '@tandem/taxonomy';
import type { Contribution, EngagementTerms, TouchKind, Touchpoint } from '@tandem/taxonomy';
import { isCounted } from '../touchpoints/counted';
import { numbered } from '../touchpoints/numbered';
import type { Numbered } from '../touchpoints/numbered';

const dayMs = 86_400_000;

/** Gives the buying roles of the contact a touch is of; none when nobody knows. */
export type RolesOf = (contactId: string) => readonly string[];
export const rolesUnknown: RolesOf = () => [];

/**
 * What each touch adds to the raw score at a moment: w(kind) · r(role) · 2^(−days ÷ half-life), of at most so many
 * touches of a kind per person and day (days as UTC has them), and of one open per mail. Where a cap leaves touches
 * out, the latest count. Noise, touches still to come and kinds worth nothing add none and are left out of the result.
 *
 * Exponential decay: adriennevermorel.com, "Time-decay attribution"; the cap: Adobe Journey Optimizer B2B,
 * "Engagement scores for buying groups".
 *
 * @param now epoch milliseconds
 */
export function contributions(
  touches: readonly Touchpoint[],
  terms: EngagementTerms,
  now: number,
  rolesOf: RolesOf = rolesUnknown,
): Contribution[] {
  const counted: Contribution[] = [];
  eachContribution(tellingTouches(touches, terms, now, rolesOf), terms, now, (touch, points) => {
    counted.push({ touch, points });
  });
  return counted;
}

/** Touches that can add points, the latest first, and whose they are. */
export interface TellingTouches {
  touches: readonly Touchpoint[];
  people: Numbered;
  /** Role factors by the people's numbers. */
  factors: readonly number[];
  /** Whether marketing touched anybody at all, be it with what gives no points, such as a cancelled event. */
  isKnown: boolean;
}

export function tellingTouches(
  given: readonly Touchpoint[],
  terms: EngagementTerms,
  now: number,
  rolesOf: RolesOf,
): TellingTouches {
  const isPast = (touch: Touchpoint): boolean => touch.time <= now && isCounted(touch);
  const touches = given
    .filter((touch) => isPast(touch) && terms.weights[touch.kind] > 0)
    .sort(latestFirstThenId);
  const isKnown = touches.length > 0 || given.some((touch) => touch.lane === 'marketing' && isPast(touch));
  const people = numbered(touches, ({ contactId }) => contactId);
  const factors: number[] = [];
  people.numbers.forEach((person, place) => {
    if (person === factors.length) factors.push(roleFactor(rolesOf(touches[place]!.contactId), terms));
  });
  return { touches, people, factors, isKnown };
}

/**
 * Visits what {@link contributions} would list, without making the list.
 *
 * @param telling for this moment or a later one
 * @param visit hears of each touch with its points and the number of the person
 */
export function eachContribution(
  { touches, people, factors }: TellingTouches,
  terms: EngagementTerms,
  now: number,
  visit: (touch: Touchpoint, points: number, person: number) => void,
): void {
  const { maxPerKindAndDay, weights, halfLifeDays } = terms;
  const isWithinCap = dailyCap(people.count, maxPerKindAndDay);
  const opened = new Map<string, Set<number>>();
  for (let place = 0; place < touches.length; place += 1) {
    const touch = touches[place]!;
    const { time, kind, email } = touch;
    const person = people.numbers[place]!;
    if (time > now || !isWithinCap(person, kind, time)) continue;
    if (kind === 'email_open' && email !== null) {
      let openers = opened.get(email.id);
      if (!openers) opened.set(email.id, (openers = new Set()));
      if (openers.has(person)) continue;
      openers.add(person);
    }
    const decay = 2 ** (-(now - time) / dayMs / halfLifeDays);
    visit(touch, weights[kind] * factors[person]! * decay, person);
  }
}

/** True for the first so many touches of a kind per person and day, of touches given in time. */
function dailyCap(people: number, most: number): (person: number, kind: TouchKind, time: number) => boolean {
  const ofKinds = new Map<TouchKind, { days: Int32Array; counts: Int32Array }>();
  return (person, kind, time) => {
    let reached = ofKinds.get(kind);
    if (!reached) {
      ofKinds.set(kind, (reached = { days: new Int32Array(people), counts: new Int32Array(people) }));
    }
    const { days, counts } = reached;
    const day = Math.floor(time / dayMs);
    if (days[person] !== day) {
      days[person] = day;
      counts[person] = 0;
    }
    counts[person]! += 1;
    return counts[person]! <= most;
  };
}

const latestFirstThenId = (a: Touchpoint, b: Touchpoint): number =>
  b.time - a.time || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The factor of the weightiest of a person's roles; that of any role when none is known or has a factor. */
export function roleFactor(roles: readonly string[], { roleFactors }: EngagementTerms): number {
  const known = roles.flatMap((role) => (Object.hasOwn(roleFactors, role) ? [roleFactors[role] ?? 0] : []));
  return known.length > 0 ? Math.max(...known) : (roleFactors[anyRole] ?? 1);
}

/** 100 · (1 − e^(−raw ÷ saturation)): every further point adds less, and 100 is never passed. */
export const saturate = (raw: number, { saturation }: EngagementTerms): number =>
  100 * (1 - Math.exp(-raw / saturation));
