import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { projectSource, readComponents, root } from './support/project';

/**
 * Largest bundle that is let through, in bytes, what HubSpot installs apart. A function is read and compiled at every
 * cold start, and the rep waits. Functions about data quality carry a hundred rules and what is said about each in six
 * languages: text, which is read and not compiled.
 */
export const largestBundle = (uid: string): number => (sayingRules.has(uid) ? 450_000 : 150_000);

const sayingRules: ReadonlySet<string> = new Set(['get-hygiene', 'fix-field', 'verify-field']);

export interface BuiltFunction {
  uid: string;
  /** Absolute path of the bundle. */
  file: string;
  bytes: number;
}

/** The largest of what HubSpot installs: inside it would make every bundle a hundred times as large. */
const sdk = '@hubspot/api-client';

/** HubSpot installs these. Inside, their tables would be read at every cold start, whether or not they are needed. */
export const installed = Object.keys(
  (
    JSON.parse(readFileSync(join(projectSource, 'app/functions/package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    }
  ).dependencies,
).flatMap((name) => [name, `${name}/*`]);

/**
 * Options for one function: CommonJS for Node 20, which HubSpot's executor loads (`exports.main`). Dynamic imports
 * become `require`, so that the client is found in node_modules like any other dependency.
 */
const optionsFor = (source: string): BuildOptions => ({
  entryPoints: [source],
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: true,
  charset: 'utf8',
  treeShaking: true,
  supported: { 'dynamic-import': false },
  logLevel: 'error',
});

/**
 * Bundles every app function from `functions/src/<name>.ts` to the `functions/dist/<name>.js` that its meta names, and
 * removes bundles of functions that are no more.
 *
 * @param folder where to write instead of `dist`; below the repository, so that HubSpot's client is found
 */
export async function buildFunctions(folder?: string): Promise<BuiltFunction[]> {
  const functions = readComponents().filter(({ type }) => type === 'app-function');
  const built = await Promise.all(
    functions.map(async ({ uid, config }) => {
      const bundle = join(projectSource, config.entrypoint as string);
      const file = folder ? join(folder, basename(bundle)) : bundle;
      await build({ ...optionsFor(sourceOf(bundle)), outfile: file, external: installed });
      return { uid, file, bytes: statSync(file).size };
    }),
  );
  const kept = new Set(built.map(({ file }) => file));
  for (const directory of new Set(built.map(({ file }) => dirname(file)))) {
    const stale = readdirSync(directory).map((name) => join(directory, name));
    stale.filter((file) => !kept.has(file)).forEach((file) => rmSync(file, { recursive: true }));
  }
  return built;
}

const sourceOf = (bundle: string): string => bundle.replace(/\/dist\/([^/]+)\.js$/, '/src/$1.ts');

/** What a bundle would weigh with HubSpot's client inside. Nothing is written. */
export async function bytesWithSdk(bundle: string): Promise<number> {
  const { outputFiles } = await build({ ...optionsFor(sourceOf(bundle)), write: false });
  return outputFiles?.[0]?.contents.length ?? 0;
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

async function main(): Promise<void> {
  const built = await buildFunctions();
  for (const { file, bytes } of built) {
    const withSdk = kilobytes(await bytesWithSdk(file));
    console.log(`${relative(root, file)}  ${kilobytes(bytes)}  (${withSdk} with ${sdk})`);
  }
  const tooLarge = built.filter(({ uid, bytes }) => bytes > largestBundle(uid));
  tooLarge.forEach(({ uid }) => console.error(`${uid} is larger than ${kilobytes(largestBundle(uid))}`));
  console.log(`${built.length} functions built`);
  process.exitCode = tooLarge.length > 0 ? 1 : 0;
}

if (require.main === module) void main();
