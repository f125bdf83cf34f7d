import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixture, startFeedbackHarness, writeManyLeads, type FeedbackHarness } from './feedback-harness';

const csv = fixture('fair-leads.csv');
const map = fixture('fair.mapping.json');
const closing = (created: number, there: number) =>
  `Read 12, created ${created}, already there ${there}, skipped 1 (not a verdict), failed 6.`;

let harness: FeedbackHarness;
const importFair = (...more: string[]) =>
  harness.run('import', '--csv', csv, '--map', map, '--journal', join(harness.folder, 'journal'), ...more);

beforeAll(async () => {
  harness = await startFeedbackHarness({ file: csv, mapping: map });
});
const freshPortal = async (): Promise<void> => {
  await harness.portal.reset();
  const nobody = harness.portal.state.objects.findByUnique('0-1', 'tandem_import_id', 'A-5')!;
  harness.portal.state.objects.archive('0-1', nobody.id, Date.now());
};
afterAll(() => harness.close());

const writes = () =>
  harness.portal.requests.all().filter(({ method, path }) => method !== 'GET' && !path.endsWith('/read'));

describe('a first import', () => {
  let first: Awaited<ReturnType<typeof importFair>>;
  beforeAll(async () => {
    await freshPortal();
    first = await importFair();
  });

  test('makes an entry of every verdict and lets the contact show it', () => {
    const { code, out } = first;
    expect(out).toBe(closing(5, 0));
    expect(code).toBe(1);
    expect(harness.entries()).toHaveLength(5);
    expect(
      harness.entries().find(({ feedback_key }) => feedback_key === 'import:fair-2026:A-1'),
    ).toMatchObject({
      origin: 'import',
      kind: 'verdict',
      rating: '5',
      disposition: 'qualified',
      attempt: '1',
      reviewer_name: 'Fair team',
      reviewed_at: '2026-02-03T00:00:00.000Z',
      source: 'Fair',
      campaign: 'Spring fair',
      comment: 'Knows what she wants, budget is there',
      summary: 'Qualified, 5 of 5, 2026-02-03',
    });
    expect(harness.contact('A-1')).toMatchObject({
      tandem_feedback_rating: '5',
      tandem_feedback_disposition: 'qualified',
      tandem_feedback_count: '1',
      tandem_feedback_reviewed_by: 'Fair team',
      tandem_feedback_accepted_at: '2026-02-03T00:00:00.000Z',
    });
  });

  test('keeps what people wrote, in every script and over several lines', () => {
    const comments = harness.entries().map(({ comment }) => comment);
    expect(comments).toContain('تحتاج إلى عرض سعر');
    expect(comments).toContain('said "call me", 😀\nthen hung up');
    expect(comments).toContain('+1');
  });

  test('gives a recycled lead its wake-up date', () => {
    expect(harness.contact('A-7')).toMatchObject({
      tandem_feedback_disposition: 'recycled',
      tandem_feedback_wake_up_date: '2026-05-09',
    });
  });

  test('says of every row that failed why and where, and of every cell that was left out', () => {
    const { error } = first;
    expect(error).toContain('3 cells instead of 9 (line 6)');
    expect(error).toContain('no contact has this tandem_import_id (line 7)');
    expect(error).toContain('rating: "Z" in Grade: not in the list of values (line 10)');
    expect(error).toContain('reviewed at: "31.02.2026" in Seen on: a date that does not exist (line 11)');
    expect(error).toContain('Id is the same as in line 2 (line 12)');
    expect(error).toContain('disposition: "0 + Gone fishing" in Won + Note: no outcome rule fits (line 13)');
    expect(error).toContain('source: "Carrier pigeon" in Source: not in the list of values (line 14)');
  });
});

