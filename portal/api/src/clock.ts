/** Where the portal reads the time: rate limits, timestamps and the search index all follow it. */
export interface PortalClock {
  /** Epoch milliseconds. */
  now(): number;
}

export const realClock: PortalClock = { now: () => Date.now() };

/** A clock that stands still until it is advanced, for tests of limits, index lag and history. */
export class FakeClock implements PortalClock {
  constructor(private current = Date.parse('2026-11-23T09:00:00Z')) {}

  now(): number {
    return this.current;
  }

  /** Moves the clock forward by `milliseconds`. */
  advance(milliseconds: number): void {
    this.current += milliseconds;
  }
}
