import express, { type Request, type Response, type Router } from 'express';
import { z } from 'zod';
import { ApiError } from '../errors';
import type { Portal } from '../portal';
import { resolveObjectType } from '../state/object-types';

const names = z.array(z.string().min(1)).min(1);

const rulesBody = z.object({
  conditionalRequired: z
    .array(
      z.object({
        objectType: z.string(),
        controllingProperty: z.string(),
        controllingValues: z.array(z.string()).default([]),
        requiredProperties: names,
      }),
    )
    .default([]),
  createRequired: z.array(z.object({ objectType: z.string(), requiredProperties: names })).default([]),
});

const setRules = (portal: Portal) => (request: Request, response: Response) => {
  const parsed = rulesBody.safeParse(request.body);
  if (!parsed.success) {
    return response.status(400).json({ status: 'error', message: z.prettifyError(parsed.error) });
  }
  const { state } = portal;
  const located = <Rule extends { objectType: string }>({ objectType, ...rule }: Rule) => ({
    ...rule,
    objectTypeId: resolveObjectType(state, objectType).objectTypeId,
  });
  try {
    state.rules.replace({
      conditionalRequired: parsed.data.conditionalRequired.map(located),
      createRequired: parsed.data.createRequired.map(located),
    });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return response.status(400).json({ status: 'error', message: error.message });
  }
  return response.json(state.rules);
};

/**
 * `/_portal/rules`: the conditional-required and create-form rules that admins set in HubSpot's pages.
 * `GET` lists them, `POST` replaces them all, `DELETE` clears them.
 */
export const createRulesRouter = (portal: Portal): Router => {
  const router = express.Router();
  router.get('/rules', (_request, response) => response.json(portal.state.rules));
  router.post('/rules', setRules(portal));
  router.delete('/rules', (_request, response) => {
    portal.state.rules.replace({});
    response.status(204).end();
  });
  return router;
};
