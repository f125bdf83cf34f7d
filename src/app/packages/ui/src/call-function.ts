import { hubspot, logger } from '@hubspot/ui-extensions';
import type { Failure } from '@tandem/contracts';

type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/**
 * Longest wait for an answer, in milliseconds. A function may run 15 s (HubSpot, serverless functions); the
 * rest is the way there and back. Past it the card speaks up instead of spinning.
 */
export const answerWithinMs = 20_000;

/**
 * Calls one of the app's private functions and never throws: what HubSpot reports as a rejected promise
 * (a crash, a timeout, no connection) comes back as a `Failure`, beside the failures the function itself
 * returns. Requests and replies are plain JSON.
 */
export async function callFunction<Answer extends { ok: boolean }>(
  name: string,
  parameters: object,
  withinMs = answerWithinMs,
): Promise<Answer | Failure> {
  try {
    const answer = await within(
      withinMs,
      hubspot.serverless<Answer | null>(name, { parameters: parameters as JsonValue }),
    );
    return answer && typeof answer.ok === 'boolean' ? answer : unexpected(name, 'no answer');
  } catch (error) {
    return failureFrom(name, error);
  }
}

/** HubSpot's words for a function that ran too long: "Task timed out after N seconds". */
const timedOut = /timed? ?out/i;
const noConnection = /network|failed to fetch|load failed|connection/i;

function failureFrom(name: string, error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  if (timedOut.test(message)) return { ok: false, code: 'unavailable', retryable: true, cause: 'timeout' };
  if (noConnection.test(message))
    return { ok: false, code: 'unavailable', retryable: true, cause: 'network' };
  return unexpected(name, message);
}

function unexpected(name: string, message: string): Failure {
  const reference = `${name}-${Date.now().toString(36)}`;
  logger.error(`${reference}: ${message}`);
  return { ok: false, code: 'unexpected', retryable: true, reference };
}

async function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('timed out')), milliseconds);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}
