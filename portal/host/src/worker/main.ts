/**
 * The worker that runs one card, the way HubSpot runs it: a classic worker with React, the remote renderer and
 * the SDK's globals, into which the card's built script is imported.
 */
import { createEndpoint, retain, type MessageEndpoint } from '@remote-ui/rpc';
import * as RemoteUI from '@remote-ui/react';
import * as React from 'react';
import { type RunRequest, type WorkerApi } from '../extension/protocol';
import { createActions } from './actions';
import { type ExtensionApi, renderCard } from './render-card';
import { installGlobals } from './worker-globals';

const scope = self as unknown as MessageEndpoint & { importScripts(url: string): void };

const worker: WorkerApi = {
  async run(request: RunRequest) {
    retain(request);
    try {
      const { host, context, cardUrl } = request;
      const actions = createActions(host, context.location);
      const runServerless = async (options: { name: string }) => {
        const reply = await host.runServerless(options);
        return reply.ok
          ? { status: 'SUCCESS', response: reply.value }
          : { status: 'ERROR', message: reply.message };
      };
      const api: ExtensionApi = { context, actions, runServerlessFunction: runServerless };
      const registration = installGlobals({ React, RemoteUI, host, api, pageLocation: request.pageLocation });
      scope.importScripts(cardUrl);
      if (!registration.callback) throw new Error('The extension never called hubspot.extend().');
      renderCard(request, registration.callback, api);
      return { ok: true, value: null };
    } catch (error) {
      return { ok: false, message: error instanceof Error ? error.message : String(error) };
    }
  },
};

createEndpoint(scope).expose({ run: worker.run });
