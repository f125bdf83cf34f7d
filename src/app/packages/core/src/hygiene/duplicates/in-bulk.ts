import type { StandardObjectType } from '@tandem/taxonomy';
import type { DuplicateReason } from '../model';
import { clustersOf } from './clusters';
import type { DuplicateCluster, LinkedPair } from './clusters';
import { byProbability, combinedProbability } from './combine';
import { hashOf, KeyedGroups, mostRecords } from './groups';
import { compareIds } from './on-record';
import { duplicateProfiles } from './profiles';
import type { DuplicateProfile, DuplicateRecord, Fingerprint } from './profile';

/** A group too large to compare everyone with everyone: each was compared with those next to it by name. */
export interface NarrowedGroup {
  /** What its records have in common, e.g. `phone +4930901820`. */
  key: string;
  records: number;
}

/** Duplicates of a whole portal. */
export interface DuplicateFindings {
  /** All that were compared. */
  records: number;
  /** Records that are likely the same as another one. */
  affected: number;
  /** Records too many: those of each cluster but one. */
  surplus: number;
  /** `surplus` of `records`, 0 to 1; null without records. */
  share: number | null;
  /** Likeliest first. */
  clusters: DuplicateCluster[];
  /** Largest first. */
  narrowed: NarrowedGroup[];
}

/** Largest group in which everyone is compared with everyone: 64 records make 2,016 comparisons. */
const largestGroup = 64;
/**
 * In larger groups each record is compared with as many next to it in order of names ("sorted neighbourhood": M. A.
 * Hernández, S. J. Stolfo, "The merge/purge problem for large databases", SIGMOD 1995). So work grows with the records and
 * not with their square.
 */
const neighbours = 20;

/**
 * Finds duplicates among many records. Only records that share a key are compared ("blocking": I. P. Fellegi, A. B. Sunter,
 * "A theory for record linkage", Journal of the American Statistical Association 64, 1969). Of each record a fingerprint of
 * some hundred bytes is kept, so that records can be read and let go one by one. A name alone is no key, for it is no
 * reason either, on one record as among many.
 */
export class DuplicateCollection {
  readonly #profile: DuplicateProfile;
  readonly #prints: Fingerprint[] = [];
  readonly #ids = new Set<string>();
  readonly #groups = new KeyedGroups();

  constructor(objectType: StandardObjectType) {
    this.#profile = duplicateProfiles[objectType];
  }

  get size(): number {
    return this.#prints.length;
  }

  /** Takes a record in; one that came before is left out. Throws `RangeError` beyond 67 million. */
  add(record: DuplicateRecord): void {
    if (this.#ids.has(record.id)) return;
    if (this.#prints.length === mostRecords) throw new RangeError(`More than ${mostRecords} records`);
    this.#ids.add(record.id);
    const print = this.#profile.fingerprintOf({ id: record.id, properties: record.properties });
    for (const key of this.#profile.keysOf(print)) this.#groups.add(key, this.#prints.length);
    this.#prints.push(print);
  }

  /**
   * Clusters of records that are likely one; the order in which they were added does not matter.
   *
   * @param least probability from which two records count as likely one, 0 to 1
   */
  find(least: number): DuplicateFindings {
    const pairs = new Map<number, LinkedPair>();
    const narrowed: NarrowedGroup[] = [];
    for (const { hash, records } of this.#groups) {
      const isLarge = records.length > largestGroup;
      if (isLarge) {
        narrowed.push({ key: this.#keyOf(hash, records), records: records.length });
        records.sort((one, other) => this.#byName(one, other));
      }
      const reach = isLarge ? neighbours : records.length;
      for (let at = 0; at < records.length; at += 1) {
        const end = Math.min(records.length, at + 1 + reach);
        for (let next = at + 1; next < end; next += 1) this.#link(records[at]!, records[next]!, least, pairs);
      }
    }
    const clusters = clustersOf([...pairs.values()], this.#prints);
    const affected = clusters.reduce((sum, { records }) => sum + records.length, 0);
    const surplus = affected - clusters.length;
    const records = this.#prints.length;
    narrowed.sort((one, other) => other.records - one.records || (one.key < other.key ? -1 : 1));
    return {
      records,
      affected,
      surplus,
      share: records === 0 ? null : surplus / records,
      clusters,
      narrowed,
    };
  }

  #link(left: number, right: number, least: number, pairs: Map<number, LinkedPair>): void {
    const older = compareIds(this.#prints[left]!.id, this.#prints[right]!.id) < 0;
    const [one, other] = older ? [left, right] : [right, left];
    const reasons: DuplicateReason[] = this.#profile.compare(this.#prints[one]!, this.#prints[other]!);
    if (reasons.length === 0) return;
    const probability = combinedProbability(reasons);
    if (probability < least) return;
    const key = one * mostRecords + other;
    if (!pairs.has(key)) pairs.set(key, { one, other, probability, reasons: reasons.sort(byProbability) });
  }

  #byName(left: number, right: number): number {
    const [one, other] = [this.#prints[left]!, this.#prints[right]!];
    if (one.order !== other.order) return one.order < other.order ? -1 : 1;
    return compareIds(one.id, other.id);
  }

  #keyOf(hash: number, records: readonly number[]): string {
    const keys = this.#profile.keysOf(this.#prints[records[0]!]!);
    return keys.find((key) => hashOf(key) === hash)!;
  }
}
