import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { build } from 'esbuild';
import { installed } from '../../scripts/build-functions';
import { amount, type Section } from '../report';
import { median } from '../support/statistics';
import { root } from '../workbench';

/** Records that are scored to take the time of one, and to watch the memory. */
const [timedRecords, mostRecords] = [10_000, 1_000_000];

/** Least share of the engine's time over a portal that may be the libraries' own: the rest is what scoring adds. */
const leastRatio = 0.6;
/** What loading the engine may add to a cold start, in milliseconds. */
const coldLoadBudgetMs = 60;
/** How much the heap may grow from the first to the last of the memory's points. */
const mostHeapGrowth = 1.2;
const loads = 7;

const engine = path.join(root, 'node_modules/.cache/tandem-bench/hygiene-engine.cjs');

/** How fast records are scored, against what the libraries alone take for the same fields, and in how much memory. */
export async function measureHygiene(): Promise<Section> {
  await build({
    entryPoints: ['engine', 'validators'].map((part) => path.join(root, `bench/support/hygiene-${part}.ts`)),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    outdir: path.dirname(engine),
    outExtension: { '.js': '.cjs' },
    external: [...installed],
    logLevel: 'error',
  });
  const loaded = Array.from({ length: loads }, () => run<{ wallMs: number; cpuMs: number }>('load', 0));
  const scored = run<{ cpuMs: number }>('score', timedRecords);
  const batched = run<{ cpuMs: number }>('score-batch', timedRecords);
  const bare = run<{ cpuMs: number; calls: Record<string, number> }>('validators', timedRecords);
  const { points } = run<{ points: MemoryPoint[] }>('memory', mostRecords);
  const loadMs = median(loaded.map(({ cpuMs }) => cpuMs));
  const heaps = points.map(({ heap }) => heap);
  return {
    title: 'Data quality: the engine',
    tables: [
      {
        title: 'Scoring, on one core',
        head: ['What', 'µs CPU a record', 'Records a second', 'Libraries’ share'],
        rows: [
          rateRow('Scored a hundred at a time, as in a report', batched.cpuMs, bare.cpuMs),
          rateRow('Scored one by one, as on a card', scored.cpuMs, bare.cpuMs),
          rateRow('The libraries alone, each field once, nothing remembered', bare.cpuMs, bare.cpuMs),
        ],
      },
      {
        title: 'Calls of the libraries alone',
        head: ['Call', 'for 1,000 records'],
        rows: Object.entries(bare.calls)
          .sort(([, a], [, b]) => b - a)
          .filter(([, calls]) => calls >= timedRecords / 100)
          .map(([call, calls]) => [call, amount((calls * 1_000) / timedRecords)]),
      },
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
      'The libraries alone: in another process, for every record and every field that the engine checks, one direct call of each library’s function for such a field, on the same input. Nothing is remembered there; the engine remembers answers for values that records share, such as domains and countries, in tables of bounded size, and that is part of its merit. Lists of packages without a function that looks them up by key are looked up in a Set or Map.',
      'Findings, evidence and suggestions are made in both rows of scoring. Records a second are a matter of reports and jobs, which score a hundred at a time, so the budget is theirs; a card scores one record and waits for HubSpot some thousand times as long. One by one every rule has to be fetched anew for each record, which is what the lower share shows.',
      'Records are invented: three of five contacts, one company, one deal, with owner, neighbours, stages and the portal’s properties; most values right, some messy, in several scripts; addresses and numbers differ, people and deals share 500 companies and eight countries, every company’s own record is another one.',
      'Memory: used heap after a garbage collection, and resident memory before it; every record is made, scored and forgotten.',
      `Cold load: \`require\` of the bundle in a fresh process, ${amount(loadMs)} ms of processor time, median of ${loads}; tables of the libraries are loaded when the first record needs them.`,
    ],
    budgets: [
      {
        subject: `the engine’s time for many records in times of the libraries’ own (a ratio of ${(bare.cpuMs / batched.cpuMs).toFixed(2)}, least ${leastRatio})`,
        measured: batched.cpuMs / bare.cpuMs,
        limit: 1 / leastRatio,
        unit: 'times',
        why: 'What scoring adds to reading telephone numbers and addresses shall be the smaller part.',
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

const rateRow = (what: string, cpuMs: number, librariesMs: number): string[] => [
  what,
  amount((cpuMs * 1_000) / timedRecords),
  amount((timedRecords * 1_000) / cpuMs),
  (librariesMs / cpuMs).toFixed(2),
];

/** What the engine's process measured. @param count records */
const run = <Measured>(task: string, count: number): Measured =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [path.join(root, 'bench/support/hygiene-process.cjs'), engine, task, String(count)],
      { encoding: 'utf8' },
    ),
  ) as Measured;
