import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

/**
 * Compiles the child's script to plain JavaScript and returns its path. The child runs under Node alone, not
 * under a TypeScript loader: an entrypoint that HubSpot could not load must not load here either.
 */
export async function compileChild(): Promise<string> {
  const outfile = path.join(__dirname, '.cache', 'child.mjs');
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, 'child', 'main.ts')],
    write: false,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  // Moved into place when complete: two portals may start at once.
  const unfinished = `${outfile}.${process.pid}`;
  mkdirSync(path.dirname(outfile), { recursive: true });
  writeFileSync(unfinished, outputFiles[0]?.text ?? '');
  renameSync(unfinished, outfile);
  return outfile;
}
