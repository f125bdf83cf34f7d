import { type IncomingHttpHeaders } from 'node:http';
import { type EndpointContext } from './child/protocol';

/** Path prefix of endpoint functions on every domain of an account. */
export const endpointPrefix = '/hs/serverless/';

/**
 * Request headers that HubSpot's gateway hands on; headers of the caller's own are dropped, and the public
 * host name is not told.
 */
const passedHeaders = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'authorization',
  'content-length',
  'content-type',
  'origin',
  'referer',
  'user-agent',
  'x-forwarded-for',
  'x-forwarded-proto',
  'x-hubspot-correlation-id',
  'x-hubspot-request-timestamp',
  'x-hubspot-signature',
  'x-hubspot-signature-v3',
  'x-hubspot-signature-version',
]);

/** The request's headers as an endpoint function sees them. */
export function gatewayHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const passed: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && passedHeaders.has(name)) passed[name] = String(value);
  }
  return passed;
}

/**
 * Builds the context of an endpoint function: `accountId`, `method`, `headers`, `params`, `body`. A JSON body
 * arrives parsed, as webhook deliveries have been seen to; other content arrives as text.
 *
 * @see https://developers.hubspot.com/docs/apps/developer-platform/add-features/serverless-functions/reference
 */
export function endpointContext(request: {
  accountId: number;
  method: string;
  url: URL;
  headers: IncomingHttpHeaders;
  body: Buffer;
}): EndpointContext {
  return {
    accountId: request.accountId,
    method: request.method,
    headers: gatewayHeaders(request.headers),
    params: Object.fromEntries(request.url.searchParams),
    body: parseBody(request.body, request.headers['content-type']),
  };
}

function parseBody(body: Buffer, contentType = ''): unknown {
  const text = body.toString();
  if (!contentType.includes('json')) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
