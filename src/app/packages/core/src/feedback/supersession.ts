import type { FeedbackEntry } from '@tandem/taxonomy';

/**
 * Which entry each correction or retraction is about, by key. Claims on itself or on an unknown entry are left
 * out: such a correction counts as a verdict, such a retraction withdraws nothing. Entries that point at each
 * other in a circle (possible only by hand edits) lose the claims that an older one makes on a newer one.
 *
 * @param ordered entries in the ledger's order, one per key
 */
export function entryTargets(ordered: readonly FeedbackEntry[]): Map<string, string> {
  const position = new Map(ordered.map(({ key }, index) => [key, index]));
  const claims = new Map<string, string>();
  for (const { key, kind, supersedes } of ordered) {
    if (kind !== 'verdict' && supersedes !== null && supersedes !== key && position.has(supersedes)) {
      claims.set(key, supersedes);
    }
  }
  const targets = new Map(claims);
  for (const key of keysOnCircles(claims)) {
    if (position.get(key)! < position.get(claims.get(key)!)!) targets.delete(key);
  }
  return targets;
}

function keysOnCircles(claims: ReadonlyMap<string, string>): string[] {
  const onCircles: string[] = [];
  const visited = new Set<string>();
  for (const start of claims.keys()) {
    const path: string[] = [];
    let key: string | undefined = start;
    while (key !== undefined && !visited.has(key)) {
      visited.add(key);
      path.push(key);
      key = claims.get(key);
    }
    const circleStart = key === undefined ? -1 : path.indexOf(key);
    if (circleStart >= 0) onCircles.push(...path.slice(circleStart));
  }
  return onCircles;
}

/** Where an entry stands in the chain of a verdict, its corrections, their corrections and all withdrawals. */
export interface ChainPlace {
  /** Key of the chain's first entry; the same for all of one chain. */
  first: string;
  /** Epoch milliseconds; never before that of the entry it is about, whatever a clock that ran behind says. */
  at: number;
  /** 0 for the first entry, 1 for what is about it, and so on. */
  depth: number;
}

/**
 * The place of every entry, by key.
 *
 * @param targets without circles, from {@link entryTargets}
 */
export function chainPlaces(
  ordered: readonly FeedbackEntry[],
  targets: ReadonlyMap<string, string>,
): Map<string, ChainPlace> {
  const reviewedAt = new Map(ordered.map((entry) => [entry.key, entry.reviewedAt]));
  const places = new Map<string, ChainPlace>();
  for (const entry of ordered) {
    const path: string[] = [];
    for (let key: string | undefined = entry.key; key && !places.has(key); key = targets.get(key))
      path.push(key);
    for (const key of path.reverse()) {
      const before = places.get(targets.get(key) ?? '');
      const at = Math.max(reviewedAt.get(key)!, before?.at ?? -Infinity);
      places.set(key, { first: before?.first ?? key, at, depth: (before?.depth ?? -1) + 1 });
    }
  }
  return places;
}

/** True when, of two entries of one chain, `a` was said after `b`. */
export function isLaterInChain(a: ChainPlace, b: ChainPlace): boolean {
  return a.at === b.at ? a.depth >= b.depth : a.at > b.at;
}
