import express, { type Request, type Response, type Router } from 'express';
import { FakeClock } from '../clock';
import type { TokenScopes } from './authenticate';
import type { Portal } from '../portal';
import { FAULTS, type FaultRule } from './faults';
import { createRulesRouter } from './rules-router';
import { createTiersRouter } from './tiers-router';

const bad = (response: Response, message: string) => response.status(400).json({ status: 'error', message });

const isRule = (rule: unknown): rule is FaultRule =>
  typeof rule === 'object' && rule !== null && FAULTS.includes((rule as FaultRule).fault);

const isScopes = (scopes: unknown): scopes is TokenScopes =>
  scopes === 'all' || (Array.isArray(scopes) && scopes.every((scope) => typeof scope === 'string'));

const putFaults = (portal: Portal) => (request: Request, response: Response) => {
  const rules: unknown = request.body?.rules;
  if (!Array.isArray(rules) || !rules.every(isRule)) {
    return bad(response, `Give {"rules":[{"match":{},"fault":…}]} with a fault of ${FAULTS.join(', ')}`);
  }
  portal.faults.add(rules);
  return response.status(201).json({ rules: portal.faults.list() });
};

const putToken = (portal: Portal) => (request: Request, response: Response) => {
  const { token, scopes } = request.body ?? {};
  if (typeof token !== 'string' || !isScopes(scopes)) {
    return bad(response, 'Give {"token":"demo-…","scopes":"all" or ["crm.objects.contacts.read"]}');
  }
  portal.tokens.set(token, scopes);
  return response.status(204).end();
};

const advanceClock = (portal: Portal) => (request: Request, response: Response) => {
  const milliseconds = Number(request.body?.advanceMs);
  if (!(portal.clock instanceof FakeClock)) return bad(response, 'This portal runs on the real clock');
  if (!Number.isFinite(milliseconds) || milliseconds < 0) return bad(response, 'Give {"advanceMs":1000}');
  portal.clock.advance(milliseconds);
  return response.json({ now: portal.clock.now() });
};

const setIndexLag = (portal: Portal) => (request: Request, response: Response) => {
  const lag: unknown = request.body?.lagMs;
  if (typeof lag !== 'number' || !(lag >= 0)) return bad(response, 'Give {"lagMs":2000}');
  portal.state.searchIndexLagMs = lag;
  return response.status(204).end();
};

const counts = (portal: Portal): Record<string, unknown> => ({
  portalId: portal.state.portalId,
  timeZone: portal.state.timeZone,
  now: portal.clock.now(),
  requests: portal.requests.all().length,
  apiUsageToday: portal.state.limits.daily(),
  touches: portal.state.touches.count,
  objects: Object.fromEntries(
    portal.state.objectTypes
      .all()
      .map((type) => [type.plural, portal.state.objects.count(type.objectTypeId)]),
  ),
});

/** The portal's own controls under `/_portal`; HubSpot has none of these, and they are never rate-limited or logged. */
export const createAdminRouter = (portal: Portal): Router => {
  const router = express.Router();
  router.use(express.json());
  router.use(createRulesRouter(portal));
  router.use(createTiersRouter(portal));
  router.get('/requests', (_request, response) => response.json({ results: portal.requests.all() }));
  router.delete('/requests', (_request, response) => {
    portal.requests.clear();
    response.status(204).end();
  });
  router.post('/reset', async (_request, response) => {
    await portal.reset();
    response.status(204).end();
  });
  router.get('/faults', (_request, response) => response.json({ rules: portal.faults.list() }));
  router.post('/faults', putFaults(portal));
  router.delete('/faults', (_request, response) => {
    portal.faults.clear();
    response.status(204).end();
  });
  router.post('/tokens', putToken(portal));
  router.post('/clock', advanceClock(portal));
  router.post('/search-index', setIndexLag(portal));
  router.get('/state', (_request, response) => response.json(counts(portal)));
  router.use((request, response) =>
    response
      .status(501)
      .json({ status: 'error', message: `Unknown control ${request.method} /_portal${request.path}` }),
  );
  return router;
};
