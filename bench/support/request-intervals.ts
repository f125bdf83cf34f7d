/** When a request began and when its answer was out, in milliseconds of one clock. */
export interface Interval {
  start: number;
  end: number;
}

/**
 * How many of the requests had to wait for one another: the most that can be picked with no two under way at once.
 * Latency multiplies this number, not the number of requests. Taking always the earliest to end gives the longest
 * such row (interval scheduling).
 */
export function sequentialRounds(requests: readonly Interval[]): number {
  let [rounds, lastEnd] = [0, -Infinity];
  for (const { start, end } of [...requests].sort((a, b) => a.end - b.end)) {
    if (start >= lastEnd) [rounds, lastEnd] = [rounds + 1, end];
  }
  return rounds;
}

/** Milliseconds during which at least one request was under way. */
export function waitingTime(requests: readonly Interval[]): number {
  let [waited, until] = [0, -Infinity];
  for (const { start, end } of [...requests].sort((a, b) => a.start - b.start)) {
    waited += Math.max(0, end - Math.max(start, until));
    until = Math.max(until, end);
  }
  return waited;
}
