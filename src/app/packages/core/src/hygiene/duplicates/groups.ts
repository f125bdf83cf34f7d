/** Records that one run can hold: the rest of a number's 53 bits is for the hash. HubSpot's portals have 15 million. */
const recordBits = 26;
export const mostRecords = 2 ** recordBits;
const hashShift = 32 - (53 - recordBits);

/** FNV-1a (Fowler, Noll, Vo; RFC 9923) over UTF-16 units, the 27 upper bits. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  return hash >>> hashShift;
}

/**
 * Groups of records with one key in common. Each key takes eight bytes, whatever its length: its hash and the record's
 * number in one float, to be sorted. Two keys with one hash make one group, which costs some comparisons and no result.
 */
export class KeyedGroups {
  #entries = new Float64Array(1024);
  #length = 0;

  /** @param record its number, below `mostRecords` */
  add(key: string, record: number): void {
    if (this.#length === this.#entries.length) {
      const larger = new Float64Array(2 * this.#length);
      larger.set(this.#entries);
      this.#entries = larger;
    }
    this.#entries[this.#length] = hashOf(key) * mostRecords + record;
    this.#length += 1;
  }

  /** Numbers of the records of each group of two or more, each once, in the order they were added. */
  *[Symbol.iterator](): Generator<{ hash: number; records: number[] }, void, void> {
    const entries = this.#entries.subarray(0, this.#length).sort();
    let hash = -1;
    let records: number[] = [];
    for (const entry of entries) {
      const next = Math.floor(entry / mostRecords);
      const record = entry % mostRecords;
      if (next !== hash) {
        if (records.length > 1) yield { hash, records };
        hash = next;
        records = [];
      }
      if (records.at(-1) !== record) records.push(record);
    }
    if (records.length > 1) yield { hash, records };
  }
}
