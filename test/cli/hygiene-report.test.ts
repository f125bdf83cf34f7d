import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { HygieneHarness } from './hygiene-report-harness';
import { first, gone, second, startPeople } from './hygiene-report-people';

let harness: HygieneHarness;
beforeAll(async () => {
  harness = await startPeople();
}, 60_000);
afterAll(() => harness.close());

const contacts = (...args: string[]) => harness.run('report', '--object', 'contacts', ...args);
const rowsOf = async (...args: string[]): Promise<Array<Record<string, string>>> => {
  const path = join(harness.folder, 'report.csv');
  const { code } = await harness.run('report', ...args, '--format', 'csv', '--out', path);
  expect(code).toBe(0);
  return parse(readFileSync(path), { columns: true, bom: true });
};

describe('tandem hygiene report', () => {
  it('tells grades, mean and median, what costs most, and records without any issue', async () => {
    const { code, out } = await contacts();
    expect(code).toBe(0);
    expect(out).toContain('Contacts: 4 records, 4 scored.');
    expect(out).toMatch(/Score: mean \d+(\.\d)?, median \d+(\.\d)?; 85 or more/);
    expect(out).toMatch(/Without any issue: \d of 4 \(\d+\.\d %\)/);
    expect(out).toMatch(/E-mail domain looks mistyped .* 1 .* 25\.0 % .*E-mails get lost/);
    expect(out).toContain('Scored by version 1 of the agreement.');
  });

  it('counts duplicates, and the records too many', async () => {
    const { out } = await contacts();
    expect(out).toContain(
      'Duplicates: 2 records are likely the same as another (70 % or more), 1 too many (25.0 %)',
    );
  });

  it('goes by team unless asked otherwise, without naming anybody', async () => {
    const { out } = await contacts();
    expect(out).toMatch(/│ Team +│/);
    for (const { lastName } of [first, second, gone]) expect(out).not.toContain(lastName);
    expect(out).toContain('(no owner)');
  });

  it('goes by owner only when asked to, by name, with the notice and a mark on who has left', async () => {
    const { out } = await contacts('--by', 'owner');
    expect(out).toContain('must not be used for pay or employment decisions');
    expect(out).toContain(`${gone.lastName} (has left)`);
    const rows = await rowsOf('--object', 'contacts', '--by', 'owner');
    const names = rows.map(({ owner }) => owner!).slice(1);
    expect(names).toHaveLength(4);
    expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, 'en')));
  });

  it('goes by source in the words that people know', async () => {
    const rows = await rowsOf('--object', 'contacts', '--by', 'source');
    expect(rows.map(({ source, records }) => [source, records])).toEqual([
      ['(all)', '4'],
      ['(no source)', '3'],
      ['Referrals', '1'],
    ]);
  });

  it('lists every rule that found something, with cost and fix', async () => {
    const rows = await rowsOf('--by', 'rule');
    const typo = rows.find(({ rule }) => rule === 'email_domain_typo');
    expect(typo).toMatchObject({ object: 'contacts', records: '1', values: '1', fix_at_hand: '1' });
    expect(new Set(rows.map(({ object }) => object))).toEqual(new Set(['contacts', 'companies', 'deals']));
  });

  it('leaves empty what was not measured', async () => {
    const [all] = await rowsOf('--object', 'contacts', '--quick');
    expect(all).toMatchObject({
      uniqueness: '',
      uniqueness_measured: '0',
      likely_duplicates: '',
      freshness: '',
    });
    const { out } = await contacts('--quick');
    expect(out).toContain('Duplicates: not measured.');
    expect(out).toMatch(/uniqueness +│ +not measured/);
  });

  it('counts means over open deals only', async () => {
    const [all] = await rowsOf('--object', 'deals');
    expect(all).toMatchObject({ records: '2', scored: '2', open: '1' });
  });

  it('writes no formula into a spreadsheet', async () => {
    const rows = await rowsOf('--object', 'contacts', '--by', 'source', '--source', 'firstname');
    expect(rows.map(({ source }) => source)).toContain(`'=HYPERLINK("x")`);
  });

  it('looks at so many records as asked for, and says so', async () => {
    const { out } = await contacts('--limit', '2');
    expect(out).toContain('Contacts: 2 records');
    expect(out).toContain('Only the first 2 records of each object were looked at');
  });

  it('waits out limits and failures of HubSpot', async () => {
    const match = { pathIncludes: '/contacts/batch/read' };
    harness.portal.faults.add([
      { fault: '477', match, times: 1 },
      { fault: '502', match, times: 1 },
    ]);
    const { code, out } = await contacts();
    expect(code).toBe(0);
    expect(out).toContain('Contacts: 4 records, 4 scored.');
  }, 60_000);
});

describe('with fewer scopes', () => {
  it('names what was not measured, and scores the rest', async () => {
    const { code, out } = await contacts('--token', 'demo-poor');
    expect(code).toBe(0);
    expect(out).toContain('Contacts: 4 records, 4 scored.');
    expect(out).toMatch(/Not measured, owners and teams: .*crm\.objects\.owners\.read/);
    expect(out).toMatch(/Not measured, companies of contacts: .*crm\.objects\.companies\.read/);
    expect(out).toContain('(owners were not read)');
  });

  it('says which scope an object needs, and fails', async () => {
    const { code, error } = await contacts('--token', 'demo-none');
    expect(code).toBe(1);
    expect(error).toMatch(/contacts: The access token lacks .*crm\.objects\.contacts\.read/);
  });
});

describe('Ctrl-C', () => {
  /** Interrupts at the reading of contacts of that number. */
  async function stopAt(reading: number) {
    let readings = 0;
    const release = harness.portal.requests.onRequest(({ path }) => {
      if (path.endsWith('/contacts/batch/read') && (readings += 1) === reading) process.emit('SIGINT');
    });
    return contacts().finally(release);
  }

  it('tells what was scored until then', async () => {
    const { code, out, error } = await stopAt(2);
    expect(code).toBe(1);
    expect(out).toContain('Contacts: 4 records, 4 scored.');
    expect(error).toContain('contacts: Stopped: not every record was scored.');
    expect(process.listenerCount('SIGINT')).toBe(0);
  });

  it('tells nothing while records are still being compared', async () => {
    const { code, out } = await stopAt(1);
    expect(code).toBe(1);
    expect(out).not.toContain('Contacts: ');
    expect(out).not.toContain('No contacts');
  });
});
