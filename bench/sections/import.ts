import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { createPortal } from '@tandem/portal-api';
import { seedLeads } from '../../portal/demo';
import { amount, type Section } from '../report';
import { latencyMs } from '../support/demo-world';
import { leadsFile, type LeadsFile } from '../support/leads-file';
import { sequentialRounds, waitingTime } from '../support/request-intervals';
import { root } from '../workbench';

/** Of the command's process; ours, so that it runs on any desk beside other things. */
const memoryBudgetMb = 300;

interface MeasuredImport {
  created: number;
  seconds: number;
  waitingSeconds: number;
  cpuSeconds: number;
  requests: number;
  rounds: number;
  refused: number;
  peakMemoryMb: number;
}

/** How fast `tandem feedback import` brings historical verdicts in, and what it needs. */
export async function measureImport(): Promise<Section> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-import-'));
  try {
    const file = leadsFile(folder);
    const first = await runImport(file, folder);
    const perHundred = (count: number): string => amount((count / first.created) * 100);
    return {
      title: `Import: historical verdicts, at ${latencyMs} ms a request`,
      tables: [
        {
          title: `\`tandem feedback import\` of the ${file.name}`,
          head: ['Measure', 'Value'],
          rows: [
            ['Verdicts written', amount(first.created)],
            ['Seconds by the clock', amount(first.seconds)],
            ['Verdicts per second', amount(first.created / first.seconds)],
            ['Requests', amount(first.requests)],
            ['Requests per 100 verdicts', perHundred(first.requests)],
            ['Rounds per 100 verdicts', perHundred(first.rounds)],
            ['Refused with 429', amount(first.refused)],
            ['Seconds in which a request was under way', amount(first.waitingSeconds)],
            ['Seconds of processor time', amount(first.cpuSeconds)],
            ['Peak memory, MB', amount(first.peakMemoryMb)],
          ],
        },
      ],
      counted: [
        `One run of the command in a process of its own, start of the program included, against an emulator that adds ${latencyMs} ms to every answer and keeps HubSpot's Enterprise limits (190 requests in ten seconds). Contacts are in the portal beforehand.`,
        "Requests, rounds and refusals come from the emulator's log; memory is the most the process ever held (VmHWM on Linux), TypeScript's translation at the start included.",
      ],
      budgets: [
        {
          subject: 'the peak memory of the import',
          measured: first.peakMemoryMb,
          limit: memoryBudgetMb,
          unit: 'MB',
          why: 'The file is read as a stream, so its size must not matter.',
        },
        {
          subject: 'the time for 1,000 verdicts',
          measured: (first.seconds / first.created) * 1_000,
          limit: 30,
          unit: 's',
          why: 'The fastest published initial load, Conturs, takes 12 to 30 s for 1,000 contacts.',
        },
      ],
      marks: [
        { who: 'Marketo Sales Insight Actions', what: 'first sync of 1,000 people in 1 to 2 minutes' },
        { who: 'Conturs', what: 'first load of 10,000 contacts in 2 to 5 minutes' },
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runImport({ csv, mapping }: LeadsFile, folder: string): Promise<MeasuredImport> {
  const portal = createPortal({
    latencyMs,
    seed: async (filled) => void (await seedLeads(filled, { file: csv, mapping, now: Date.now() })),
  });
  const { url, close } = await portal.listen();
  const usageFile = path.join(folder, 'usage.json');
  const command = ['feedback', 'import', '--csv', csv, '--map', mapping, '--journal', folder];
  try {
    const from = performance.now();
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--require', './bench/support/report-usage.cjs', '--import', 'tsx', 'cli/main.ts', ...command],
      {
        cwd: root,
        env: {
          PATH: process.env['PATH'],
          HUBSPOT_ACCESS_TOKEN: 'demo-app-token',
          HUBSPOT_API_BASE_PATH: url,
          BENCH_USAGE_FILE: usageFile,
        },
      },
    );
    const seconds = (performance.now() - from) / 1000;
    const usage = JSON.parse(readFileSync(usageFile, 'utf8')) as { peakMemoryKb: number; cpuMs: number };
    const made = portal.requests.all();
    return {
      created: createdIn(stdout),
      seconds,
      waitingSeconds: waitingTime(made) / 1000,
      cpuSeconds: usage.cpuMs / 1000,
      requests: made.length,
      rounds: sequentialRounds(made),
      refused: made.filter(({ status }) => status === 429).length,
      peakMemoryMb: usage.peakMemoryKb / 1024,
    };
  } finally {
    await close();
  }
}

/** The closing line's count; an import that created nothing measures nothing. */
function createdIn(output: string): number {
  const created = Number(/created (\d+)/.exec(output)?.[1]);
  if (!created) throw new Error(`The import created nothing:\n${output}`);
  return created;
}
