import type { AddressInfo } from 'node:net';
import { realClock } from './clock';
import { createApp } from './http/app';
import { Faults } from './http/faults';
import { RequestLog } from './http/request-log';
import { operations } from './operations';
import type { PortalOptions } from './options';
import type { Portal } from './portal';
import { createState } from './state/create-state';

/** How long an idle connection stays open. */
const IDLE_CONNECTION_MS = 60_000;

/**
 * Makes a portal: HubSpot's CRM API in memory. Nothing listens until `listen` is called; several portals
 * can live in one process.
 */
export const createPortal = (options: PortalOptions = {}): Portal => {
  const clock = options.clock ?? realClock;
  const freshState = () =>
    createState({
      portalId: options.portalId ?? 4242001,
      timeZone: options.timeZone ?? 'Europe/Zurich',
      limitTier: options.limitTier ?? 'enterprise',
      tiers: options.tiers,
      searchIndexLagMs: options.searchIndexLagMs ?? 0,
      clock,
    });
  const requests = new RequestLog();
  if (options.onRequest) requests.onRequest(options.onRequest);
  const state = freshState();
  const portal = {
    state,
    clock,
    requests,
    faults: new Faults(options.faultRate ?? 0, options.faultSeed ?? 1),
    tokens: new Map(Object.entries(options.tokens ?? {})),
  } as { -readonly [K in keyof Portal]: Portal[K] };

  portal.app = createApp(portal, operations, options);
  const seed = async (): Promise<void> => {
    await options.seed?.(portal);
    requests.clear();
    state.limits.clear();
  };
  portal.ready = seed();
  portal.reset = async () => {
    await portal.ready;
    Object.assign(state, freshState());
    portal.faults.clear();
    requests.clear();
    portal.ready = seed();
    await portal.ready;
  };
  portal.listen = async (port = 0) => {
    await portal.ready;
    const server = portal.app.listen(port, '127.0.0.1');
    // Node closes idle connections after 5 s, which resets a caller that was busy for longer and sends again.
    server.keepAliveTimeout = IDLE_CONNECTION_MS;
    await new Promise<void>((resolve, reject) => {
      server.once('listening', resolve);
      server.once('error', reject);
    });
    const bound = (server.address() as AddressInfo).port;
    return {
      url: `http://127.0.0.1:${bound}`,
      port: bound,
      close: () =>
        new Promise<void>((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    };
  };
  return portal;
};
