import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildCards } from '../../portal/host/cards-build';
import { amount, type Section } from '../report';
import { root } from '../workbench';

/** What a card may weigh, in bytes; HubSpot names no limit. */
const cardBudget = 60_000;

const example = path.join(__dirname, '../fixtures/example-card');

/** What travels to the record page for every card. */
export async function measureCards(): Promise<Section> {
  const ours = await weigh(root);
  const compared = await weigh(example);
  return {
    title: 'Cards: size',
    tables: [
      {
        title: 'Minified scripts, as HubSpot builds them',
        head: ['Card', 'kB', 'kB gzipped', 'of the budget'],
        rows: [...ours, ...compared].map(({ name, bytes, gzipped }) => [
          name,
          amount(bytes / 1000),
          amount(gzipped / 1000),
          `${Math.round((bytes / cardBudget) * 100)} %`,
        ]),
      },
    ],
    counted: [
      "Each card as HubSpot's own builder (@hubspot/ui-extensions-dev-server, `remoteBuild`) minifies it for an upload, with everything it imports but React, which HubSpot's worker provides. Gzipped at level 9.",
      "The example card is a small card of our own (bench/fixtures/example-card) with the parts of HubSpot's getting-started cards: a heading, a field, a button that calls a function, a list of the answers. It stands in for HubSpot's examples, which are not copied here, and shows what the builder adds to any card.",
    ],
    budgets: [
      {
        subject: 'the largest card',
        measured: Math.max(...ours.map(({ bytes }) => bytes)) / 1000,
        limit: cardBudget / 1000,
        unit: 'kB',
        why: 'It is fetched and compiled on every record page that shows it; the limit is ours.',
      },
    ],
    marks: [{ who: 'HubSpot', what: 'publishes no limit for the size of a card' }],
  };
}

async function weigh(projectDirectory: string) {
  const outDir = mkdtempSync(path.join(tmpdir(), 'bench-cards-'));
  try {
    const cards = await buildCards({ projectDirectory, outDir });
    return cards.map(({ uid, file }) => {
      const script = readFileSync(file);
      return { name: uid, bytes: script.length, gzipped: gzipSync(script, { level: 9 }).length };
    });
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
