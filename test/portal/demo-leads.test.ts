import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPortal, currentValue, type Portal } from '@tandem/portal-api';
import { describeLeadsReport, seedLeads, type LeadsReport } from '../../portal/demo';

const folder = mkdtempSync(join(tmpdir(), 'tandem-leads-'));
afterAll(() => rmSync(folder, { recursive: true }));

const now = Date.UTC(2026, 10, 23);
const mapping = join(folder, 'mapping.json');
writeFileSync(
  mapping,
  JSON.stringify({
    name: 'small',
    blank: ['Select'],
    identity: { column: 'Id', property: 'tandem_import_id' },
    properties: {
      lastname: { template: 'Lead {Id}' },
      createdate: { column: 'Since', convert: { date: 'DD.MM.YYYY', as: 'datetime' } },
      hs_analytics_source: { column: 'Source', values: { google: 'PAID_SEARCH' } },
      hs_analytics_num_visits: { column: 'Visits' },
      hs_email_optout: { column: 'No mail', convert: 'yes-no' },
      lifecyclestage: { column: 'Bought', values: { '1': 'customer', '0': 'marketingqualifiedlead' } },
    },
    rawProperties: { import_source: { column: 'Source', label: 'Source (as imported)' } },
    ignore: { Shoe: 'not needed' },
  }),
);
const load = async (lines: string[]): Promise<{ portal: Portal; report: LeadsReport }> => {
  const file = join(folder, 'leads.csv');
  writeFileSync(file, lines.join('\n'));
  const portal = createPortal();
  let told: LeadsReport | undefined;
  const report = await seedLeads(portal, { file, mapping, now, onReport: (given) => (told = given) });
  expect(told).toBe(report);
  return { portal, report };
};
const header = 'Id,Since,Source,Visits,No mail,Bought,Shoe,Hat';
const valueOf = ({ state }: Portal, importId: string, name: string): string | undefined =>
  currentValue(state, state.objects.findByUnique('0-1', 'tandem_import_id', importId)!, name);

test('loads clean values as HubSpot keeps them and raw ones as they are written', async () => {
  const { portal } = await load([header, '7,01.03.2026,Google,3,Yes,0,42,red']);
  expect(valueOf(portal, '7', 'lastname')).toBe('Lead 7');
  expect(valueOf(portal, '7', 'createdate')).toBe('2026-03-01T00:00:00.000Z');
  expect(valueOf(portal, '7', 'hs_analytics_source')).toBe('PAID_SEARCH');
  expect(valueOf(portal, '7', 'import_source')).toBe('Google');
  expect(valueOf(portal, '7', 'hs_email_optout')).toBe('true');
  expect(valueOf(portal, '7', 'hs_v2_date_entered_marketingqualifiedlead')).toBe('2026-03-01T00:00:00.000Z');
});

test('hands a customer over before making it one', async () => {
  const { portal } = await load([header, '8,01.03.2026,Google,3,No,1,,']);
  expect(valueOf(portal, '8', 'lifecyclestage')).toBe('customer');
  expect(valueOf(portal, '8', 'hs_v2_date_entered_marketingqualifiedlead')).toBe('2026-03-01T00:00:00.000Z');
  expect(valueOf(portal, '8', 'hs_v2_date_entered_customer')).toBe('2026-03-15T00:00:00.000Z');
});

test('gives every lead an owner, in turn', async () => {
  const { portal } = await load([header, ...Array.from({ length: 24 }, (_, id) => `${id},,google,1,No,0,,`)]);
  const owners = Array.from({ length: 24 }, (_, id) => valueOf(portal, String(id), 'hubspot_owner_id'));
  expect(new Set(owners).size).toBe(12);
  expect(owners.slice(0, 12)).toEqual(owners.slice(12));
});

test('reports every row and cell that is not in the portal, with its line', async () => {
  const { portal, report } = await load([
    header,
    '1,01.03.2026,testone,3,No,0,,',
    '2,31.02.2026,Select,many,perhaps,0,,',
    ',01.03.2026,google,3,No,0,,',
    '1,01.03.2026,google,3,No,0,,',
    '4,01.03.2026',
  ]);
  expect(report).toMatchObject({ read: 5, loaded: 2, unusedColumns: ['Hat'] });
  expect(report.failures).toEqual([
    { line: 4, reason: 'Id is blank' },
    { line: 5, reason: 'Id is the same as in line 2' },
    { line: 6, reason: '2 cells instead of 8' },
  ]);
  const cells = report.unmapped.list().map(({ target, value, lines }) => [target, value, lines[0]]);
  expect(cells.sort()).toEqual([
    ['createdate', '31.02.2026', 3],
    ['hs_analytics_num_visits', 'many', 3],
    ['hs_analytics_source', 'testone', 2],
    ['hs_email_optout', 'perhaps', 3],
  ]);
  expect(portal.state.objects.count('0-1')).toBe(2);
  expect(valueOf(portal, '2', 'lastname')).toBe('Lead 2');
  expect(valueOf(portal, '1', 'import_source')).toBe('testone');
  const told = describeLeadsReport(report).join('\n');
  expect(told).toContain('read 5, loaded 2, left out 3; cells not mapped 4');
  expect(told).toContain('"testone" in Source');
  expect(told).toContain('Hat');
});

test('says what is wrong with the file or the mapping', async () => {
  await expect(load(['Id,Since'])).rejects.toThrow(/lacks columns/);
  await expect(
    seedLeads(createPortal(), { file: mapping, mapping: join(folder, 'none.json'), now }),
  ).rejects.toThrow(/cannot be read/);
});
