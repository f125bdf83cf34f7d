import { randomUUID } from 'node:crypto';
import type { PortalClock } from '../clock';
import type { ApiResponse } from '../api-call';
import { nextMidnight } from './day';

/** Subscription level of the portal; decides the rate limits. */
export type LimitTier = 'enterprise' | 'professional' | 'starter';

/**
 * Requests a private app may make: per rolling 10 seconds, and per day shared by all private apps of the account.
 * Source: https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines
 */
export const TIER_LIMITS: Record<LimitTier, { tenSecondly: number; daily: number }> = {
  starter: { tenSecondly: 100, daily: 250_000 },
  professional: { tenSecondly: 190, daily: 625_000 },
  enterprise: { tenSecondly: 190, daily: 1_000_000 },
};

/** Search requests per rolling second and account; they carry no rate-limit headers. Same source. */
export const SEARCHES_PER_SECOND = 5;

const WINDOW_MS = 10_000;

type Policy = 'TEN_SECONDLY_ROLLING' | 'DAILY' | 'SECONDLY';

/** The body HubSpot sends with 429; it has `errorType` where other errors have `category`. */
export const rateLimitResponse = (policy: Policy, headers: Record<string, string> = {}): ApiResponse => ({
  status: 429,
  headers,
  body: {
    status: 'error',
    message: `You have reached your ${policy.toLowerCase()} limit.`,
    errorType: 'RATE_LIMIT',
    correlationId: randomUUID(),
    policyName: policy,
    requestId: randomUUID(),
  },
});

/** Counts the app's requests against the tier's limits. Refused requests use up nothing. */
export class RateLimits {
  private recent: number[] = [];
  private recentSearches: number[] = [];
  /** Epoch milliseconds of the midnight at which the daily count starts over. */
  private resetsAt = 0;
  private usedToday = 0;

  constructor(
    readonly tier: LimitTier,
    private readonly timeZone: string,
    private readonly clock: PortalClock,
  ) {}

  get limits(): { tenSecondly: number; daily: number } {
    return TIER_LIMITS[this.tier];
  }

  /** What the account-usage operation reports: requests today, the limit, and when it resets (epoch ms). */
  daily(): { current: number; limit: number; resetsAt: number } {
    const now = this.clock.now();
    this.roll(now);
    return { current: this.usedToday, limit: this.limits.daily, resetsAt: this.resetsAt };
  }

  /** For tests and demonstrations of the daily limit: pretends that `count` requests were made today. */
  setUsedToday(count: number): void {
    this.roll(this.clock.now());
    this.usedToday = count;
  }

  /** Forgets all requests. */
  clear(): void {
    this.recent = [];
    this.recentSearches = [];
    this.usedToday = 0;
  }

  /** Takes one request. Returns HubSpot's 429 when a limit is reached, otherwise nothing. */
  take(lane: 'default' | 'search'): ApiResponse | undefined {
    const now = this.clock.now();
    this.roll(now);
    if (this.usedToday >= this.limits.daily) return rateLimitResponse('DAILY', this.headers(lane));
    if (this.recent.length >= this.limits.tenSecondly) {
      return rateLimitResponse('TEN_SECONDLY_ROLLING', this.headers(lane));
    }
    if (lane === 'search' && this.recentSearches.length >= SEARCHES_PER_SECOND) {
      return rateLimitResponse('SECONDLY');
    }
    this.recent.push(now);
    if (lane === 'search') this.recentSearches.push(now);
    this.usedToday += 1;
    return undefined;
  }

  /** HubSpot's rate-limit headers; search answers have none. */
  headers(lane: 'default' | 'search'): Record<string, string> {
    if (lane === 'search') return {};
    return {
      'X-HubSpot-RateLimit-Daily': String(this.limits.daily),
      'X-HubSpot-RateLimit-Daily-Remaining': String(Math.max(0, this.limits.daily - this.usedToday)),
      'X-HubSpot-RateLimit-Interval-Milliseconds': String(WINDOW_MS),
      'X-HubSpot-RateLimit-Max': String(this.limits.tenSecondly),
      'X-HubSpot-RateLimit-Remaining': String(Math.max(0, this.limits.tenSecondly - this.recent.length)),
    };
  }

  private roll(now: number): void {
    const inWindow = (length: number) => (time: number) => time > now - length;
    this.recent = this.recent.filter(inWindow(WINDOW_MS));
    this.recentSearches = this.recentSearches.filter(inWindow(1000));
    if (now >= this.resetsAt) {
      this.resetsAt = nextMidnight(now, this.timeZone);
      this.usedToday = 0;
    }
  }
}
