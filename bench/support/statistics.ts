/** The middle value, or the mean of the two middle ones. Throws RangeError for an empty list. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('The median of nothing');
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** How much time (any unit) so many items took. */
export interface Sized {
  size: number;
  time: number;
}

/**
 * The power p of `time ~ size^p` between two measurements: 1 is linear, 2 is quadratic, and sorting, n log n, is
 * between 1.05 and 1.2 for sizes as they are here. It is the slope between two points on doubly logarithmic paper.
 */
export const growthPower = (small: Sized, large: Sized): number =>
  Math.log(large.time / small.time) / Math.log(large.size / small.size);
