let last = 0;

/** Numbers the runs of this process, first to last. */
export function nextRunId(): number {
  last += 1;
  return last;
}
