import type { SourceOutcome, TouchSource } from '@tandem/contracts';
import {
  isCrmError,
  isMissingScope,
  isNetworkFailure,
  isRateLimited,
  isTimeout,
  isUnauthorized,
} from '@tandem/crm';

type Without<Outcome, Key extends PropertyKey> = Outcome extends unknown ? Omit<Outcome, Key> : never;

/** Why a source gave nothing. */
export type Trouble = Without<Extract<SourceOutcome, { state: 'missing' | 'failed' }>, 'source'>;

export type Attempt<Value> = { ok: true; value: Value } | { ok: false; trouble: Trouble };

/**
 * Reads from a source. A failure of HubSpot costs only this source and is told in its terms; only a refused token
 * is thrown, because nothing else would work either, and whatever is no failure of HubSpot.
 */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, trouble: troubleOf(error) };
  }
}

/**
 * A 403 that names no scope is about the account's subscription: HubSpot documents no category for it
 * (developers.hubspot.com, error handling).
 */
function troubleOf(error: unknown): Trouble {
  if (!isCrmError(error) || isUnauthorized(error)) throw error;
  if (isMissingScope(error)) return { state: 'missing', why: 'scope', scopes: error.missingScopes };
  if (error.status === 403) return { state: 'missing', why: 'tier', scopes: [] };
  if (isTimeout(error)) return { state: 'failed', why: 'timeout' };
  if (isNetworkFailure(error)) return { state: 'failed', why: 'network' };
  return { state: 'failed', why: isRateLimited(error) ? 'rate_limit' : 'server' };
}

/** Why touches of a source may be lacking although it answered. */
export type Partly = Extract<SourceOutcome, { state: 'partial' }>['why'] | null;

/** How reading a source went, when it took one request or several: what is missing says more than what failed. */
export function outcomeOf(
  source: TouchSource,
  attempts: ReadonlyArray<Attempt<unknown>>,
  count: number,
  partly: Partly = null,
): SourceOutcome {
  const troubles = attempts.flatMap((one) => (one.ok ? [] : [one.trouble]));
  const missing = troubles.filter((trouble) => trouble.state === 'missing');
  const [lacking] = missing;
  if (lacking) {
    const scopes = [...new Set(missing.flatMap((trouble) => trouble.scopes))];
    return { source, ...lacking, scopes };
  }
  const [failed] = troubles;
  if (failed) return { source, ...failed };
  return partly === null
    ? { source, state: 'read', count }
    : { source, state: 'partial', count, why: partly };
}
