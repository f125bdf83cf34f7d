import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { renderForPage, renderForTerminal } from './render';
import type { Section } from './report';
import { measureCalls } from './sections/calls';
import { measureCards } from './sections/cards';
import { measureCore } from './sections/core';
import { measureDuplicates } from './sections/duplicates';
import { measureEmulator } from './sections/emulator';
import { measureFunctions } from './sections/functions';
import { measureHygiene } from './sections/hygiene';
import { measureImport } from './sections/import';
import { measurePaint } from './sections/paint';
import { openWorkbench, root, type Workbench } from './workbench';

const sections: Record<string, (bench: Workbench) => Promise<Section>> = {
  functions: measureFunctions,
  calls: measureCalls,
  paint: measurePaint,
  cards: measureCards,
  core: measureCore,
  duplicates: measureDuplicates,
  hygiene: measureHygiene,
  import: measureImport,
  emulator: measureEmulator,
};

const page = path.join(root, 'docs/performance.md');

const introduction = `# Performance

What Tandem costs and how long people wait for it, as measured by the last \`npm run bench -- --write\`. Run
\`npm run bench\` for the same on your machine, or \`npm run bench -- calls core\` for some of it. Numbers that depend on
the machine are medians; nothing here fails a test, because a busy machine is not a fault. HubSpot itself is not
measured: the emulator stands in for it, with latency added where that matters.`;

/** `npm run bench [-- --write] [SECTION…]`: measures, prints tables and, with --write, keeps them in the docs. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { write: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const unknown = positionals.filter((name) => !(name in sections));
  if (unknown.length > 0) {
    throw new Error(
      `There is no section ${unknown.join(', ')}. Sections: ${Object.keys(sections).join(', ')}.`,
    );
  }
  if (values.write && positionals.length > 0) throw new Error('--write needs all sections: give no names.');
  const wanted = positionals.length > 0 ? positionals : Object.keys(sections);
  const started = performance.now();
  const bench = openWorkbench();
  const measured: Section[] = [];
  try {
    for (const name of wanted) {
      const section = await sections[name]!(bench);
      measured.push(section);
      console.log(`${renderForTerminal(section)}\n`);
    }
  } finally {
    await bench.close();
  }
  const footer = footerLine(performance.now() - started);
  console.log(footer);
  if (values.write) await writePage(measured, footer);
}

/** On which machine, when and for how long. */
function footerLine(tookMs: number): string {
  const date = new Date().toISOString().slice(0, 10);
  const cores = availableParallelism();
  const load = loadavg()[0]!.toFixed(1);
  const machine = `Node ${process.version} on ${process.platform} ${process.arch}, ${cores} cores, load ${load} at the end`;
  return `Measured on ${date} in ${Math.round(tookMs / 1000)} s: ${machine}.`;
}

async function writePage(measured: readonly Section[], footer: string): Promise<void> {
  const text = [introduction, ...measured.map(renderForPage), `_${footer}_`].join('\n\n');
  const options = await resolveConfig(page);
  writeFileSync(page, await format(text, { ...options, parser: 'markdown' }));
  console.log(`Written to ${path.relative(root, page)}.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
