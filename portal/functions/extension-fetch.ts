import { createHmac } from 'node:crypto';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import { errorBody } from './error-bodies';
import { readBody, sendJson } from './http';
import { fetchLimitBytes, fetchLimitMs } from './limits';

/** What the card's page sends for one `hubspot.fetch`. */
export interface ExtensionFetchRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  body?: unknown;
  timeoutMs?: number;
  userId: string;
  userEmail: string;
}

export interface ExtensionFetchOptions {
  portalId: number;
  appId: number;
  /** `permittedUrls.fetch` of the app. */
  permittedUrls: string[];
  /** Signs requests when present. */
  clientSecret?: string;
}

/**
 * Performs `hubspot.fetch` as HubSpot's backend does: only URLs that start with a permitted one, only the
 * `Authorization` header, 1 MB each way, the caller's identity appended to the query, and signature v3.
 *
 * @see https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/fetching-data
 */
export async function handleExtensionFetch(
  options: ExtensionFetchOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const raw = await readBody(request, 2 * fetchLimitBytes);
  const wanted = JSON.parse(raw.toString()) as ExtensionFetchRequest;
  const refusal = refuse(options, wanted);
  if (refusal) return void sendJson(response, 400, errorBody('VALIDATION_ERROR', refusal));
  const body = wanted.body === undefined ? '' : JSON.stringify(wanted.body);
  if (Buffer.byteLength(body) > fetchLimitBytes)
    return void sendJson(
      response,
      413,
      errorBody('VALIDATION_ERROR', 'The request body is larger than 1 MB'),
    );
  const url = withIdentity(options, wanted);
  try {
    const reply = await fetch(url, {
      method: wanted.method,
      headers: {
        ...wanted.headers,
        ...(body && { 'content-type': 'application/json' }),
        ...signatureHeaders(options.clientSecret, wanted.method, url, body),
      },
      ...(body && { body }),
      redirect: 'manual',
      signal: AbortSignal.timeout(Math.min(wanted.timeoutMs ?? fetchLimitMs, fetchLimitMs)),
    });
    const text = Buffer.from(await reply.arrayBuffer());
    if (text.length > fetchLimitBytes)
      return void sendJson(response, 502, errorBody('APP_ERROR', 'The reply is larger than 1 MB'));
    response.writeHead(reply.status, {
      'content-type': reply.headers.get('content-type') ?? 'application/json',
    });
    response.end(text);
  } catch (error) {
    const timedOut = error instanceof Error && error.name === 'TimeoutError';
    sendJson(
      response,
      timedOut ? 504 : 502,
      errorBody('APP_ERROR', timedOut ? 'The request timed out' : `The request failed: ${String(error)}`),
    );
  }
}

function refuse(options: ExtensionFetchOptions, wanted: ExtensionFetchRequest): string | undefined {
  if (!options.permittedUrls.some((permitted) => isBelow(wanted.url, permitted)))
    return `${wanted.url} is not in permittedUrls.fetch of the app`;
  if (Object.keys(wanted.headers).some((name) => name.toLowerCase() !== 'authorization'))
    return "Invalid Request Headers provided. Only 'Authorization' header is allowed from hubspot.fetch()";
  return undefined;
}

/** Whether a URL lies at or below a permitted one; `https://a.example` does not permit `https://a.example.org`. */
function isBelow(wanted: string, permitted: string): boolean {
  if (!URL.canParse(wanted) || !URL.canParse(permitted)) return false;
  const [url, prefix] = [new URL(wanted), new URL(permitted)];
  const folder = prefix.pathname.replace(/\/$/, '');
  return url.origin === prefix.origin && (url.pathname === folder || url.pathname.startsWith(`${folder}/`));
}

function withIdentity({ portalId, appId }: ExtensionFetchOptions, wanted: ExtensionFetchRequest): string {
  const url = new URL(wanted.url);
  url.searchParams.append('userId', wanted.userId);
  url.searchParams.append('userEmail', wanted.userEmail);
  url.searchParams.append('portalId', String(portalId));
  url.searchParams.append('appId', String(appId));
  return url.href;
}

/** The characters that HubSpot decodes in the URI before signing. */
const decodedCharacters = /%(3A|2F|3F|40|21|24|27|28|29|2A|2C|3B)/gi;

/**
 * `X-HubSpot-Signature-v3`: base64 of HMAC-SHA256 over method, URI, body and timestamp (ms).
 * @see https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/request-validation
 */
export function signatureHeaders(
  clientSecret: string | undefined,
  method: string,
  url: string,
  body: string,
  timestamp = Date.now(),
): Record<string, string> {
  if (!clientSecret) return {};
  const uri = url.replace(decodedCharacters, (code) => decodeURIComponent(code));
  const signature = createHmac('sha256', clientSecret).update(`${method}${uri}${body}${timestamp}`);
  return {
    'x-hubspot-request-timestamp': String(timestamp),
    'x-hubspot-signature-v3': signature.digest('base64'),
  };
}
