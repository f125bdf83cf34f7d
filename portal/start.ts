import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPortal, HOST_TOKEN, type Portal, type RequestLogEntry } from '@tandem/portal-api';
import { demoUserPreferences } from './demo';
import { fillPortal } from './fill-portal';
import { startFunctionExecutor } from './functions';
import { buildChangedFunctions, watchFunctions } from './functions-build';
import { buildCards, watchCards } from './host/cards-build';
import { startHostServer } from './host/server/host-server';
import { buildPage } from './host/server/page-build';
import { portalUsers } from './host/server/portal-users';
import type { ApiCall } from './host/src/shared-types';
import { buildWorker } from './host/worker-build';
import type { StartOptions } from './options';
import { onPort } from './ports';

export interface StartedPortal {
  hostUrl: string;
  apiUrl: string;
  close(): Promise<void>;
}

const projectDirectory = path.resolve(__dirname, '..');

/** The app's id and token in the local CRM; nothing outside it knows them. */
const app = { id: 900100, name: 'Tandem', token: 'demo-app-token' };

/**
 * Builds the page, the cards and their worker, starts the CRM API, the function executor and the host server, and
 * builds cards again on save.
 * @throws PortTaken when one of the two ports is in use
 */
export async function startPortal(options: StartOptions): Promise<StartedPortal> {
  const closers: Array<() => Promise<void>> = [];
  const close = async (): Promise<void> => {
    for (const closeOne of closers.reverse()) await closeOne();
  };
  try {
    const portal = createPortal({
      limitTier: options.limitTier,
      latencyMs: options.latency,
      faultRate: options.faults,
      faultSeed: options.seed,
      tokens: { [app.token]: 'all', [HOST_TOKEN]: 'all' },
      seed: (filled) => fillPortal(filled, options),
    });
    const api = await onPort(options.apiPort, '--api-port', 'CRM API', () => portal.listen(options.apiPort));
    closers.push(api.close);

    await buildChangedFunctions();
    const executor = await startFunctionExecutor({
      apiUrl: api.url,
      portalId: portal.state.portalId,
      projectDirectory,
      secrets: { PRIVATE_APP_ACCESS_TOKEN: app.token },
    });
    closers.push(executor.close);

    const [pageDirectory, workerScript] = await Promise.all([buildPage(), buildWorker()]);
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

    let calls = 0;
    portal.requests.onRequest((entry) => host.send({ type: 'api-call', call: toApiCall(entry, ++calls) }));
    executor.onRun(({ uid: _uid, logs: _logs, ...run }) => host.send({ type: 'function-run', run }));

    // A folder of its own, so that two portals do not empty each other's.
    const outDir = mkdtempSync(path.join(tmpdir(), 'portal-cards-'));
    closers.push(async () => rmSync(outDir, { recursive: true, force: true }));
    const cards = { projectDirectory, outDir };
    await buildCards(cards).then(host.setCards, (error: Error) => host.setCardsError(error.message));
    closers.push(
      watchCards({ ...cards, onBuilt: host.setCards, onError: (error) => host.setCardsError(error.message) }),
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
