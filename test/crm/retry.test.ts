import fc from 'fast-check';
import { CrmError } from '@tandem/crm';
import { lockedWaitMs, maxAttempts, waitBeforeRetry } from '../../src/app/packages/crm/src/http/retry';

const failure = (status: number, more: Partial<ConstructorParameters<typeof CrmError>[0]> = {}) =>
  new CrmError({ status, category: 'TEST', message: 'test', ...more });

const wait = (error: CrmError, more: { attempt?: number; repeatable?: boolean; random?: number } = {}) =>
  waitBeforeRetry({ error, attempt: 1, repeatable: true, random: 0.5, ...more });

const timeout = failure(0, { category: 'TIMEOUT' });
const reset = failure(0, { category: 'NETWORK' });

describe('whether to try again', () => {
  it.each([500, 502, 503, 504, 522, 524])('repeats a repeatable request after %d', (status) => {
    expect(wait(failure(status))).toBeGreaterThan(0);
  });

  it.each([400, 401, 403, 404, 409, 414, 501])('never repeats after %d', (status) => {
    expect(wait(failure(status))).toBeUndefined();
  });

  it.each([
    ['a timeout', timeout],
    ['a lost connection', reset],
    ['502', failure(502)],
  ])('does not repeat a create after %s: it may have been carried out', (_, error) => {
    expect(wait(error, { repeatable: false })).toBeUndefined();
    expect(wait(error, { repeatable: true })).toBeDefined();
  });

  it.each([429, 423, 477])('repeats even a create after %d: HubSpot did nothing', (status) => {
    expect(wait(failure(status), { repeatable: false })).toBeDefined();
  });

  it('stops at the daily limit', () => {
    expect(wait(failure(429, { policyName: 'DAILY' }))).toBeUndefined();
  });

  it('stops after the last attempt', () => {
    expect(wait(failure(503), { attempt: maxAttempts - 1 })).toBeDefined();
    expect(wait(failure(503), { attempt: maxAttempts })).toBeUndefined();
  });
});

describe('how long to wait', () => {
  it('is what Retry-After says, without jitter', () => {
    expect(wait(failure(477, { retryAfterMs: 7_000 }), { random: 0.9 })).toBe(7_000);
    expect(wait(failure(429, { retryAfterMs: 0 }))).toBe(0);
  });

  it('is at least two seconds for a lock', () => {
    expect(wait(failure(423), { random: 0 })).toBe(lockedWaitMs);
  });

  it('is around a second for the search limit, whatever HubSpot calls it', () => {
    for (const policyName of ['SECONDLY', 'SOMETHING_NEW', undefined]) {
      const milliseconds = wait(failure(429, { policyName }));
      expect(milliseconds).toBeGreaterThanOrEqual(500);
      expect(milliseconds).toBeLessThanOrEqual(2_000);
    }
  });

  it('never exceeds the ten-second window, and grows with the attempts', () => {
    const number = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    const attempt = fc.integer({ min: 1, max: maxAttempts - 1 });
    const error = fc.constantFrom(
      failure(503),
      failure(429, { policyName: 'TEN_SECONDLY_ROLLING' }),
      reset,
      timeout,
    );
    fc.assert(
      fc.property(error, attempt, number, (error, attempt, random) => {
        const milliseconds = wait(error, { attempt, random }) ?? NaN;
        expect(milliseconds).toBeGreaterThanOrEqual(0);
        expect(milliseconds).toBeLessThanOrEqual(10_000);
        if (attempt > 1) {
          expect(milliseconds).toBeGreaterThanOrEqual(wait(error, { attempt: attempt - 1, random }) ?? NaN);
        }
      }),
    );
  });
});
