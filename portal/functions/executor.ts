import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { errorBody } from './error-bodies';
import { EndpointFunctions } from './endpoint-functions';
import { type ExtensionFetchOptions, handleExtensionFetch } from './extension-fetch';
import { FunctionProcesses } from './function-processes';
import { type FinishedRun } from './function-run';
import { PayloadTooLarge, sendJson } from './http';
import { executionLimitMs } from './limits';
import { PrivateFunctions } from './private-functions';

export interface FunctionExecutorOptions {
  /** Base URL of the CRM API that functions call, e.g. `http://127.0.0.1:4301`. */
  apiUrl: string;
  portalId: number;
  /** Folder with `hsproject.json` and `src`. */
  projectDirectory: string;
  /** The account's secrets by name; a function sees `PRIVATE_APP_ACCESS_TOKEN` and those in its `secretKeys`. */
  secrets: Record<string, string>;
  /** How long a function may run, in milliseconds; HubSpot's 15,000 unless a test says less. */
  timeoutMs?: number;
  /** Enables `hubspot.fetch`. */
  extensionFetch?: Omit<ExtensionFetchOptions, 'portalId'>;
}

export interface FunctionExecutor {
  /** Where the executor itself listens. */
  url: string;
  /** Serves a request of another server when it is the executor's; resolves to false when it is not. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** Calls the listener after every run, until the returned function is called. */
  onRun(listener: (run: FinishedRun) => void): () => void;
  /** Reads the project's function files again and starts fresh processes. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

const privatePath = /^\/api\/crm-extensibility\/execution\/internal\/v3\/action\/function\/(\d+)$/;
const fetchPath = '/api/crm-extensibility/execution/internal/v3/proxy';

/**
 * Runs the project's serverless functions as HubSpot does:
 * - private functions by uid at `POST /api/crm-extensibility/execution/internal/v3/action/function/:appId`,
 *   through HubSpot's own `AppFunctionExecutionService`;
 * - endpoint functions at `/hs/serverless/<path>`;
 * - `hubspot.fetch` of the cards at `POST …/internal/v3/proxy`.
 *
 * Functions run in child processes that start again when they end, with only their secrets in the
 * environment. Resolves when the children are ready.
 */
export async function startFunctionExecutor(options: FunctionExecutorOptions): Promise<FunctionExecutor> {
  const timeoutMs = options.timeoutMs ?? executionLimitMs;
  const listeners = new Set<(run: FinishedRun) => void>();
  const report = (run: FinishedRun) => listeners.forEach((listener) => listener(run));
  const processes = new FunctionProcesses({ ...options, timeoutMs });
  await processes.start();
  const privateFunctions = new PrivateFunctions(processes, report);
  const endpointFunctions = new EndpointFunctions(processes, report, options.portalId);

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const url = new URL(request.url ?? '/', 'http://portal');
    try {
      if (privatePath.test(url.pathname) && request.method === 'POST') {
        await privateFunctions.handle(request, response);
      } else if (url.pathname === fetchPath && options.extensionFetch) {
        const fetchOptions = { ...options.extensionFetch, portalId: options.portalId };
        await handleExtensionFetch(fetchOptions, request, response);
      } else if (endpointFunctions.owns(url)) {
        await endpointFunctions.handle(url, request, response);
      } else {
        return false;
      }
    } catch (error) {
      const tooLarge = error instanceof PayloadTooLarge;
      const text = error instanceof Error ? error.message : String(error);
      sendJson(
        response,
        tooLarge ? 413 : 500,
        errorBody(tooLarge ? 'VALIDATION_ERROR' : 'INTERNAL_ERROR', text),
      );
    }
    return true;
  };

  const server = http.createServer((request, response) => {
    void handle(request, response).then((served) => {
      if (!served)
        sendJson(response, 404, errorBody('OBJECT_NOT_FOUND', `${request.url} is not served here`));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    handle,
    onRun(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reload: () => processes.reload(),
    async close() {
      server.closeAllConnections();
      server.close();
      await processes.close();
    },
  };
}
