import type { Express } from 'express';
import type { PortalClock } from './clock';
import type { Faults } from './http/faults';
import type { RequestLog } from './http/request-log';
import type { TokenScopes } from './http/authenticate';
import type { PortalState } from './state/portal-state';

/** A running portal as others see it: its state, its HTTP application and its controls. */
export interface Portal {
  /** The same object for the portal's life; a reset replaces the stores inside it. */
  readonly state: PortalState;
  /** Express application with HubSpot's paths and `/_portal/*`. */
  readonly app: Express;
  readonly clock: PortalClock;
  readonly requests: RequestLog;
  readonly faults: Faults;
  readonly tokens: Map<string, TokenScopes>;
  /** Resolves when the seed has run; `listen` waits for it. */
  readonly ready: Promise<void>;
  /** Listens on 127.0.0.1; port 0 takes a free one. Rejects with Node's EADDRINUSE when taken. */
  listen(port?: number): Promise<{ url: string; port: number; close(): Promise<void> }>;
  /** Restores the seeded state; clears faults, limits and the request log. */
  reset(): Promise<void>;
}
