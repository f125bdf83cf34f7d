/** A limit of so many requests in so many milliseconds. */
export interface LaneLimit {
  requests: number;
  windowMs: number;
}

export type LaneName = 'default' | 'search';

/**
 * What a private app may send: 100 requests in ten seconds on the smallest tier (190 and 250 on others, learnt from
 * the answers' headers), and five searches a second for the whole account. A tenth is added to the second, because
 * HubSpot counts when requests arrive and their way may take longer or shorter.
 * Source: developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines and the search guide.
 */
export const laneLimits: Record<LaneName, LaneLimit> = {
  default: { requests: 100, windowMs: 10_000 },
  search: { requests: 5, windowMs: 1_100 },
};

export interface Lane {
  /** Resolves when one more request fits into the limit; requests pass in the order they came. */
  enter(): Promise<void>;
  /** Replaces the limit, when HubSpot says that the account has another one. */
  adopt(limit: LaneLimit): void;
}

export interface LaneClock {
  now: () => number;
  sleep: (milliseconds: number) => Promise<void>;
}

/** Keeps the requests of this process within a rolling window, so that HubSpot need not refuse them. */
export const createLane = (initial: LaneLimit, { now, sleep }: LaneClock): Lane => {
  let limit = initial;
  let entered: number[] = [];
  let queue: Promise<void> = Promise.resolve();

  const waitForRoom = async (): Promise<void> => {
    for (;;) {
      entered = entered.filter((at) => at > now() - limit.windowMs);
      if (entered.length < limit.requests) break;
      const oldest = entered[entered.length - limit.requests] ?? now();
      await sleep(oldest + limit.windowMs - now());
    }
    entered.push(now());
  };

  return {
    enter: () => {
      const turn = queue.then(waitForRoom);
      queue = turn.catch(() => undefined);
      return turn;
    },
    adopt: (next) => {
      limit = next;
    },
  };
};

/** The ten-second limit that an answer's headers state, if they do. */
export const limitFromHeaders = (headers: Headers): LaneLimit | undefined => {
  const requests = Number(headers.get('x-hubspot-ratelimit-max'));
  const windowMs = Number(headers.get('x-hubspot-ratelimit-interval-milliseconds'));
  return requests > 0 && windowMs > 0 ? { requests, windowMs } : undefined;
};