describe('a further import', () => {
  beforeAll(async () => {
    await freshPortal();
    await importFair();
  });

  test('a second run finds everything there and writes nothing', async () => {
    harness.portal.requests.clear();
    const { out } = await importFair();
    expect(out).toBe(closing(0, 5));
    expect(writes()).toEqual([]);
  });

  test('puts right what a contact shows, from its whole ledger', async () => {
    const { objects } = harness.portal.state;
    const { id } = objects.findByUnique('0-1', 'tandem_import_id', 'A-1')!;
    const wrong = { tandem_feedback_rating: '1', tandem_feedback_count: '' };
    objects.write('0-1', id, wrong, Date.now(), { sourceType: 'CRM_UI' });
    expect((await importFair()).out).toBe(closing(0, 5));
    expect(harness.contact('A-1')).toMatchObject({ tandem_feedback_rating: '5', tandem_feedback_count: '1' });
  });

  test('does not take over an entry that belongs to another contact', async () => {
    const { objects, objectTypes, associations, portalId } = harness.portal.state;
    const type = objectTypes.resolve(`p${portalId}_lead_feedback`)!.objectTypeId;
    const entry = objects.findByUnique(type, 'feedback_key', 'import:fair-2026:A-1')!;
    const contact = objects.findByUnique('0-1', 'tandem_import_id', 'A-1')!;
    associations.unlink(type, entry.id, '0-1', contact.id);
    const { out, error } = await importFair();
    expect(out).toContain('already there 4');
    expect(error).toContain('belongs to no or another contact (line 2)');
    expect(harness.entries()).toHaveLength(5);
  });
});

test('a dry run counts the same and writes nothing', async () => {
  await freshPortal();
  harness.portal.requests.clear();
  const { out } = await importFair('--dry-run');
  expect(out).toBe(`${closing(5, 0).replace('created', 'to create')}\nDry run: nothing was written.`);
  expect(writes()).toEqual([]);
});

test('finds contacts by e-mail address, former addresses and other letter case included', async () => {
  await freshPortal();
  const { objects } = harness.portal.state;
  const seed = { createdAt: Date.now(), source: { sourceType: 'CRM_UI' as const } };
  const add = (email: string) => objects.insert('0-1', { ...seed, properties: { email } }).id;
  add('ada@example.com');
  const [primaryObjectId, objectIdToMerge] = [add('new@example.com'), add('old@example.com')];
  const merged = await fetch(`${harness.url}/crm/objects/2026-09/contacts/merge`, {
    method: 'POST',
    headers: { authorization: 'Bearer demo-test', 'content-type': 'application/json' },
    body: JSON.stringify({ primaryObjectId, objectIdToMerge }),
  });
  expect(merged.status).toBe(200);
  const byEmail = {
    ...JSON.parse(readFileSync(map, 'utf8')),
    name: 'by-mail',
    identity: { column: 'Id', property: 'email' },
  };
  const mapping = join(harness.folder, 'by-mail.json');
  const file = join(harness.folder, 'by-mail.csv');
  writeFileSync(mapping, JSON.stringify(byEmail));
  const row = (id: string) => `${id},X,A,,1,Fair,,01.02.2026,`;
  const header = readFileSync(csv, 'utf8').split('\r\n')[0];
  writeFileSync(
    file,
    [header, row('ADA@example.com'), row('old@example.com'), row('none@example.com')].join('\n'),
  );
  const { out, error } = await harness.run(
    'import',
    '--csv',
    file,
    '--map',
    mapping,
    '--journal',
    harness.folder,
  );
  expect(out).toContain('created 2, already there 0, skipped 0 (not a verdict), failed 1');
  expect(error).toContain('no contact has this email (line 4)');
});

test('is not held up by rules that an admin made for people', async () => {
  await freshPortal();
  const { state } = harness.portal;
  const ledger = state.objectTypes.resolve(`p${state.portalId}_lead_feedback`)!.objectTypeId;
  state.rules.replace({
    conditionalRequired: [
      {
        objectTypeId: '0-1',
        controllingProperty: 'tandem_feedback_rating',
        controllingValues: [],
        requiredProperties: ['phone'],
      },
    ],
    createRequired: [{ objectTypeId: ledger, requiredProperties: ['content_helped'] }],
  });
  expect((await importFair()).out).toBe(closing(5, 0));
});

