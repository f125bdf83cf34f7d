import http, { type IncomingMessage, type ServerResponse } from 'node:http';

export interface ApiProxyOptions {
  /** Where the CRM API listens, e.g. `http://127.0.0.1:4301`. */
  apiUrl: string;
  /** Bearer token of HubSpot's own pages. */
  token: string;
}

/** Tells the page that the API itself could not be reached; the API never sends it. */
export const unreachableHeader = 'x-portal-unreachable';

/** Headers that belong to one connection and must not travel on (RFC 9110, 7.6.1). */
const hopByHop = [
  'connection',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
  'host',
  'authorization',
  'cookie',
];

/**
 * Passes requests on to the CRM API as the caller `host`, the part that HubSpot's own pages play: the browser
 * never sees a token. `X-Portal-User` names the person whose edit it is and passes through.
 */
export function createApiProxy({ apiUrl, token }: ApiProxyOptions) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 32 });
  const target = new URL(apiUrl);

  return (request: IncomingMessage, response: ServerResponse): void => {
    const headers = Object.fromEntries(
      Object.entries(request.headers).filter(([name]) => !hopByHop.includes(name)),
    );
    const outgoing = http.request(
      {
        agent,
        host: target.hostname,
        port: target.port,
        method: request.method,
        path: request.url,
        headers: { ...headers, authorization: `Bearer ${token}`, 'x-portal-caller': 'host' },
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, withoutHopByHop(answer.headers));
        answer.pipe(response);
      },
    );
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      if (response.headersSent) return void response.destroy();
      const unreachable = error.code === 'ECONNREFUSED';
      response.writeHead(unreachable ? 503 : 502, {
        'content-type': 'application/json',
        ...(unreachable && { [unreachableHeader]: '1' }),
      });
      response.end(
        JSON.stringify({
          status: 'error',
          category: 'PORTAL_UNREACHABLE',
          message: unreachable ? 'The CRM API is not running.' : 'The CRM API ended the connection.',
        }),
      );
    });
    response.on('close', () => {
      if (!response.writableFinished) outgoing.destroy();
    });
    request.pipe(outgoing);
  };
}

const withoutHopByHop = (headers: http.IncomingHttpHeaders): http.OutgoingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.includes(name)));
