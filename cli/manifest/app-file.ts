import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../support/user-error';

/** The app's configuration that is uploaded. */
export const appFile = join(__dirname, '../../src/app/app-hsmeta.json');

interface AppMeta {
  config: { auth: { requiredScopes: string[] } };
}

/** Reads an app's configuration. Throws `UserError` when it is none. */
export function readAppMeta(file = appFile): AppMeta {
  try {
    const meta = JSON.parse(readFileSync(file, 'utf8')) as Partial<AppMeta>;
    if (Array.isArray(meta.config?.auth?.requiredScopes)) return meta as AppMeta;
  } catch (error) {
    throw new UserError(`${file} cannot be read: ${(error as Error).message}`);
  }
  throw new UserError(`${file} has no list config.auth.requiredScopes.`);
}

/** The text of a configuration with other scopes. Everything else in it is the admin's and stays. */
export function textWithScopes(meta: AppMeta, scopes: readonly string[]): string {
  const { config } = meta;
  const changed = { ...meta, config: { ...config, auth: { ...config.auth, requiredScopes: scopes } } };
  return `${JSON.stringify(changed, null, 2)}\n`;
}
