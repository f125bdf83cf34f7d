import { randomUUID } from 'node:crypto';
import type { ApiResponse } from '../api-call';
import { seededRandom } from '../random';
import { rateLimitResponse } from './rate-limits';

/** Failures that HubSpot or the network between may produce. */
export const FAULTS = [
  '429',
  '429-daily',
  '429-search',
  '423',
  '477',
  '500',
  '502',
  '503',
  '504',
  'timeout',
  'reset',
  'after-write-reset',
  'half-batch',
] as const;

export type Fault = (typeof FAULTS)[number];

export interface FaultRule {
  /** All given parts must hold; nothing given matches every call of the app. */
  match?: { method?: string; pathIncludes?: string; operation?: string; caller?: string };
  /** How many matching calls fail before the rule is used up. Default: without end. */
  times?: number;
  /** How many matching calls pass unharmed first. Default 0. */
  after?: number;
  /** Share of matching calls that fail, 0–1, drawn from the seed. Default 1. */
  rate?: number;
  fault: Fault;
}

export interface FaultTarget {
  method: string;
  path: string;
  operation: string;
  caller: string;
}

/** What random failures are drawn from; `timeout` is left out because it holds the caller for half a minute. */
const RANDOM_MIX: Fault[] = ['429', '423', '477', '500', '502', '504', 'reset', 'after-write-reset'];

/** Decides which calls fail, the same way every time for the same seed and order of calls. */
export class Faults {
  private rules: Array<FaultRule & { seen: number; used: number }> = [];
  private random: () => number;

  constructor(
    private readonly rate: number,
    private readonly seed: number,
  ) {
    this.random = seededRandom(seed);
  }

  add(rules: FaultRule[]): void {
    this.rules.push(...rules.map((rule) => ({ ...rule, seen: 0, used: 0 })));
  }

  list(): FaultRule[] {
    return this.rules.map(({ seen: _seen, used: _used, ...rule }) => rule);
  }

  /** Removes all rules and starts the random sequence over. */
  clear(): void {
    this.rules = [];
    this.random = seededRandom(this.seed);
  }

  /** The fault for this call, if any. Rules go first, in the order given; then the random failures. */
  next(target: FaultTarget): Fault | undefined {
    for (const rule of this.rules) {
      if (!matches(rule.match ?? {}, target)) continue;
      rule.seen += 1;
      if (rule.seen <= (rule.after ?? 0) || rule.used >= (rule.times ?? Infinity)) continue;
      if (rule.rate !== undefined && this.random() >= rule.rate) continue;
      rule.used += 1;
      return rule.fault;
    }
    if (this.rate > 0 && this.random() < this.rate) {
      return RANDOM_MIX[Math.floor(this.random() * RANDOM_MIX.length)];
    }
    return undefined;
  }
}

const matches = (match: NonNullable<FaultRule['match']>, target: FaultTarget): boolean =>
  (match.method === undefined || match.method.toUpperCase() === target.method) &&
  (match.pathIncludes === undefined || target.path.includes(match.pathIncludes)) &&
  (match.operation === undefined || match.operation === target.operation) &&
  (match.caller === undefined ? target.caller !== 'host' : match.caller === target.caller);

const failure = (status: number, message: string, category: string, headers = {}): ApiResponse => ({
  status,
  headers,
  body: { status: 'error', message, correlationId: randomUUID(), category },
});

/** Gateways answer with a page, not with JSON. */
const gatewayPage = (status: number, title: string): ApiResponse => ({
  status,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body: `<html><head><title>${status} ${title}</title></head><body><h1>${status} ${title}</h1></body></html>`,
});

/**
 * The answer of a fault that has one; connection faults and half batches have none.
 * Meanings of 423, 477 and 502–504: https://developers.hubspot.com/docs/api-reference/error-handling
 */
export const faultResponse = (fault: Fault): ApiResponse | undefined => {
  switch (fault) {
    case '429':
      return rateLimitResponse('TEN_SECONDLY_ROLLING');
    case '429-daily':
      return rateLimitResponse('DAILY');
    case '429-search':
      return rateLimitResponse('SECONDLY');
    case '423':
      return failure(423, 'The resource is locked. Wait two seconds before retrying.', 'LOCKED');
    case '477':
      return failure(477, 'Migration in progress', 'MIGRATION_IN_PROGRESS', { 'Retry-After': '2' });
    case '500':
      return failure(500, 'internal error', 'INTERNAL_ERROR');
    case '502':
      return gatewayPage(502, 'Bad Gateway');
    case '503':
      return gatewayPage(503, 'Service Temporarily Unavailable');
    case '504':
      return gatewayPage(504, 'Gateway Time-out');
    default:
      return undefined;
  }
};
