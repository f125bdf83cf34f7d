import type { Verification } from '@tandem/taxonomy';
import type { RecordProperties } from '../property-values';

/** Longest text that HubSpot keeps in a property, in characters (HubSpot, CRM properties guide). */
export const longestVerifications = 65_536;

/**
 * People's words on a record's values: of every version of the property that keeps them, the newest word on each
 * property about each rule. Two people who wrote at the same moment overwrote each other's list, but not its history, so both are heard.
 *
 * @param versions the property's present text and its former ones, in any order; what cannot be read says nothing
 * @param now epoch milliseconds; no word is younger
 */
export function mergeVerifications(
  versions: ReadonlyArray<string | null | undefined>,
  now: number,
): Verification[] {
  const newest = new Map<string, Verification>();
  for (const word of versions.flatMap(readVersion)) {
    const at = Math.min(word.at, now);
    const known = newest.get(aboutOf(word));
    if (!known || at > known.at) newest.set(aboutOf(word), { ...word, at });
  }
  return [...newest.values()].sort(byAbout);
}

/** What a word is about, in one text: no name of a property or rule has a blank. */
const aboutOf = ({ property, rule = '' }: Verification): string => `${property} ${rule}`;

const byAbout = (a: Verification, b: Verification): number => (aboutOf(a) < aboutOf(b) ? -1 : 1);

function readVersion(text: string | null | undefined): Verification[] {
  if (!text) return [];
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter(isVerification) : [];
  } catch {
    return [];
  }
}

function isVerification(word: unknown): word is Verification {
  if (typeof word !== 'object' || word === null) return false;
  const { property, value, by, at, rule } = word as Record<string, unknown>;
  return (
    (rule === undefined || typeof rule === 'string') &&
    typeof property === 'string' &&
    typeof value === 'string' &&
    typeof by === 'string' &&
    typeof at === 'number' &&
    Number.isFinite(at)
  );
}

/** Words on values that still stand; the others are about values that nobody sees any more. */
export const standingVerifications = (
  verifications: readonly Verification[],
  properties: RecordProperties,
): Verification[] => verifications.filter(({ property, value }) => value === (properties[property] ?? ''));

/** Whether a word settles what a rule found; one that names no rule settles all. */
export const settles = ({ rule: said }: Verification, rule: string): boolean =>
  said === undefined || said === rule;

/** The words with one more, which replaces an older one on the same property about the same rule. */
export const withVerification = (
  verifications: readonly Verification[],
  word: Verification,
): Verification[] =>
  [...verifications.filter((known) => aboutOf(known) !== aboutOf(word)), word].sort(byAbout);

/**
 * The text that keeps words on a record. When they are too many for one property the oldest go.
 *
 * @returns null when not even the newest fits
 */
export function writeVerifications(verifications: readonly Verification[]): string | null {
  const kept = [...verifications].sort((a, b) => b.at - a.at);
  let text = JSON.stringify(inOrder(kept));
  while (text.length > longestVerifications && kept.length > 1) {
    kept.pop();
    text = JSON.stringify(inOrder(kept));
  }
  return text.length > longestVerifications ? null : text;
}

/** One member order and one order of words, so that equal lists are equal texts. */
const inOrder = (verifications: readonly Verification[]): Verification[] =>
  [...verifications].sort(byAbout).map(({ property, rule, value, by, at }) => ({
    property,
    ...(rule !== undefined && { rule }),
    ...{ value, by, at },
  }));
