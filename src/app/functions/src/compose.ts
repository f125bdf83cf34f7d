import { randomUUID } from 'node:crypto';
import { createCrm } from '@tandem/crm';
import type { Crm } from '@tandem/crm';
import type { Failure } from '@tandem/contracts';
import { createMemory } from './memory';
import type { Memory } from './memory';
import { failureOf } from './reply';
import { spareMemory } from './spare-memory';

/** What a handler works with. */
export interface Dependencies {
  /** Opens HubSpot's CRM for so many milliseconds, and so many for each request; requests fail rather than outlive them. */
  openCrm: (timeBudgetMs: number, requestBudgetMs?: number) => Crm;
  /** Epoch milliseconds. */
  now: () => number;
  /** What the process remembers from call to call. */
  memory: Memory;
}

/** A function's work: takes what the card sent, answers in the terms of its contract. */
export type Handler<Reply extends { ok: boolean }> = (
  parameters: unknown,
  dependencies: Dependencies,
) => Promise<Reply>;

/** What HubSpot gives a private function, as far as it is used. */
export interface FunctionContext {
  parameters?: unknown;
}

/**
 * Time for a whole call, in milliseconds. HubSpot stops a function after 15 s; the rest is for starting it and for the
 * answer's way back (developers.hubspot.com, Serverless functions reference).
 */
export const callBudgetMs = 12_000;

/**
 * Makes a handler callable for HubSpot: opens the CRM from the environment and turns every throw into a coded reply.
 * The environment is read before the first await, because overlapping local calls may change it. `dependencies` stand
 * in for the environment in tests.
 */
export const serve =
  <Reply extends { ok: boolean }>(handler: Handler<Reply>, dependencies?: Dependencies) =>
  async (context: FunctionContext): Promise<Reply | Failure> => {
    const available = dependencies ?? fromEnvironment();
    if (!available) return { ok: false, code: 'unauthorized', retryable: false };
    try {
      return await handler(context.parameters, available);
    } catch (error) {
      return failureOf(error, randomUUID());
    }
  };

const processMemory = createMemory();

function fromEnvironment(): Dependencies | null {
  const accessToken = process.env['PRIVATE_APP_ACCESS_TOKEN'];
  const basePath = process.env['HUBSPOT_API_BASE_PATH'] || undefined;
  if (!accessToken) return null;
  spareMemory();
  return {
    openCrm: (timeBudgetMs, requestBudgetMs) =>
      createCrm({ accessToken, basePath, timeBudgetMs, requestBudgetMs, requestTimeoutMs: 8_000 }),
    now: Date.now,
    memory: processMemory,
  };
}
