import type { FeedbackEntry } from '@tandem/taxonomy';
import { chainPlaces, entryTargets, isLaterInChain } from './supersession';
import type { ChainPlace } from './supersession';

/** The ledger of one record, read: who replaced whom, and which verdicts hold. */
export interface Ledger {
  /** Every entry once, oldest first, with `superseded` set. */
  entries: FeedbackEntry[];
  /** Verdicts that hold: of each verdict and its corrections, the latest that was not withdrawn. Oldest first. */
  inForce: FeedbackEntry[];
  /** The verdict that counts now: of the latest attempt, the latest. */
  current: FeedbackEntry | null;
  /** When the verdict that `current` stands for was first given; corrections do not move it. Epoch milliseconds. */
  currentGivenAt: number | null;
}

/**
 * Reads a ledger. The answer depends only on the set of entries: not on their order, not on duplicates.
 *
 * A verdict and its corrections are one verdict: the latest of them that was not withdrawn holds, so undoing
 * a correction brings the corrected verdict back, and two corrections of one verdict do not count twice.
 * Withdrawing a withdrawal undoes it. A correction answers for the attempt of what it corrects, so correcting
 * last year's verdict does not displace this year's.
 */
export function readLedger(given: readonly FeedbackEntry[]): Ledger {
  const ordered = orderEntries(given);
  const targets = entryTargets(ordered);
  const withdrawn = withdrawnKeys(ordered, targets);
  const places = chainPlaces(ordered, targets);
  const said = ordered.filter(({ kind, key }) => kind !== 'retraction' && !withdrawn.has(key));
  const holdingKeys = latestOfEachChain(said, places);
  const entries = ordered.map((entry) => ({
    ...entry,
    superseded: entry.kind === 'retraction' ? withdrawn.has(entry.key) : !holdingKeys.has(entry.key),
  }));
  const inForce = entries.filter((entry) => holdingKeys.has(entry.key));
  const current = latestOfLatestAttempt(inForce);
  const first = current && entries.find((entry) => entry.key === places.get(current.key)?.first);
  return { entries, inForce, current, currentGivenAt: first?.reviewedAt ?? null };
}

/** Oldest first by time of review, then by key; one entry per key. */
export function orderEntries(given: readonly FeedbackEntry[]): FeedbackEntry[] {
  const seen = new Set<string>();
  return [...given].sort(compareEntries).filter(({ key }) => !seen.has(key) && seen.add(key));
}

/** Order of entries in time; the key decides between entries of the same millisecond. */
export function compareEntries(a: FeedbackEntry, b: FeedbackEntry): number {
  if (a.reviewedAt !== b.reviewedAt) return a.reviewedAt - b.reviewedAt;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

function latestOfEachChain(
  said: readonly FeedbackEntry[],
  places: ReadonlyMap<string, ChainPlace>,
): ReadonlySet<string> {
  const latest = new Map<string, { key: string; place: ChainPlace }>();
  for (const { key } of said) {
    const place = places.get(key)!;
    const best = latest.get(place.first);
    if (!best || isLaterInChain(place, best.place)) latest.set(place.first, { key, place });
  }
  return new Set([...latest.values()].map(({ key }) => key));
}

function latestOfLatestAttempt(ordered: readonly FeedbackEntry[]): FeedbackEntry | null {
  return ordered.reduce<FeedbackEntry | null>(
    (best, entry) => (best === null || entry.attempt >= best.attempt ? entry : best),
    null,
  );
}

/** Keys withdrawn by a retraction that is not withdrawn itself. Decides the ends of chains first. */
function withdrawnKeys(
  ordered: readonly FeedbackEntry[],
  targets: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const retractions = ordered.filter(({ kind, key }) => kind === 'retraction' && targets.has(key));
  const undecided = new Map<string, number>();
  for (const { key } of retractions) {
    const target = targets.get(key)!;
    undecided.set(target, (undecided.get(target) ?? 0) + 1);
  }
  const withdrawn = new Set<string>();
  const isRetraction = new Set(retractions.map(({ key }) => key));
  const decided = [...isRetraction].filter((key) => !undecided.has(key));
  for (let key = decided.pop(); key !== undefined; key = decided.pop()) {
    const target = targets.get(key)!;
    if (!withdrawn.has(key)) withdrawn.add(target);
    const left = undecided.get(target)! - 1;
    undecided.set(target, left);
    if (left === 0 && isRetraction.has(target)) decided.push(target);
  }
  return withdrawn;
}
