import express, { type Express, type Request, type Response } from 'express';
import type { ApiResponse, HttpMethod, Operation } from '../operation';
import type { PortalOptions } from '../options';
import type { Portal } from '../portal';
import { createAdminRouter } from './admin';
import { handleCall, type CallOutcome } from './handle-call';
import { serialise } from './respond';
import { createRouter } from './router';

/** How long the `timeout` fault keeps a caller waiting before the connection is cut. */
const HELD_MS = 30_000;

const queryOf = (request: Request): Record<string, string | string[]> => {
  const query: Record<string, string | string[]> = {};
  const parameters = new URL(request.originalUrl, 'http://localhost').searchParams;
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name);
    query[name] = values.length > 1 ? values : (values[0] ?? '');
  }
  return query;
};

const send = (response: Response, answer: ApiResponse): number => {
  const { bytes, headers } = serialise(answer);
  response.status(answer.status).set(headers).end(bytes);
  return bytes.length;
};

/** Express application of a portal: HubSpot's paths for API callers and `/_portal/*` for whoever runs the portal. */
export const createApp = (portal: Portal, operations: Operation[], options: PortalOptions): Express => {
  const app = express();
  app.disable('x-powered-by').disable('etag');
  app.use('/_portal', createAdminRouter(portal));
  app.use(express.raw({ type: () => true, limit: '20mb' }));
  const route = createRouter(operations);

  app.use(async (request: Request, response: Response) => {
    const start = portal.clock.now();
    const began = performance.now();
    const bytes = Buffer.isBuffer(request.body) ? request.body : undefined;
    const outcome: CallOutcome = await handleCall(portal, route, options.validate, {
      method: request.method as HttpMethod,
      path: request.path,
      query: queryOf(request),
      headers: request.headers,
      body: bytes,
    });
    if (options.latencyMs) await new Promise((resolve) => setTimeout(resolve, options.latencyMs));
    let bytesOut = 0;
    if (outcome.connection === 'answer') bytesOut = send(response, outcome.response);
    else if (outcome.connection === 'cut') request.socket.destroy();
    else setTimeout(() => request.socket.destroy(), HELD_MS).unref();
    portal.requests.add({
      method: request.method,
      path: request.originalUrl,
      status: outcome.connection === 'answer' ? outcome.response.status : 0,
      start,
      end: portal.clock.now(),
      durationMs: Math.round((performance.now() - began) * 10) / 10,
      bytesIn: bytes?.length ?? 0,
      bytesOut,
      caller: outcome.caller,
      operation: outcome.operation,
    });
  });
  return app;
};
