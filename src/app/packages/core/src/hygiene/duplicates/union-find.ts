/**
 * Groups things that are linked, directly or through others, in nearly linear time (R. E. Tarjan, "Efficiency of a good but
 * not linear set union algorithm", Journal of the ACM 22(2), 1975; paths are halved).
 */
export class UnionFind {
  readonly #parents = new Map<number, number>();

  link(one: number, other: number): void {
    const [low, high] = [this.groupOf(one), this.groupOf(other)].sort((a, b) => a - b) as [number, number];
    if (low !== high) this.#parents.set(high, low);
  }

  /** The smallest member of the group. */
  groupOf(member: number): number {
    let current = member;
    for (;;) {
      const parent = this.#parents.get(current) ?? current;
      if (parent === current) return current;
      const grandparent = this.#parents.get(parent) ?? parent;
      this.#parents.set(current, grandparent);
      current = grandparent;
    }
  }
}
