import { type HostApi } from '../extension/protocol';
import { unwrap } from './unwrap';

/** The SDK's `HubSpotFetchOptions`. */
interface FetchOptions {
  method?: string;
  timeout?: number;
  body?: Record<string, unknown>;
  headers?: Headers | Record<string, string>;
}

/**
 * `hubspot.fetch`: like `fetch`, but the request is made by the host, which checks it against the app's
 * permitted URLs.
 */
export function extensionFetch(host: HostApi) {
  return async (url: string | URL, options: FetchOptions = {}): Promise<Response> => {
    const answer = await unwrap(
      host.fetch({
        url: String(url),
        method: options.method ?? 'GET',
        headers:
          options.headers instanceof Headers ? Object.fromEntries(options.headers) : (options.headers ?? {}),
        body: options.body,
        timeoutMs: options.timeout,
      }),
    );
    const { status, statusText, headers } = answer;
    return new Response([204, 205, 304].includes(status) ? null : answer.body, {
      status,
      statusText,
      headers,
    });
  };
}
