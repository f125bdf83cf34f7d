import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { fixture, startFeedbackHarness, writeManyLeads, type FeedbackHarness } from './feedback-harness';

let harness: FeedbackHarness;
beforeAll(async () => {
  const csv = fixture('fair-leads.csv');
  const map = fixture('fair.mapping.json');
  harness = await startFeedbackHarness({ file: csv, mapping: map });
  await harness.run('import', '--csv', csv, '--map', map, '--journal', harness.folder);
});
afterAll(() => harness.close());

const reportCsv = async (...args: string[]): Promise<Array<Record<string, string>>> => {
  const path = join(harness.folder, 'report.csv');
  const { code } = await harness.run('report', ...args, '--csv', path);
  expect(code).toBe(0);
  return parse(readFileSync(path), { columns: true, bom: true });
};

test('prints a table with counts, shares, intervals and reasons, and warns of few verdicts', async () => {
  const { out } = await harness.run('report');
  expect(out).toMatch(/Fair \* +│ +3 │ +3 \(100\.0 %, 43\.9–100\.0 %\)/);
  expect(out).toMatch(/All \* +│ +6 │/);
  expect(out).toContain('Inaccurate data 1');
  expect(out).toContain('* fewer than 50 verdicts: not enough data to judge.');
});

test('groups by source, with verdicts that have none in a group of their own', async () => {
  const rows = await reportCsv('--by', 'source');
  expect(rows.map(({ source, verdicts }) => [source, verdicts])).toEqual([
    ['Fair', '3'],
    ['', '1'],
    ['\'=HYPERLINK("http://evil.example")', '1'],
    ['Phone', '1'],
  ]);
  expect(rows[0]).toMatchObject({
    accepted: '3',
    acceptance_rate: '1',
    mean_rating: '4.333333',
    mean_rating_high_95: '5',
    enough_data: 'no',
  });
});

test.each([
  ['campaign', ['Spring fair', '', "'@SUM(A1)"]],
  ['reason', ['', 'bad_timing', 'inaccurate_data']],
  ['disposition', ['accepted', 'recycled', 'qualified', 'rejected']],
  ['form', ['']],
])('groups by %s', async (by, groups) => {
  const rows = await reportCsv('--by', by);
  expect(rows.map((row) => row[by])).toEqual(groups);
  expect(rows.reduce((sum, { verdicts }) => sum + Number(verdicts), 0)).toBe(6);
});

test('counts only verdicts since a day, that day included', async () => {
  const since = async (day: string) =>
    (await reportCsv('--since', day)).reduce((sum, { verdicts }) => sum + Number(verdicts), 0);
  expect(await since('2026-02-05')).toBe(4);
  expect(await since('2026-02-13')).toBe(0);
});

test('leaves out corrected and withdrawn verdicts', async () => {
  const { objects, objectTypes, portalId } = harness.portal.state;
  const type = objectTypes.resolve(`p${portalId}_lead_feedback`)!.objectTypeId;
  const add = (properties: Record<string, string>) =>
    objects.insert(type, { properties, createdAt: Date.now(), source: { sourceType: 'INTEGRATION' } });
  const reviewed = { reviewed_at: '2026-06-01T10:00:00Z', attempt: '1', source: 'Fair' };
  const withdrawal = add({
    ...reviewed,
    feedback_key: 'card:1',
    kind: 'retraction',
    supersedes: 'import:fair-2026:A-2',
  });
  const correction = add({
    ...reviewed,
    feedback_key: 'card:2',
    kind: 'correction',
    supersedes: 'import:fair-2026:A-1',
    rating: '1',
    disposition: 'rejected',
    reason: 'no_budget',
  });
  const fair = (await reportCsv('--by', 'source')).find(({ source }) => source === 'Fair');
  expect(fair).toMatchObject({ verdicts: '2', accepted: '1', rejected: '1', reason_no_budget: '1' });
  objects.purge(type, withdrawal.id);
  objects.purge(type, correction.id);
});

test.each([
  [['--by', 'mood'], /Allowed choices are source, campaign, form, reason, disposition/],
  [['--since', '2026-02-30'], /not a date/],
  [['--since', 'yesterday'], /not a date/],
])('refuses %j', async (args, message) => {
  const { code, error } = await harness.run('report', ...args);
  expect(code).toBe(1);
  expect(error).toMatch(message);
});

test('marks no group that has enough verdicts, and says when there are none', async () => {
  const leads = writeManyLeads(harness.folder, 60);
  const many = await startFeedbackHarness(leads);
  expect((await many.run('report')).out).toBe('No verdicts yet.');
  await many.run('import', '--csv', leads.file, '--map', leads.mapping, '--journal', many.folder);
  const { out } = await many.run('report');
  expect(out).toMatch(/\(none\) +│ +60 │ +20 \(33\.3 %/);
  expect(out).not.toContain('not enough data');
  await many.close();
});
