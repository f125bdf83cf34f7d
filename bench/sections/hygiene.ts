import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { installed } from '../../scripts/build-functions';
import { amount, type MeasuredTable, type Section } from '../report';
import { median } from '../support/statistics';
import { root } from '../workbench';

/** Records that are scored to take the time of one, and to watch the memory. */
const [timedRecords, mostRecords] = [10_000, 1_000_000];

/** Least share of the engine's time over a portal that its validators alone would take: the rest is what scoring adds. */
const leastRatio = 0.6;
/** What loading the engine may add to a cold start, in milliseconds. */
const coldLoadBudgetMs = 60;
/** How much the heap may grow from the first to the last of the memory's points. */
const mostHeapGrowth = 1.2;
const loads = 7;

const engine = path.join(root, 'node_modules/.cache/tandem-bench/hygiene-engine.cjs');

/** How fast records are scored, against what the validators alone take for the same fields, and in how much memory. */
export async function measureHygiene(): Promise<Section> {
  await bundle('engine');
  await bundle('validators', [forgetful]);
  const loaded = Array.from({ length: loads }, () => run<{ wallMs: number; cpuMs: number }>('load', 0));
  const scored = run<{ cpuMs: number }>('score', timedRecords);
  const scoredTogether = run<{ cpuMs: number }>('score-batch', timedRecords);
  const bare = run<{ cpuMs: number; calls: Record<string, number> }>('validators', timedRecords);
  const libraries = run<{ cpuMs: number; calls: Record<string, number> }>('libraries', timedRecords);
  const { points } = run<{ points: MemoryPoint[] }>('memory', mostRecords);
  const loadMs = median(loaded.map(({ cpuMs }) => cpuMs));
  const heaps = points.map(({ heap }) => heap);
  return {
    title: 'Data quality: the engine',
    tables: [
      {
        title: 'Scoring, on one core',
        head: [
          'What',
          'µs CPU a record',
          'Records a second',
          'Ratio of all validators',
          'Ratio of libraries',
        ],
        rows: (
          [
            ['Scored a hundred at a time, as in a report', scoredTogether.cpuMs],
            ['Scored one by one, as on a card', scored.cpuMs],
            ['All validators alone, each field once, nothing remembered', bare.cpuMs],
            ['Of these the libraries alone', libraries.cpuMs],
          ] as const
        ).map(([what, cpuMs]) => [
          what,
          amount((cpuMs * 1_000) / timedRecords),
          amount((timedRecords * 1_000) / cpuMs),
          (bare.cpuMs / cpuMs).toFixed(2),
          (libraries.cpuMs / cpuMs).toFixed(2),
        ]),
      },
      callsTable('Calls of all validators alone', bare.calls),
      callsTable('Calls of the libraries alone', libraries.calls),
      {
        title: 'Memory while records stream through',
        head: ['Records', 'MB heap', 'MB resident'],
        rows: points.map(({ records, heap, rss }) => [
          records.toLocaleString('en'),
          amount(heap / 1e6),
          amount(rss / 1e6),
        ]),
      },
    ],
    counted: [
      'The engine is bundled as in the functions, its libraries beside it, and runs in processes of its own. Processor time, garbage collection on other cores included: the median of 3 rounds over 10,000 records after one to warm up; making the records is not in it.',
      'All validators alone: in another process, for every record and every field that the engine checks, one direct call of each of its validators for such a field, libraries below them: placeholder, markup, address with its typo, role and kind of provider, telephone, web address, domain, country, state, postal code, name, language. No rule, no finding, no score. Nothing is remembered there; the engine remembers answers for values that records share, such as domains and countries, in tables of bounded size, and that is part of its merit.',
      'The libraries alone: of these only the calls of packages, with what the engine hands them. Lists of packages without a function that looks them up by key are looked up in a Set or Map. Most of what judges a field is no package’s: in which of sixty languages a country is written, what holds the place of a value, how a name is written. So this ratio is lower, and no budget.',
      'Findings, evidence and suggestions are made in both rows of scoring. Records a second are a matter of reports and jobs, which score a hundred at a time, so the budget is theirs; a card scores one record and waits for HubSpot some thousand times as long. One by one every rule has to be fetched anew for each record, which is what the lower ratio shows.',
      'Records are invented: three of five contacts, one company, one deal, with owner, neighbours, stages and the portal’s properties; most values right, some messy, in several scripts; addresses and numbers differ, people and deals share 500 companies and eight countries, every company’s own record is another one.',
      'Memory: used heap after a garbage collection, and resident memory before it; every record is made, scored and forgotten.',
      `Cold load: \`require\` of the bundle in a fresh process, ${amount(loadMs)} ms of processor time, median of ${loads}; tables of the libraries are loaded when the first record needs them.`,
    ],
    budgets: [
      {
        subject: `the engine’s time for many records in times of its validators’ alone (a ratio of ${(bare.cpuMs / scoredTogether.cpuMs).toFixed(2)}, least ${leastRatio})`,
        measured: scoredTogether.cpuMs / bare.cpuMs,
        limit: 1 / leastRatio,
        unit: 'times',
        why: 'What rules, reasons and score add to judging fields shall be the smaller part.',
      },
      {
        subject: `the heap after ${mostRecords.toLocaleString('en')} records in times of that after 10,000`,
        measured: heaps.at(-1)! / heaps[0]!,
        limit: mostHeapGrowth,
        unit: 'times',
        why: 'A portal of any size is scored in the same memory.',
      },
      {
        subject: 'the engine’s cold load',
        measured: loadMs,
        limit: coldLoadBudgetMs,
        unit: 'ms CPU',
        why: 'It is added to the start of a function while a rep waits.',
      },
    ],
    marks: [],
  };
}

interface MemoryPoint {
  records: number;
  heap: number;
  rss: number;
}

const callsTable = (title: string, calls: Record<string, number>): MeasuredTable => ({
  title,
  head: ['Call', 'for 1,000 records'],
  rows: Object.entries(calls)
    .sort(([, a], [, b]) => b - a)
    .filter(([, count]) => count >= timedRecords / 100)
    .map(([call, count]) => [call, amount((count * 1_000) / timedRecords)]),
});

/** Bundles what measures as the functions are bundled. */
const bundle = (part: string, plugins: Plugin[] = []): Promise<unknown> =>
  build({
    entryPoints: [path.join(root, `bench/support/hygiene-${part}.ts`)],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    outdir: path.dirname(engine),
    outExtension: { '.js': '.cjs' },
    external: [...installed],
    logLevel: 'error',
    plugins,
  });

/** Takes the memory from validators: each of their answers is worked out. */
const forgetful: Plugin = {
  name: 'forgetful',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/remembered$/ }, () => ({ path: path.join(root, 'bench/support/forgetful.ts') })),
};

/** What the engine's process measured. @param count records */
const run = <Measured>(task: string, count: number): Measured =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [path.join(root, 'bench/support/hygiene-process.cjs'), engine, task, String(count)],
      { encoding: 'utf8' },
    ),
  ) as Measured;
