import type { Client } from '@hubspot/api-client';
import { CrmError } from '../errors';

export interface HttpCall {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path from the host on, without query. */
  path: string;
  /** Repeated names are what HubSpot wants for lists in some places, commas in most: give `name: 'a,b'`. */
  query?: Record<string, string>;
  body?: unknown;
}

export interface HttpAnswer {
  status: number;
  headers: Headers;
  text: string;
}

/** Sends one request once. Rejects with a `CrmError` of status 0 when no answer comes within `timeoutMs`. */
export type Transport = (call: HttpCall, timeoutMs: number) => Promise<HttpAnswer>;

export interface TransportOptions {
  accessToken: string;
  /** Default: HubSpot's API. */
  basePath?: string;
}

/**
 * Transport over HubSpot's own client. `Client.apiRequest` because the client's typed methods of version 14 call
 * the v3 and v4 paths only; the client is loaded at the first request, which costs about 40 ms that a function
 * answering without one need not spend. Its fetch cannot be aborted, so each request races with a timer.
 */
export const createTransport = ({ accessToken, basePath }: TransportOptions): Transport => {
  let client: Promise<Client> | undefined;
  const load = () =>
    (client ??= import('@hubspot/api-client').then(
      ({ Client }) => new Client({ accessToken, ...(basePath && { basePath }) }),
    ));

  const send = async ({ method, path, query, body }: HttpCall): Promise<HttpAnswer> => {
    const hubspot = await load();
    const answer = await hubspot.apiRequest({ method, path, qs: query, body });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };

  return (call, timeoutMs) => within(timeoutMs, send(call));
};

/** Gives up on a promise after a time; what it does later is ignored. */
const within = async <Value>(timeoutMs: number, work: Promise<Value>): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    const late = new CrmError({ status: 0, category: 'TIMEOUT', message: `No answer in ${timeoutMs} ms` });
    timer = setTimeout(() => reject(late), Math.max(0, timeoutMs));
  });
  try {
    return await Promise.race([work, timeout]);
  } catch (error) {
    if (error instanceof CrmError) throw error;
    throw new CrmError({ status: 0, category: 'NETWORK', message: 'The connection failed', cause: error });
  } finally {
    clearTimeout(timer);
  }
};
