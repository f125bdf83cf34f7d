import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One serverless function as its `*-hsmeta.json` declares it. */
export interface FunctionMeta {
  uid: string;
  /** Absolute path of the CommonJS file that exports `main`. */
  file: string;
  /** Secrets that the function asked for; it sees no others. */
  secretKeys: string[];
  /** Present on endpoint functions: the path below `/hs/serverless/` and the HTTP methods it accepts. */
  endpoint?: { path: string; methods: string[] };
}

interface FunctionMetaFile {
  uid?: string;
  type?: string;
  config?: {
    entrypoint?: string;
    secretKeys?: string[];
    endpoint?: { path?: string; methods?: string[] };
  };
}

/**
 * Reads every function that a project declares in `src/app/functions/*-hsmeta.json`.
 *
 * Entrypoints are paths from the project's source folder, such as `/app/functions/dist/get-feedback.js`.
 * A file of another type is left out; a function without uid or entrypoint is an error that names the file.
 *
 * @param projectDirectory folder that holds `hsproject.json` and `src`
 * @see https://developers.hubspot.com/docs/apps/developer-platform/add-features/serverless-functions/reference
 */
export function readFunctionMetas(projectDirectory: string): FunctionMeta[] {
  const source = path.join(projectDirectory, 'src');
  const folder = path.join(source, 'app', 'functions');
  if (!existsSync(folder)) return [];
  const metas: FunctionMeta[] = [];
  for (const name of readdirSync(folder).filter((file) => file.endsWith('-hsmeta.json'))) {
    const file = path.join(folder, name);
    const meta = JSON.parse(readFileSync(file, 'utf8')) as FunctionMetaFile;
    if (meta.type !== 'app-function') continue;
    const { entrypoint, secretKeys = [], endpoint } = meta.config ?? {};
    if (!meta.uid || !entrypoint) throw new Error(`${file} needs a uid and config.entrypoint`);
    metas.push({
      uid: meta.uid,
      file: path.join(source, entrypoint),
      secretKeys,
      ...(endpoint?.path && {
        endpoint: {
          path: endpoint.path.replace(/^\/+|\/+$/g, ''),
          methods: (endpoint.methods ?? []).map((method) => method.toUpperCase()),
        },
      }),
    });
  }
  return metas;
}
