import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { createPortal, type Portal } from '@tandem/portal-api';
import { registerHygiene } from '../../cli/commands/hygiene';
import { explainError } from '../../cli/support/explain-error';

const people: Array<Record<string, string>> = [
  { firstname: 'Jörg', lastname: 'Müller', email: 'joerg.mueller@example.com', phone: '+49 30 901820' },
  { firstname: 'Jorg', lastname: 'Mueller', email: 'jm@sample.example' },
  { lastname: 'Mueller, Jörg', email: 'joerg.mueller@example.de' },
  { firstname: 'Ann', lastname: 'Gray\u0007', email: 'ann.gray.1@gmail.com' },
  { email: 'anngray1+news@googlemail.com' },
  { firstname: 'Bob', lastname: 'Roe', email: 'bob.roe@example.com', phone: '+49 30 901820' },
  ...Array.from({ length: 244 }, (_, index) => ({ email: `person.${index}.one@firm${index}.example` })),
];

const folder = mkdtempSync(join(tmpdir(), 'tandem-duplicates-'));
let portal: Portal;
let server: { url: string; close(): Promise<void> };

beforeAll(async () => {
  portal = createPortal({
    tokens: { 'demo-poor': ['crm.objects.contacts.read'] },
    seed: ({ state }) => {
      const source = { sourceType: 'FORM' } as const;
      for (const properties of people)
        state.objects.insert('0-1', { properties, createdAt: Date.now(), source });
      for (const name of ['Example GmbH', 'EXAMPLE AG']) {
        const properties = { name, domain: 'example.com' };
        state.objects.insert('0-2', { properties, createdAt: Date.now(), source });
      }
    },
  });
  server = await portal.listen();
});
beforeEach(() => portal.reset());
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function run(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  const [out, error]: [string[], string[]] = [[], []];
  const program = new Command().exitOverride().configureOutput({ writeErr: (text) => void error.push(text) });
  registerHygiene(program, { out: (line) => void out.push(line), error: (line) => void error.push(line) });
  const token = args.includes('--token') ? [] : ['--token', 'demo-app-token'];
  process.exitCode = 0;
  try {
    await program.parseAsync(['hygiene', 'duplicates', ...args, ...token, '--api-base', server.url], {
      from: 'user',
    });
  } catch (failure) {
    error.push(explainError(failure));
    process.exitCode = 1;
  }
  const code = Number(process.exitCode ?? 0);
  process.exitCode = 0;
  return { code, out: out.join('\n'), error: error.join('\n') };
}

describe('tandem hygiene duplicates', () => {
  it('shows clusters with reasons and links, how many, and the share, over every page', async () => {
    const { code, out, error } = await run();
    expect(error).toContain('Reading contacts: 250 of 250');
    expect(code).toBe(0);
    expect(out).toContain('Compared 250 contacts. Likely the same (70 % or more): 4 in 2 clusters.');
    expect(out).toContain('Too many: 2 of 250 (0.8 %), below the 3 % from which to act.');
    expect(out).toContain('e-mail of the same mailbox');
    expect(out).toMatch(/https:\/\/\S+\/contacts\/4242001\/record\/0-1\/\d+/);
    expect(out).toContain('HubSpot cannot undo it');
    expect(out).not.toContain('\u0007');
    expect(out).not.toContain('Bob');
  });

  it('takes less likely pairs in when asked', async () => {
    const { out } = await run('--min', '40', '--format', 'json');
    const found = JSON.parse(out) as { least: number; clusters: Array<{ records: unknown[] }> };
    expect(found.least).toBe(0.4);
    expect(found.clusters.length).toBeGreaterThanOrEqual(2);
  });

  it('writes pairs as CSV to a file', async () => {
    const file = join(folder, 'pairs.csv');
    const { code, out } = await run('--format', 'csv', '--out', file);
    expect([code, out]).toEqual([0, `Written to ${file}.`]);
    const [header, ...rows] = readFileSync(file, 'utf8').trim().split('\r\n');
    expect(header).toContain('cluster,records_in_cluster,chain,probability,reasons,id,name,link,other_id');
    expect(rows).toHaveLength(2);
    expect(rows.join()).toContain('anngray1+news@googlemail.com');
  });

  it('compares companies too', async () => {
    const { out } = await run('--object', 'companies', '--format', 'json');
    const { clusters, share } = JSON.parse(out) as {
      share: number;
      clusters: Array<{ probability: number; records: Array<{ label: string; link: string }> }>;
    };
    expect(share).toBe(0.5);
    expect(clusters[0]!.records.map(({ label }) => label)).toEqual(['Example GmbH', 'EXAMPLE AG']);
    expect(clusters[0]!.records[0]!.link).toMatch(/record\/0-2\/\d+$/);
    expect(clusters[0]!.probability).toBeGreaterThan(0.9);
  });

  it('says so when there is nothing to compare', async () => {
    const { code, out } = await run('--object', 'deals');
    expect(code).toBe(0);
    expect(out).toContain('Compared 0 deals. Likely the same (70 % or more): 0 in 0 clusters.');
    expect(out).not.toContain('Too many');
  });

  it('writes nothing to HubSpot', async () => {
    await run();
    const calls = portal.requests.all().map(({ operation }) => operation);
    expect(new Set(calls)).toEqual(new Set(['account.details', 'objects.search', 'objects.list']));
  });

  it('waits a limit out and reads on', async () => {
    portal.faults.add([{ match: { operation: 'objects.list' }, after: 1, times: 2, fault: '429' }]);
    const { code, out } = await run();
    expect(code).toBe(0);
    expect(out).toContain('Compared 250 contacts.');
  });

  it('names the scope that is missing', async () => {
    const { code, error } = await run('--object', 'companies', '--token', 'demo-poor');
    expect(code).toBe(1);
    expect(error).toContain('crm.objects.companies.read');
  });

  it('reports on what was read when it is interrupted, and says that it is not all', async () => {
    const file = join(folder, 'part.json');
    portal.faults.add([{ match: { operation: 'objects.list' }, after: 1, times: 1, fault: '429' }]);
    const running = run('--format', 'json', '--out', file);
    const listed = () => portal.requests.all().some(({ operation }) => operation === 'objects.list');
    while (!listed()) await new Promise((resolve) => setTimeout(resolve, 5));
    process.emit('SIGINT');
    const { code, error } = await running;
    expect(code).toBe(1);
    expect(error).toMatch(/Stopped: only [12]00 records were compared\. Run it again for all of them\./);
    expect(existsSync(file)).toBe(true);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ complete: false });
    expect(process.listenerCount('SIGINT')).toBe(0);
  });

  it.each([
    ['--min', '20', 'from 30 to 100'],
    ['--min', 'many', 'from 30 to 100'],
    ['--object', 'tickets', 'Allowed choices are contacts, companies, deals'],
    ['--format', 'xml', 'Allowed choices are table, csv, json'],
    ['--out', join(folder, 'nowhere/file.csv'), 'cannot be written'],
  ])('refuses %s %s', async (option, value, sentence) => {
    const { code, error } = await run(option, value);
    expect(code).toBe(1);
    expect(error).toContain(sentence);
  });
});
