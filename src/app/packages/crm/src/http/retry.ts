import { isRefusedForNow, isTransient, rateLimitOf } from '../predicates';
import type { CrmError } from '../errors';

/** Tries in all, the first included. */
export const maxAttempts = 5;

/** HubSpot asks for at least two seconds after 423 (locked). Source: HubSpot, error handling page. */
export const lockedWaitMs = 2_000;

/** Ceilings of the random wait before the 2nd, 3rd, … try, in milliseconds. */
const backoffCeilingsMs = [1_000, 2_000, 4_000, 8_000];

/** The ten-second limit is a rolling window, so a full window is the longest wait that can be needed. */
const burstWindowMs = 10_000;

/** The search limit is counted per second. */
const searchWindowMs = 1_000;

export interface Failure {
  error: CrmError;
  /** 1 for the first try. */
  attempt: number;
  /** True when repeating the request cannot do harm: reads, and writes that end in the same state. */
  repeatable: boolean;
  /** Number in [0, 1). */
  random: number;
}

/**
 * How long to wait before the next try, in milliseconds; `undefined` when there should be none. A request that
 * HubSpot refused before doing anything (429, 423, 477) may always be repeated; after any other failure only a
 * repeatable one. `Retry-After` is obeyed. Otherwise full jitter, which spreads callers best
 * (aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter).
 */
export const waitBeforeRetry = ({ error, attempt, repeatable, random }: Failure): number | undefined => {
  if (attempt >= maxAttempts || !isTransient(error)) return undefined;
  if (!repeatable && !isRefusedForNow(error)) return undefined;
  if (error.retryAfterMs !== undefined) return error.retryAfterMs;
  const ceiling = backoffCeilingsMs[attempt - 1] ?? burstWindowMs;
  if (error.status === 423) return lockedWaitMs + random * ceiling;
  const limit = rateLimitOf(error);
  if (limit === 'burst') return random * Math.min(burstWindowMs, 2 * ceiling);
  if (limit === 'search') return searchWindowMs * (0.5 + random * attempt);
  return random * ceiling;
};
