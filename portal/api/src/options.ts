import type { PortalClock } from './clock';
import type { TokenScopes } from './http/authenticate';
import type { LimitTier } from './http/rate-limits';
import type { RequestLogEntry } from './http/request-log';
import type { ApiRequest, ApiResponse, Operation } from './operation';
import type { Portal } from './portal';
import type { HubTiers } from './state/hub-tiers';

export interface PortalOptions {
  /** HubSpot account id. Default 4242001. */
  portalId?: number;
  /** IANA zone of the account; daily limits reset at its midnight. Default Europe/Zurich. */
  timeZone?: string;
  /**
   * Fills the empty portal; runs at creation (`listen` waits for it) and again at every reset. A seed that
   * wants to go through the API serves `portal.app` itself; the calls it makes are not logged or counted.
   */
  seed?: (portal: Portal) => void | Promise<void>;
  /** Default `enterprise`. */
  limitTier?: LimitTier;
  /** Subscriptions hub by hub; those not named are at `limitTier`. */
  tiers?: Partial<HubTiers>;
  /** Added to every API answer, milliseconds. Default 0. */
  latencyMs?: number;
  /** Share of API calls (0–1) that fail at random with a mix of HubSpot's transient failures. Default 0. */
  faultRate?: number;
  /** Seed of the random failures. Default 1. */
  faultSeed?: number;
  /** How long a write stays invisible to search, milliseconds. Default 0. */
  searchIndexLagMs?: number;
  /** Default: the machine's clock. */
  clock?: PortalClock;
  /** Tokens with their scopes. Any other token that starts with `demo-` holds every scope; the rest get 401. */
  tokens?: Record<string, TokenScopes>;
  /** Told of every finished API call, for a live panel. */
  onRequest?: (entry: RequestLogEntry) => void;
  /** Sees every answer before it is sent; the contract run checks it against the official specs. */
  validate?: (operation: Operation, request: ApiRequest, response: ApiResponse) => void;
}
