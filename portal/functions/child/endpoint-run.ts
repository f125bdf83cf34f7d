import { createRequire } from 'node:module';
import { type EndpointContext, type EndpointOutcome } from './protocol';

const require = createRequire(import.meta.url);

type Main = (context: EndpointContext) => unknown;

/**
 * Runs an endpoint function once. The file is loaded anew each time, as HubSpot's executor does for private
 * functions, and stopped waiting for after `timeoutMs`.
 *
 * A function answers `{statusCode, body}`; headers that it sets are dropped by HubSpot's gateway, so they are
 * dropped here. An answer of another shape is a failure.
 */
export async function runEndpointFunction(
  file: string,
  context: EndpointContext,
  timeoutMs: number,
): Promise<EndpointOutcome> {
  let timer: NodeJS.Timeout | undefined;
  try {
    delete require.cache[require.resolve(file)];
    const { main } = require(file) as { main?: Main };
    if (typeof main !== 'function')
      return { kind: 'failed', message: 'customerPayload.main is not a function' };
    const timedOut = new Promise<EndpointOutcome>((resolve) => {
      const message = `Task timed out after ${(timeoutMs / 1000).toFixed(2)} seconds`;
      timer = setTimeout(() => resolve({ kind: 'timed-out', message }), timeoutMs);
    });
    return await Promise.race([Promise.resolve(main(context)).then(toOutcome), timedOut]);
  } catch (error) {
    console.error(error);
    return { kind: 'failed', message: String(error) };
  } finally {
    clearTimeout(timer);
  }
}

function toOutcome(reply: unknown): EndpointOutcome {
  const { statusCode, body } = (reply ?? {}) as { statusCode?: unknown; body?: unknown };
  if (typeof statusCode !== 'number' || statusCode < 100 || statusCode > 599) {
    return { kind: 'failed', message: 'an endpoint function must return { statusCode, body }' };
  }
  return { kind: 'reply', statusCode, body: body === undefined ? null : JSON.parse(JSON.stringify(body)) };
}
