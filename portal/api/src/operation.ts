import type { PortalState } from './state/portal-state';

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One parsed API request as an operation sees it. */
export interface ApiRequest {
  method: HttpMethod;
  path: string;
  /** Values of the `:names` in the operation's path, URL-decoded; `version` is `2026-09`, `2026-03`, `v3` or `v4`, also where the path spells it out. */
  params: Record<string, string>;
  /** Query values; a repeated or comma-separated parameter is given as written, split it with `listOf`. */
  query: Record<string, string | string[] | undefined>;
  body: unknown;
  /** Who called: `app` (the private app's token), `host` (HubSpot's own pages), or the value of X-Portal-Caller. */
  caller: string;
  /** The person on whose behalf HubSpot's own pages write (caller `host` only). */
  userId?: number;
  /** Epoch milliseconds of the portal's clock when the request arrived. */
  now: number;
}

export interface ApiResponse {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/**
 * One operation of the emulator. Operations are pure over the state: failures throw `ApiError`,
 * limits, authentication, faults and logging are the server's business.
 */
export interface Operation {
  /** Dotted name, equal to the file's name: `objects.batch-read`. */
  id: string;
  method: HttpMethod;
  /** Express-style paths, e.g. `/crm/objects/:version/:objectType/batch/read`. Several where v3/v4 differ from the dated path. */
  paths: string[];
  /** Versions that `:version` may take on these paths; others answer 501 by name. */
  versions?: string[];
  /** Scopes of which the token must hold every one (a nested array: any one of them). Empty: none needed. */
  scopes: (request: ApiRequest, state: PortalState) => Array<string | string[]>;
  /** Which rate limit applies; `search` also counts towards the burst limit of the account's search lane. */
  lane?: 'default' | 'search';
  handle: (state: PortalState, request: ApiRequest) => ApiResponse | Promise<ApiResponse>;
}

/** Identity function that gives an operation its type; keeps each operation file to one expression. */
export const defineOperation = (operation: Operation): Operation => operation;
