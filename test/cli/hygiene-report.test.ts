import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { GetHygieneReply } from '@tandem/contracts';
import { createCrm } from '@tandem/crm';
import { runSetup } from '../../cli/setup';
import { seedTeam } from '../../portal/demo/seed-team';
import { ownerIdOf, reps, team } from '../../portal/demo/team';
import { serve } from '../../src/app/functions/src/compose';
import { getHygiene } from '../../src/app/functions/src/handlers/get-hygiene';
import { createMemory } from '../../src/app/functions/src/memory';
import { startHygieneHarness, type HygieneHarness } from './hygiene-report-harness';

const now = Date.now();
const day = 86_400_000;
const [first, second] = [reps[0]!, reps[4]!];
const gone = team.find(({ active }) => !active)!;

const good = {
  firstname: 'Ann',
  lastname: 'Gray',
  email: 'ann.gray@harbour.example.com',
  lifecyclestage: 'subscriber',
};
const people: Array<Record<string, string>> = [
  { ...good, hubspot_owner_id: ownerIdOf(first) },
  { ...good, email: 'a.gray@harbour.example.com', hubspot_owner_id: ownerIdOf(second) },
  { firstname: 'BOB', lastname: 'n/a', email: 'bob@gmial.com', hubspot_owner_id: ownerIdOf(gone) },
  { firstname: '=HYPERLINK("x")', email: 'eve@harbour.example.com', hs_analytics_source: 'REFERRALS' },
];

let harness: HygieneHarness;
beforeAll(async () => {
  harness = await startHygieneHarness({
    tokens: { 'demo-poor': ['crm.objects.contacts.read'], 'demo-none': ['forms'] },
    seed: ({ state }) => {
      seedTeam(state, now - 400 * day);
      const source = { sourceType: 'FORM' } as const;
      const insert = (type: string, properties: Record<string, string>) =>
        state.objects.insert(type, { properties, createdAt: now - 5 * day, source }).id;
      const ids = people.map((properties) => insert('0-1', properties));
      const company = insert('0-2', { name: 'Harbour', domain: 'harbour.example.com' });
      for (const id of ids) state.associations.linkDefault('0-1', id, '0-2', company);
      for (const dealstage of ['appointmentscheduled', 'closedlost']) {
        insert('0-3', { dealname: `Deal ${dealstage}`, dealstage, pipeline: 'default' });
      }
    },
  });
  const crm = createCrm({ accessToken: 'demo-app-token', basePath: harness.url });
  const { counts } = await runSetup(crm, { apply: true, now: now - day });
  expect(counts.failed).toBe(0);
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

describe('--write', () => {
  const scoreOf = (index: number) => {
    const [contact] = [...harness.portal.state.objects.all('0-1')].slice(index);
    return contact!.versions.get('tandem_hygiene_score')?.at(-1)?.value ?? null;
  };

  it('changes nothing without --apply, then writes what cards write, then finds it in line', async () => {
    const dry = await contacts('--write');
    expect(dry.out).toContain('contacts: properties of 4 records differ, 0 are in line. Nothing was written');
    expect(scoreOf(2)).toBeNull();
    const wet = await contacts('--write', '--apply');
    expect(wet.code).toBe(0);
    expect(wet.out).toContain('contacts: properties of 4 records written, 0 were in line.');
    expect(Number(scoreOf(2))).toBeLessThan(Number(scoreOf(0)));
    const again = await contacts('--write', '--apply');
    expect(again.out).toContain('contacts: properties of 0 records written, 4 were in line.');
  }, 60_000);

  it('writes what the card computes, so that cards find nothing to change', async () => {
    await harness.run('report', '--write', '--apply');
    const { portalId, objects } = harness.portal.state;
    const openCrm = () => createCrm({ accessToken: 'demo-app-token', basePath: harness.url });
    const look = serve(getHygiene, { openCrm, now: () => Date.now(), memory: createMemory() });
    for (const [objectType, typeId] of [
      ['contacts', '0-1'],
      ['companies', '0-2'],
      ['deals', '0-3'],
    ] as const) {
      for (const { id: recordId } of objects.all(typeId)) {
        const record = { portalId, objectType, recordId };
        const reply: GetHygieneReply = await look({ parameters: { record, locale: 'en', timeZone: 'UTC' } });
        expect(reply).toMatchObject({
          ok: true,
          view: { writeBack: { state: 'unchanged' }, unmeasured: [] },
        });
      }
    }
  }, 60_000);

  it.each([['--quick'], ['--limit', '1'], ['--also', 'fax']])('is refused with %s', async (...args) => {
    const { code, error } = await contacts('--write', ...args);
    expect(code).toBe(1);
    expect(error).toContain('--write needs scores as cards compute them');
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
