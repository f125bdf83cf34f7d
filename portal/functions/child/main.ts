/**
 * The process that runs the project's functions. It starts when its parent sends the configuration, serves
 * HTTP on a free local port, and ends on the first unhandled rejection, as a function's container does.
 */
import http from 'node:http';
import { type AddressInfo } from 'node:net';
import { payloadLimitBytes } from '../limits';
import { readBody, sendJson } from '../http';
import { captureConsole, withCallLog } from './call-log';
import { runEndpointFunction } from './endpoint-run';
import { loadHubSpotService } from './hubspot-service';
import { forgetRebuiltModules } from './module-cache';
import { callIdHeader, type ChildConfiguration, type ChildMessage, type EndpointContext } from './protocol';

const tell = (message: ChildMessage, then?: () => void) => process.send?.(message, () => then?.());

const crash = (reason: unknown) => {
  const text = reason instanceof Error ? String(reason) : `Unhandled rejection: ${String(reason)}`;
  tell({ type: 'crashed', reason: text }, () => process.exit(1));
};
process.on('disconnect', () => process.exit(0));

process.once('message', (configuration: ChildConfiguration) => void serve(configuration));

async function serve(configuration: ChildConfiguration): Promise<void> {
  const privateFunctions = await loadHubSpotService(configuration);
  // The service brings listeners of its error reporting; here the parent is told instead.
  for (const event of ['unhandledRejection', 'uncaughtException']) {
    process.removeAllListeners(event).on(event, crash);
  }
  captureConsole();
  const server = http.createServer((request, response) => {
    void (async () => {
      const body = JSON.parse((await readBody(request, payloadLimitBytes)).toString() || 'null') as unknown;
      const callId = String(request.headers[callIdHeader]);
      forgetRebuiltModules();
      const logs = withCallLog(() => {
        const endpoint = request.url?.match(/^\/endpoint\/(.+)$/)?.[1];
        if (endpoint) {
          const file = configuration.functions.find(({ uid }) => uid === decodeURIComponent(endpoint))?.file;
          void runEndpointFunction(file ?? '', body as EndpointContext, configuration.timeoutMs).then(
            (outcome) => sendJson(response, 200, outcome),
          );
        } else {
          // HubSpot's service parses bodies up to 100 kB; production takes 6 MB, so the body arrives parsed.
          Object.assign(request, { body });
          privateFunctions(request, response);
        }
      });
      response.once('finish', () => {
        forgetRebuiltModules();
        tell({ type: 'call-ended', callId, logs });
      });
    })();
  });
  server.listen(0, '127.0.0.1', () => {
    tell({ type: 'ready', port: (server.address() as AddressInfo).port });
  });
}