describe('what cannot be used', () => {
  beforeAll(freshPortal);

  const broken = (name: string, content: string): string => {
    const path = join(harness.folder, name);
    writeFileSync(path, content);
    return path;
  };

  test.each([
    ['an empty file', '', /is empty/],
    ['missing columns', 'id,Grade\n', /lacks columns.*"Id" \(is it "id"\?\)/],
  ])('%s', async (_, content, message) => {
    const { code, error } = await harness.run('import', '--csv', broken('bad.csv', content), '--map', map);
    expect(error).toMatch(message);
    expect(code).toBe(1);
    expect(harness.entries()).toEqual([]);
  });

  test.each([
    [
      'a mapping with a mistake',
      readFileSync(map, 'utf8').replace('"campaign"', '"campain"'),
      /campain.*Did you mean/,
    ],
    [
      'a mapping without verdicts',
      '{"name":"x","identity":{"column":"Id","property":"email"},"properties":{}}',
      /no section/,
    ],
    ['a mapping that is not JSON', '{', /is not JSON/],
  ])('%s', async (_, content, message) => {
    const { code, error } = await harness.run('import', '--csv', csv, '--map', broken('bad.json', content));
    expect(error).toMatch(message);
    expect(code).toBe(1);
  });

  test('a token without a permission, named', async () => {
    harness.portal.tokens.set('demo-reader', ['crm.objects.contacts.read', 'crm.objects.custom.read']);
    const { error } = await importFair('--token', 'demo-reader', '--api-base', harness.url);
    expect(error).toContain('crm.objects.custom.write');
    expect(error).not.toContain('demo-reader');
    expect(harness.entries()).toEqual([]);
  });

  test('a portal that is not set up', async () => {
    const empty = await startFeedbackHarness();
    const { error, code } = await empty.run('import', '--csv', csv, '--map', map);
    expect(error).toContain('npm run tandem -- setup');
    expect(code).toBe(1);
    await empty.close();
  });
});

describe('an import that was cut short', () => {
  let many: FeedbackHarness;
  let leads: { file: string; mapping: string };
  const journal = () => join(many.folder, 'journal');
  const journalFile = () => join(journal(), `feedback-import-many-${many.portal.state.portalId}.json`);
  const importMany = () =>
    many.run('import', '--csv', leads.file, '--map', leads.mapping, '--journal', journal());
  const cutAfterFirstBatch = async () => {
    many.portal.faults.add([
      { match: { operation: 'objects.batch-create' }, after: 1, times: 1, fault: '429-daily' },
    ]);
    const cut = await importMany();
    many.portal.faults.clear();
    return cut;
  };

  beforeAll(async () => {
    leads = writeManyLeads(harness.folder, 250);
    many = await startFeedbackHarness(leads);
  });
  afterEach(() => many.portal.reset());
  afterAll(() => many.close());

  test('says so, and goes on where it stopped', async () => {
    const cut = await cutAfterFirstBatch();
    expect(cut.code).toBe(1);
    expect(cut.out).toContain('created 100, already there 0');
    expect(cut.error).toContain('daily API limit');
    many.portal.requests.clear();
    const rest = await importMany();
    expect(rest).toMatchObject({ code: 0, out: expect.stringContaining('created 150, already there 100') });
    expect(
      many.portal.requests.all().filter(({ path }) => path.endsWith('/contacts/batch/read')),
    ).toHaveLength(2);
    expect(many.entries()).toHaveLength(250);
    expect(existsSync(journalFile())).toBe(false);
  });

  test('does not trust its journal when the portal has lost the entries', async () => {
    await cutAfterFirstBatch();
    await many.portal.reset();
    expect((await importMany()).out).toContain('created 250, already there 0');
    expect(many.entries()).toHaveLength(250);
  });

  test('does not mind a damaged journal, nor one of another file', async () => {
    await cutAfterFirstBatch();
    writeFileSync(journalFile(), '{"file":');
    expect((await importMany()).out).toContain('created 150, already there 100');
    writeFileSync(journalFile(), JSON.stringify({ file: 'another', line: 200, keys: ['x'] }));
    expect((await importMany()).out).toContain('created 0, already there 250');
  });
});
