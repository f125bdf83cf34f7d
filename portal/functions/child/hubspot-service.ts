import { type RequestListener } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ChildConfiguration } from './protocol';

const require = createRequire(import.meta.url);

interface ServiceModule {
  AppFunctionExecutionService(configuration: Record<string, unknown>): Promise<RequestListener>;
}

interface SentryModule {
  getClient(): { getOptions(): { enabled?: boolean } } | undefined;
}

/** Only failures are worth a line, and they belong to the log of the run that failed. */
const logger = {
  debug() {},
  info() {},
  warn() {},
  error: (...values: unknown[]) => console.error(...values),
};

/**
 * Loads HubSpot's own executor for private functions from `@hubspot/ui-extensions-dev-server`, the one that
 * `hs project dev` uses, without its account, its configuration file and its error reporting.
 */
export async function loadHubSpotService(configuration: ChildConfiguration): Promise<RequestListener> {
  const root = path.dirname(path.dirname(require.resolve('@hubspot/ui-extensions-dev-server')));
  const service = path.join(root, 'dist/lib/serverless/services/AppFunctionExecutionService.js');
  const { AppFunctionExecutionService } = (await import(pathToFileURL(service).href)) as ServiceModule;
  const sentry = createRequire(service)('@sentry/node') as SentryModule;
  const reporting = sentry.getClient()?.getOptions();
  if (reporting) reporting.enabled = false;
  return AppFunctionExecutionService({
    app: { path: configuration.emptyDirectory },
    accountId: configuration.accountId,
    platformVersion: '2026.09',
    functionTimeoutMs: configuration.timeoutMs,
    hubspotApiOrigin: configuration.apiUrl,
    hubspotWebsiteOrigin: configuration.apiUrl,
    logger,
    appFunctions: Object.fromEntries(
      configuration.functions.map(({ uid, file, secretKeys }) => [
        uid,
        { resolvedPath: file, secrets: secretKeys, componentRoot: configuration.emptyDirectory },
      ]),
    ),
  });
}
