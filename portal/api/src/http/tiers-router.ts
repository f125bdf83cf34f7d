import express, { type Request, type Response, type Router } from 'express';
import { z } from 'zod';
import type { Portal } from '../portal';
import { HUBS, TIERS } from '../state/hub-tiers';

const tiersBody = z.partialRecord(z.enum(HUBS), z.enum(TIERS));

const setTiers = (portal: Portal) => (request: Request, response: Response) => {
  const parsed = tiersBody.safeParse(request.body);
  if (!parsed.success) {
    return response.status(400).json({ status: 'error', message: z.prettifyError(parsed.error) });
  }
  Object.assign(portal.state.tiers, parsed.data);
  return response.json(portal.state.tiers);
};

/** `/_portal/tiers`: what the account has subscribed to. `GET` lists it, `POST` changes the hubs that are named. */
export const createTiersRouter = (portal: Portal): Router => {
  const router = express.Router();
  router.get('/tiers', (_request, response) => response.json(portal.state.tiers));
  router.post('/tiers', setTiers(portal));
  return router;
};
