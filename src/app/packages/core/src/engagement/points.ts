import { anyRole } from '@tandem/taxonomy';
import type { Contribution, EngagementTerms, TouchKind, Touchpoint } from '@tandem/taxonomy';
import { isCounted } from '../touchpoints/counted';

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
  const latestFirst = touches
    .filter((touch) => isCounted(touch) && touch.time <= now && terms.weights[touch.kind] > 0)
    .sort(latestFirstThenId);
  const cap = dailyCap(terms.maxPerKindAndDay);
  const opened = new Set<string>();
  const factors = new Map<string, number>();
  const counted: Contribution[] = [];
  for (const touch of latestFirst) {
    if (!cap(touch)) continue;
    if (touch.kind === 'email_open' && touch.email !== null) {
      const mail = `${touch.contactId} ${touch.email.id}`;
      if (opened.has(mail)) continue;
      opened.add(mail);
    }
    const factor = factors.get(touch.contactId) ?? roleFactor(rolesOf(touch.contactId), terms);
    factors.set(touch.contactId, factor);
    const decay = 2 ** (-(now - touch.time) / dayMs / terms.halfLifeDays);
    counted.push({ touch, points: terms.weights[touch.kind] * factor * decay });
  }
  return counted;
}

/** True for the first so many touches of a kind per person and day, of touches given in time. */
function dailyCap(most: number): (touch: Touchpoint) => boolean {
  const seen = new Map<string, Map<TouchKind, { day: number; count: number }>>();
  return ({ contactId, kind, time }) => {
    const day = Math.floor(time / dayMs);
    let ofContact = seen.get(contactId);
    if (!ofContact) seen.set(contactId, (ofContact = new Map()));
    let today = ofContact.get(kind);
    if (today?.day !== day) ofContact.set(kind, (today = { day, count: 0 }));
    today.count += 1;
    return today.count <= most;
  };
}

const latestFirstThenId = (a: Touchpoint, b: Touchpoint): number =>
  b.time - a.time || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The factor of the weightiest of a person's roles; that of any role when none is known or has a factor. */
export function roleFactor(roles: readonly string[], { roleFactors }: EngagementTerms): number {
  const known = roles.flatMap((role) => (Object.hasOwn(roleFactors, role) ? [roleFactors[role] ?? 0] : []));
  return known.length > 0 ? Math.max(...known) : (roleFactors[anyRole] ?? 1);
}

/** The sum of points, in the order of {@link contributions}, which does not depend on how touches came. */
export const rawScore = (counted: readonly Contribution[]): number =>
  counted.reduce((sum, { points }) => sum + points, 0);

/** 100 · (1 − e^(−raw ÷ saturation)): every further point adds less, and 100 is never passed. */
export const saturate = (raw: number, { saturation }: EngagementTerms): number =>
  100 * (1 - Math.exp(-raw / saturation));
