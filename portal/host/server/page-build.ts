import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

const hostDirectory = path.resolve(__dirname, '..');
const cacheDirectory = path.join(hostDirectory, '.cache');
const lockFile = path.resolve(hostDirectory, '../../package-lock.json');

/** Everything the page is made of: its sources, how it is built, and the versions of what it uses. */
function sourceFiles(): string[] {
  const below = (directory: string): string[] =>
    readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
      const file = path.join(directory, entry.name);
      return entry.isDirectory() ? below(file) : [file];
    });
  return [
    ...below(path.join(hostDirectory, 'src')).sort(),
    path.join(hostDirectory, 'index.html'),
    path.join(hostDirectory, 'vite.config.mts'),
    lockFile,
  ];
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(path.relative(hostDirectory, file)).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** How many builds are kept; older ones are removed. */
const keptBuilds = 3;

function removeOldBuilds(): void {
  const builds = readdirSync(cacheDirectory)
    .filter((name) => name.startsWith('page-'))
    .map((name) => path.join(cacheDirectory, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const build of builds.slice(keptBuilds)) rmSync(build, { recursive: true, force: true });
}

/**
 * Builds the host page with Vite unless the same sources were built before.
 * The build is made beside its final place and moved there when complete, so that two starts at once, or one that
 * is interrupted, leave no half of a page.
 * @returns the folder with `index.html`
 */
export async function buildPage(): Promise<string> {
  const finished = path.join(cacheDirectory, `page-${hashOf(sourceFiles())}`);
  if (existsSync(finished)) return finished;
  mkdirSync(cacheDirectory, { recursive: true });
  const unfinished = `${finished}.${process.pid}`;
  const { build } = await import('vite');
  await build({
    configFile: path.join(hostDirectory, 'vite.config.mts'),
    logLevel: 'warn',
    build: { outDir: unfinished, emptyOutDir: true },
  });
  try {
    renameSync(unfinished, finished);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(finished)) throw error;
  }
  removeOldBuilds();
  return finished;
}
