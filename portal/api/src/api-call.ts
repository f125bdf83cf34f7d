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
