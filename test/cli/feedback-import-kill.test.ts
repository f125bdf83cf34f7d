import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { FaultRule } from '@tandem/portal-api';
import { importVerdicts, type ImportResult } from '../../cli/feedback/import-verdicts';
import { openJournal } from '../../cli/feedback/journal';
import { readMappingFile } from '../../cli/feedback/mapping-file';
import { openLedger } from '../../cli/feedback/open-ledger';
import { startFeedbackHarness, writeManyLeads, type FeedbackHarness } from './feedback-harness';

const total = 230;
const repository = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'tandem-kill-'));
const leads = writeManyLeads(folder, total);
let harness: FeedbackHarness;

beforeAll(async () => {
  harness = await startFeedbackHarness(leads);
});
beforeEach(() => harness.portal.reset());
afterAll(async () => {
  await harness.close();
  rmSync(folder, { recursive: true });
});

const runImport = async (): Promise<ImportResult> => {
  const ledger = await openLedger(harness.crm, Date.now());
  const journal = openJournal(join(harness.folder, 'journal'), 'many', ledger.portalId);
  const mapping = readMappingFile(leads.mapping);
  return importVerdicts({ ledger, csvPath: leads.file, mapping, dryRun: false, journal });
};

/** Every verdict exactly once, and every contact showing it. */
const expectComplete = (): void => {
  const keys = harness.entries().map(({ feedback_key }) => feedback_key);
  expect(keys).toHaveLength(total);
  expect(new Set(keys).size).toBe(total);
  const shown = Array.from({ length: total }, (_, index) => harness.contact(`L-${index}`));
  expect(shown.filter(({ tandem_feedback_count }) => tandem_feedback_count === '1')).toHaveLength(total);
  expect(shown.filter((one, index) => one.tandem_feedback_rating === String(1 + (index % 5)))).toHaveLength(
    total,
  );
};

const creating = { operation: 'objects.batch-create' };
const updating = { operation: 'objects.batch-update' };

describe('one run is enough when', () => {
  test.each<[string, FaultRule[]]>([
    ['the answer to a write is lost', [{ match: creating, times: 2, fault: 'after-write-reset' }]],
    ['HubSpot fails a few times', [{ match: creating, times: 3, fault: '500' }]],
    ['half of a batch fails', [{ match: creating, times: 2, fault: 'half-batch' }]],
    ['half of the contacts cannot be written at first', [{ match: updating, times: 2, fault: 'half-batch' }]],
    [
      'the connection breaks while reading',
      [{ match: { operation: 'objects.batch-read' }, times: 3, fault: 'reset' }],
    ],
    ['the rate limit is hit', [{ match: {}, rate: 0.3, times: 20, fault: '429' }]],
  ])('%s', async (_, rules) => {
    harness.portal.faults.add(rules);
    const { created, alreadyThere, failures, stopped } = await runImport();
    expect({ created, alreadyThere, failures, stopped }).toEqual({
      created: total,
      alreadyThere: 0,
      failures: [],
      stopped: undefined,
    });
    expectComplete();
  });
});

describe('running it again completes what was cut short by', () => {
  test.each<[string, FaultRule[]]>([
    ['an outage', [{ match: creating, after: 1, fault: '500' }]],
    ['an outage after the write', [{ match: creating, after: 1, fault: 'after-write-reset' }]],
    ['an outage between entry and contact', [{ match: updating, after: 1, fault: '503' }]],
    ['the daily limit', [{ match: {}, after: 9, fault: '429-daily' }]],
  ])('%s', async (_, rules) => {
    harness.portal.faults.add(rules);
    const cut = await runImport();
    expect(cut.stopped).toBeDefined();
    harness.portal.faults.clear();
    const rest = await runImport();
    expect(rest.created + rest.alreadyThere).toBe(total);
    expect(rest.failures).toEqual([]);
    expectComplete();
  });

  test('rows that kept failing are tried again', async () => {
    harness.portal.faults.add([{ match: creating, times: 3, fault: 'half-batch' }]);
    const first = await runImport();
    harness.portal.faults.clear();
    const second = await runImport();
    expect(first.created + first.failures.length).toBe(total);
    expect(second).toMatchObject({ created: first.failures.length, failures: [] });
    expectComplete();
  });
});

/** Starts the command as a person does and kills it at the given number of a kind of call. */
const runAndKill = (operation: string, call: number): Promise<boolean> =>
  new Promise((settled) => {
    const args = ['import', '--csv', leads.file, '--map', leads.mapping, '--journal', join(folder, 'killed')];
    const child = spawn(process.execPath, ['--import', 'tsx', 'cli/main.ts', 'feedback', ...args], {
      cwd: repository,
      stdio: 'ignore',
      env: { ...process.env, HUBSPOT_ACCESS_TOKEN: 'demo-app-token', HUBSPOT_API_BASE_PATH: harness.url },
    });
    let seen = 0;
    harness.portal.requests.onRequest((entry) => {
      if (entry.operation === operation && ++seen === call) child.kill('SIGKILL');
    });
    child.once('exit', (code) => settled(code === 0));
  });

test('a process killed between any two writes leaves nothing double and nothing lost', async () => {
  expect(await runAndKill('objects.batch-create', 1)).toBe(false);
  expect(await runAndKill('objects.batch-update', 1)).toBe(false);
  expect(await runAndKill('associations.batch-read', 2)).toBe(false);
  const { created, alreadyThere } = await runImport();
  expect(created + alreadyThere).toBe(total);
  expect(alreadyThere).toBeGreaterThanOrEqual(100);
  expectComplete();
}, 60_000);
