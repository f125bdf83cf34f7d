import type { ApiRequest, ApiResponse, HttpMethod } from './api-call';
import type { PortalState } from './state/portal-state';

export type { ApiRequest, ApiResponse, HttpMethod } from './api-call';

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
