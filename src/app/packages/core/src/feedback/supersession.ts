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

/**
 * The first entry of the chain that each entry belongs to, by key: a verdict, its corrections, their
 * corrections and all withdrawals share one.
 *
 * @param targets without circles, from {@link entryTargets}
 */
export function familyOf(
  ordered: readonly FeedbackEntry[],
  targets: ReadonlyMap<string, string>,
): Map<string, string> {
  const families = new Map<string, string>();
  for (const { key } of ordered) {
    const path: string[] = [];
    let first = key;
    while (!families.has(first) && targets.has(first)) {
      path.push(first);
      first = targets.get(first)!;
    }
    const family = families.get(first) ?? first;
    families.set(first, family);
    path.forEach((member) => families.set(member, family));
  }
  return families;
}
