import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPortal, HOST_TOKEN, type Portal, type RequestLogEntry } from '@tandem/portal-api';
import { demoUserPreferences } from './demo';
import { fillPortal } from './fill-portal';
import { readAppMeta } from './app-meta';
import { startFunctionExecutor, type FunctionExecutor } from './functions';
import { buildChangedFunctions, watchFunctions } from './functions-build';
import { buildCards, watchCards } from './host/cards-build';
import { startHostServer, type HostServer } from './host/server/host-server';
import { buildPage } from './host/server/page-build';
import { portalUsers } from './host/server/portal-users';
import type { ApiCall } from './host/src/shared-types';
import { buildWorker } from './host/worker-build';
import type { StartOptions } from './options';
import { checkPort, onPort } from './ports';

export interface StartedPortal {
  hostUrl: string;
  apiUrl: string;
  close(): Promise<void>;
}

const projectDirectory = path.resolve(__dirname, '..');

/** The app's id, token and client secret in the local CRM; nothing outside it knows them. */
const app = {
  id: 900100,
  token: 'demo-app-token',
  clientSecret: 'demo-client-secret',
  ...readAppMeta(projectDirectory),
};

/**
 * Builds the page, the cards and their worker, starts the CRM API, the function executor and the host server, and
 * builds cards and functions again on save.
 * @throws PortTaken when one of the two ports is in use
 */
export async function startPortal(options: StartOptions): Promise<StartedPortal> {
  await checkPort(options.apiPort, '--api-port', 'CRM API');
  await checkPort(options.port, '--port', 'page');
  const closers: Array<() => unknown> = [];
  const close = async (): Promise<void> => {
    for (const closeOne of closers.splice(0).reverse()) await closeOne();
  };
  try {
    // A folder of its own, so that two portals do not empty each other's.
    const outDir = mkdtempSync(path.join(tmpdir(), 'portal-cards-'));
    process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
    const cards = { projectDirectory, outDir };

    const portal = createPortal({
      limitTier: options.limitTier,
      latencyMs: options.latency,
      faultRate: options.faults,
      faultSeed: options.seed,
      tokens: { [app.token]: app.requiredScopes, [HOST_TOKEN]: 'all' },
      seed: (filled) => fillPortal(filled, options),
    });
    const [api, pageDirectory, workerScript, builtCards] = await Promise.all([
      onPort(options.apiPort, '--api-port', 'CRM API', () => portal.listen(options.apiPort)),
      buildPage(),
      buildWorker(),
      buildCards(cards).catch((error: Error) => error),
      buildChangedFunctions(),
    ]);
    closers.push(api.close);

    const executor = await startFunctionExecutor({
      apiUrl: api.url,
      portalId: portal.state.portalId,
      projectDirectory,
      secrets: { PRIVATE_APP_ACCESS_TOKEN: app.token, HUBSPOT_CLIENT_SECRET: app.clientSecret },
      extensionFetch: {
        appId: app.id,
        permittedUrls: app.permittedFetchUrls,
        clientSecret: app.clientSecret,
      },
    });
    closers.push(executor.close);

    const host = await onPort(options.port, '--port', 'page', () =>
      startHostServer({
        port: options.port,
        apiUrl: api.url,
        hostToken: HOST_TOKEN,
        pageDirectory,
        workerScript,
        executor,
        bootstrap: () => bootstrapOf(portal),
      }),
    );
    closers.push(host.close);
    tellOfCallsAndRuns(portal, executor, host);

    const complain = (error: Error): void => host.setCardsError(error.message);
    if (builtCards instanceof Error) complain(builtCards);
    else host.setCards(builtCards);
    closers.push(
      watchCards({ ...cards, onBuilt: host.setCards, onError: complain }),
      watchFunctions(executor.reload, (error) =>
        console.error(`The functions do not build: ${error.message}`),
      ),
    );
    return { hostUrl: host.url, apiUrl: api.url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function tellOfCallsAndRuns(portal: Portal, executor: FunctionExecutor, host: HostServer): void {
  let calls = 0;
  portal.requests.onRequest((entry) => host.send({ type: 'api-call', call: toApiCall(entry, ++calls) }));
  executor.onRun(({ uid: _uid, ...run }) => host.send({ type: 'function-run', run }));
}

const bootstrapOf = ({ state }: Portal) => ({
  portalId: state.portalId,
  timeZone: state.timeZone,
  appId: app.id,
  appName: app.name,
  users: portalUsers(state, demoUserPreferences),
});

const toApiCall = (
  { method, path, status, start, durationMs, bytesOut, caller }: RequestLogEntry,
  id: number,
): ApiCall => ({ id, method, path, status, start, end: start + durationMs, bytes: bytesOut, caller });
