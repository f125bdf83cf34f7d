import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What the local CRM needs to know of the app, from its `app-hsmeta.json`. */
export interface AppMeta {
  name: string;
  /** Scopes that an installation grants; the app's token holds these and no more. */
  requiredScopes: string[];
  /** `permittedUrls.fetch`. */
  permittedFetchUrls: string[];
}

interface AppMetaFile {
  config: {
    name: string;
    auth: { requiredScopes: string[] };
    permittedUrls: { fetch: string[] };
  };
}

/** Reads `src/app/app-hsmeta.json` of a project. */
export function readAppMeta(projectDirectory: string): AppMeta {
  const file = path.join(projectDirectory, 'src/app/app-hsmeta.json');
  const { config } = JSON.parse(readFileSync(file, 'utf8')) as AppMetaFile;
  return {
    name: config.name,
    requiredScopes: config.auth.requiredScopes,
    permittedFetchUrls: config.permittedUrls.fetch,
  };
}
