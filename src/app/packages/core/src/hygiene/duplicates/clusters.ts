import type { DuplicateReason } from '../model';
import { compareIds } from './on-record';
import type { Fingerprint } from './profile';
import { UnionFind } from './union-find';

/** Two records that are likely one, by their numbers. */
export interface LinkedPair {
  one: number;
  other: number;
  probability: number;
  reasons: readonly DuplicateReason[];
}

/** Two records that are likely one; `one` is the older. Values of reasons are as `other` has them. */
export interface DuplicatePair {
  one: string;
  other: string;
  /** 0 to 1. */
  probability: number;
  reasons: readonly DuplicateReason[];
}

/** Records that are likely one, directly or through others. */
export interface DuplicateCluster {
  /** Oldest first. */
  records: Array<{ id: string; label: string }>;
  /** Likeliest first. */
  pairs: DuplicatePair[];
  /** Probability of the likeliest pair. */
  probability: number;
  /** Some of its records belong together only through others, so look twice: A like B and B like C is not A like C. */
  isChain: boolean;
}

/** Puts pairs together that share records; likeliest clusters first, then larger ones. */
export function clustersOf(pairs: readonly LinkedPair[], prints: readonly Fingerprint[]): DuplicateCluster[] {
  const links = new UnionFind();
  for (const { one, other } of pairs) links.link(one, other);
  const groups = new Map<number, LinkedPair[]>();
  for (const pair of pairs) {
    const group = links.groupOf(pair.one);
    const known = groups.get(group);
    if (known) known.push(pair);
    else groups.set(group, [pair]);
  }
  return [...groups.values()].map((group) => clusterOf(group, prints)).sort(likeliestFirst);
}

function clusterOf(group: readonly LinkedPair[], prints: readonly Fingerprint[]): DuplicateCluster {
  const members = new Set(group.flatMap(({ one, other }) => [one, other]));
  const records = [...members]
    .map((member) => ({ id: prints[member]!.id, label: prints[member]!.label }))
    .sort((one, other) => compareIds(one.id, other.id));
  const pairs = group
    .map(({ one, other, ...pair }) => ({ one: prints[one]!.id, other: prints[other]!.id, ...pair }))
    .sort(byLikelihoodAndId);
  const isChain = pairs.length < (records.length * (records.length - 1)) / 2;
  return { records, pairs, probability: pairs[0]!.probability, isChain };
}

const byLikelihoodAndId = (left: DuplicatePair, right: DuplicatePair): number =>
  right.probability - left.probability ||
  compareIds(left.one, right.one) ||
  compareIds(left.other, right.other);

const likeliestFirst = (left: DuplicateCluster, right: DuplicateCluster): number =>
  right.probability - left.probability ||
  right.records.length - left.records.length ||
  compareIds(left.records[0]!.id, right.records[0]!.id);
