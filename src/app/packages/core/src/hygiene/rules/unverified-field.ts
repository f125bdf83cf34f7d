import type { HygieneRuleId } from '@tandem/taxonomy';
import { found, notApplicable } from '../answers';
import type { Rule, Subject } from '../model';
import { quoted } from './shared/fields';

interface UnverifiedFieldParts {
  id: HygieneRuleId;
  property: string;
}

const millisecondsPerDay = 86_400_000;

/** Days that a fact keeps before the rule speaks up, when the agreement names none. */
const usualWindowDays = 180;

/**
 * When somebody last vouched for a property's present value, in epoch milliseconds: the later of the moment it was set
 * and a person's word on it. Null when history was not read or does not know the property.
 */
export function vouchedForAt({ properties, setAt, verifications }: Subject, property: string): number | null {
  if (!setAt) return null;
  let latest = setAt[property] ?? NaN;
  for (const { property: verified, value, at } of verifications) {
    const isPresent = verified === property && value === (properties[property] ?? '');
    if (isPresent && (at > latest || Number.isNaN(latest))) latest = at;
  }
  return Number.isFinite(latest) ? latest : null;
}

/**
 * What a fact of some age is worth, 0 to 1: half of it is gone after each half-life.
 *
 * @param age days
 * @param halfLife days
 */
export const worthAtAge = (age: number, halfLife: number): number => 2 ** (-Math.max(0, age) / halfLife);

/**
 * A rule about a property that nobody confirmed for long. Its worth fades by half-life from the day it was last set or
 * verified, 2^(-age / half-life); within the window nothing is said about it. The value may well be right still, so a
 * person's "verified as correct" starts its time anew. Decay of contact data: people change jobs about every four years
 * (US Bureau of Labor Statistics, "Employee Tenure", https://www.bls.gov/news.release/tenure.nr0.htm), and addresses
 * and numbers go with them; the half-lives themselves stand in the agreement.
 */
export const unverifiedField = ({ id, property }: UnverifiedFieldParts): Rule => ({
  id,
  check(subject, { windowDays = usualWindowDays }, { halfLifeDays }) {
    const value = subject.facts.filled(property);
    if (value === null) return notApplicable;
    const since = vouchedForAt(subject, property);
    if (since === null) return notApplicable;
    const days = Math.max(0, (subject.now - since) / millisecondsPerDay);
    const earned = worthAtAge(days, halfLifeDays[subject.objectType]);
    if (days <= windowDays) return { state: 'pass', earned };
    return found({
      severity: days > 2 * windowDays ? 'medium' : 'low',
      property,
      evidence: { value: quoted(value), days: Math.floor(days) },
      verifiable: true,
      earned,
    });
  },
});
