import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { watch } from 'chokidar';
import { buildFunctions } from '../scripts/build-functions';

const appDirectory = path.resolve(__dirname, '../src/app');
const sourceDirectories = ['functions/src', 'packages'].map((name) => path.join(appDirectory, name));
const bundleDirectory = path.join(appDirectory, 'functions/dist');
const recordFile = path.join(__dirname, 'host/.cache/functions.sha256');

const filesBelow = (directory: string): string[] =>
  existsSync(directory)
    ? readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
        if (entry.name === 'node_modules') return [];
        const file = path.join(directory, entry.name);
        return entry.isDirectory() ? filesBelow(file) : [file];
      })
    : [];

/** Changes with any source, any meta, and any bundle: what was built must still lie there as it was built. */
function fingerprint(): string {
  const metas = readdirSync(path.join(appDirectory, 'functions'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => path.join(appDirectory, 'functions', name));
  const hash = createHash('sha256');
  for (const file of [
    ...sourceDirectories.flatMap(filesBelow),
    ...metas,
    ...filesBelow(bundleDirectory),
  ].sort())
    hash.update(path.relative(appDirectory, file)).update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * Bundles the functions unless nothing changed since the last time, so that a second portal can start while a first
 * one runs its functions from the same files.
 */
export async function buildChangedFunctions(): Promise<void> {
  if (existsSync(recordFile) && readFileSync(recordFile, 'utf8') === fingerprint()) return;
  await buildFunctions();
  mkdirSync(path.dirname(recordFile), { recursive: true });
  writeFileSync(recordFile, fingerprint());
}

/** How long to wait for further saves before building, in milliseconds. */
const quietMs = 200;

/**
 * Bundles the functions again after each save of a function or a package.
 * @returns a function that stops watching
 */
export function watchFunctions(
  onBuilt: () => Promise<void>,
  onError: (error: Error) => void,
): () => Promise<void> {
  const watcher = watch(sourceDirectories, {
    ignoreInitial: true,
    ignored: (file) => file.includes('node_modules'),
  });
  let timer: NodeJS.Timeout | undefined;
  let building: Promise<void> = Promise.resolve();
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      building = building.then(() => buildChangedFunctions().then(onBuilt)).catch(onError);
    }, quietMs);
  });
  return async () => {
    clearTimeout(timer);
    await watcher.close();
    await building;
  };
}
