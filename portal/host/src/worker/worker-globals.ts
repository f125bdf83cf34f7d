import { retain } from '@remote-ui/rpc';
import type * as RemoteUI from '@remote-ui/react';
import type * as React from 'react';
import { type AppPageLocation, type HostApi } from '../extension/protocol';
import { createCrmHooks } from './crm-hooks';
import { extensionFetch } from './extension-fetch';
import { type ExtensionApi, type RenderCallback } from './render-card';
import { unwrap } from './unwrap';

interface GlobalsOptions {
  React: typeof React;
  RemoteUI: typeof RemoteUI;
  host: HostApi;
  api: ExtensionApi;
  pageLocation: AppPageLocation;
}

/**
 * Sets the globals that HubSpot's worker has: the two libraries that built cards expect, the logger, and the
 * functions behind `@hubspot/ui-extensions` (its `worker-globals.synced.d.ts`).
 *
 * @returns an object whose `callback` is what the card passes to `hubspot.extend`
 */
export function installGlobals({ React, RemoteUI, host, api, pageLocation }: GlobalsOptions): {
  callback?: RenderCallback;
} {
  const registration: { callback?: RenderCallback } = {};
  const log = (level: 'debug' | 'info' | 'warn' | 'error') => (data: unknown) =>
    host.log(level, String(data));
  Object.assign(self, {
    __HUBSPOT_EXTENSION_WORKER__: true,
    React,
    RemoteUI,
    logger: { debug: log('debug'), info: log('info'), warn: log('warn'), error: log('error') },
    extend_V2: (callback: RenderCallback) => {
      registration.callback = callback;
    },
    serverless: (name: string, options: object = {}) => unwrap(host.runServerless({ ...options, name })),
    hsFetch: extensionFetch(host),
    hsWorkerAPI: {
      useExtensionApi: () => api,
      useExtensionContext: () => api.context,
      useExtensionActions: () => api.actions,
      useAppPageLocation: createPageLocationHook(React, host, pageLocation),
      ...createCrmHooks(host),
    },
  });
  self.addEventListener('unhandledrejection', (event) => {
    host.log('error', `Unhandled rejection: ${String(event.reason)}`);
  });
  self.addEventListener('error', (event) => host.log('error', event.message));
  return registration;
}

/** A hook that follows the page's address below the app's own. */
function createPageLocationHook(react: typeof React, host: HostApi, initial: AppPageLocation) {
  let current = initial;
  const listeners = new Set<() => void>();
  void host
    .watchPageLocation((location) => {
      current = location;
      listeners.forEach((listener) => listener());
    })
    .then(retain);
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return () => react.useSyncExternalStore(subscribe, () => current);
}
