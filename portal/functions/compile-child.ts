import path from 'node:path';
import { build } from 'esbuild';

/**
 * Compiles the child's script to plain JavaScript and returns its path. The child runs under Node alone, not
 * under a TypeScript loader: an entrypoint that HubSpot could not load must not load here either.
 */
export async function compileChild(): Promise<string> {
  const outfile = path.join(__dirname, '.cache', 'child.mjs');
  await build({
    entryPoints: [path.join(__dirname, 'child', 'main.ts')],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  return outfile;
}
