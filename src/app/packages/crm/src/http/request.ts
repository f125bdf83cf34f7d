import { CrmError } from '../errors';
import { isCrmError } from '../predicates';
import { createLane, laneLimits, limitFromHeaders } from './lanes';
import type { LaneName } from './lanes';
import { parseAnswer } from './parse-answer';
import { waitBeforeRetry } from './retry';
import type { HttpAnswer, HttpCall, Transport } from './transport';

export interface ApiCall extends HttpCall {
  /** Default: true for GET, PUT, PATCH and DELETE, false for POST. Reads by POST say true. */
  repeatable?: boolean;
  lane?: LaneName;
}

/** What is told of every try. No values, no query, no token. */
export interface RequestReport {
  method: string;
  path: string;
  /** 0 when no answer came. */
  status: number;
  /** Milliseconds. */
  duration: number;
  attempt: number;
  /** Milliseconds until the next try; absent on the last. */
  retryInMs?: number;
}

export interface RequestOptions {
  transport: Transport;
  /** Longest wait for one answer, in milliseconds. */
  requestTimeoutMs: number;
  /** Epoch milliseconds after which nothing is begun or waited for; absent: no such end. */
  deadline?: number;
  /** Time for one request with all its tries, in milliseconds; absent: until the deadline. */
  requestBudgetMs?: number;
  now: () => number;
  sleep: (milliseconds: number) => Promise<void>;
  random: () => number;
  onRequest?: (report: RequestReport) => void;
}

export interface ApiAnswer<Body> {
  status: number;
  body: Body;
}

/** Sends a request as often as it makes sense and returns the parsed answer; throws `CrmError`. */
export type Request = <Body>(call: ApiCall) => Promise<ApiAnswer<Body>>;

export const createRequest = (options: RequestOptions): Request => {
  const { transport, requestTimeoutMs, deadline = Infinity, now, sleep, random, onRequest } = options;
  const { requestBudgetMs = Infinity } = options;
  const clock = { now, sleep: (ms: number) => pause(ms) };
  const lanes = {
    default: createLane(laneLimits.default, clock),
    search: createLane(laneLimits.search, clock),
  };

  /** Waits, unless the wait would outlive the deadline: then fails at once, while there is time to say so. */
  const pause = async (milliseconds: number): Promise<void> => {
    if (now() + milliseconds >= deadline) throw outOfTime();
    await sleep(milliseconds);
  };

  const tryOnce = async (call: ApiCall, until: number): Promise<HttpAnswer> => {
    const timeLeft = until - now();
    if (timeLeft <= 0) throw outOfTime();
    const answer = await transport(call, Math.min(requestTimeoutMs, timeLeft));
    const limit = limitFromHeaders(answer.headers);
    if (limit) lanes.default.adopt(limit);
    return answer;
  };

  return async <Body>(call: ApiCall) => {
    const repeatable = call.repeatable ?? call.method !== 'POST';
    const until = Math.min(deadline, now() + requestBudgetMs);
    for (let attempt = 1; ; attempt += 1) {
      if (call.lane === 'search') await lanes.search.enter();
      await lanes.default.enter();
      const startedAt = now();
      const report = (status: number, retryInMs?: number) =>
        onRequest?.({
          method: call.method,
          path: call.path,
          status,
          duration: now() - startedAt,
          attempt,
          ...(retryInMs !== undefined && { retryInMs }),
        });
      try {
        const answer = await tryOnce(call, until);
        const body = parseAnswer(answer) as Body;
        report(answer.status);
        return { status: answer.status, body };
      } catch (error) {
        if (!isCrmError(error)) throw error;
        const wait = waitBeforeRetry({ error, attempt, repeatable, random: random() });
        const goesOn = wait !== undefined && now() + wait < until;
        report(error.status, goesOn ? wait : undefined);
        if (!goesOn) throw error;
        await sleep(wait);
      }
    }
  };
};

const outOfTime = () =>
  new CrmError({ status: 0, category: 'TIMEOUT', message: 'The time for this task is used up' });
