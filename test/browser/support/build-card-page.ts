/**
 * Builds the fixture cards with HubSpot's builder, the worker, and the page that holds a card, into the folder
 * given as the first argument. A script of its own, since the builder is an ES module that jest cannot load.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { buildCards } from '../../../portal/host/cards-build';
import { buildWorker } from '../../../portal/host/worker-build';

async function main(outDir: string): Promise<void> {
  const projectDirectory = path.join(__dirname, '../fixtures/cards-project');
  const [cards, worker] = await Promise.all([
    buildCards({ projectDirectory, outDir: path.join(outDir, 'cards') }),
    buildWorker(),
    build({
      entryPoints: { page: path.join(__dirname, 'card-page.tsx') },
      outdir: outDir,
      bundle: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"' },
      loader: { '.woff2': 'empty', '.woff': 'empty' },
      logLevel: 'warning',
    }),
  ]);
  writeFileSync(path.join(outDir, 'worker.js'), worker);
  writeFileSync(path.join(outDir, 'cards.json'), JSON.stringify(cards));
}

void main(path.resolve(process.argv[2] ?? ''));
