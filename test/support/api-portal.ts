import { createPortal, FakeClock, type Portal, type PortalOptions } from '@tandem/portal-api';

export interface ApiAnswer {
  status: number;
  headers: Headers;
  // Bodies are read by the tests as HubSpot documents them; typing each would only repeat the test.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
}

export interface ApiPortal {
  portal: Portal;
  clock: FakeClock;
  url: string;
  /** Calls the API as the app, or with the given token and headers. */
  call(
    method: string,
    path: string,
    body?: unknown,
    options?: { token?: string; headers?: Record<string, string> },
  ): Promise<ApiAnswer>;
  close(): Promise<void>;
}

/** A portal on a free port of this process, on a clock that stands still, without rate limits getting in the way. */
export async function startApiPortal(options: PortalOptions = {}): Promise<ApiPortal> {
  const clock = new FakeClock();
  const portal = createPortal({ clock, timeZone: 'UTC', ...options });
  const { url, close } = await portal.listen();
  return {
    portal,
    clock,
    url,
    close,
    call: async (method, path, body, { token = 'demo-app-token', headers = {} } = {}) => {
      const response = await fetch(url + path, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.includes('json');
      return {
        status: response.status,
        headers: response.headers,
        body: isJson && text ? JSON.parse(text) : text,
      };
    },
  };
}

/** Headers with which HubSpot's own pages call: not counted against the app's limits. */
export const asHost = { token: 'demo-host', headers: { 'x-portal-caller': 'host', 'x-portal-user': '7' } };
