import path from 'node:path';
import { build } from 'esbuild';

/**
 * Compiles the worker that runs a card to one classic script: HubSpot's builder emits scripts for
 * `importScripts`, which a module worker does not have.
 *
 * @returns the script's text, for the host server to answer `/host/worker.js` with
 */
export async function buildWorker(): Promise<string> {
  const result = await build({
    entryPoints: [path.join(__dirname, 'src/worker/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error('the card worker was not built');
  return file.text;
}
