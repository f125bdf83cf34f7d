import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { startFeedbackHarness, type FeedbackHarness } from './feedback-harness';

const file = resolve(__dirname, '../../../shared/data/leads/leads.csv');
const mapping = resolve(__dirname, '../../examples/x-education.mapping.json');
const present = existsSync(file);
if (!present) console.warn(`Skipped: the real leads are not at ${file}.`);

/**
 * Counts the file directly, without the mapping, the engine or the portal: per source the verdicts, how many were
 * taken on, recycled or rejected, and the mean of the ratings.
 */
function countFile() {
  const rows = parse(readFileSync(file), { columns: true }) as Array<Record<string, string>>;
  const stars: Record<string, number> = {
    'High in Relevance': 5,
    'Might be': 4,
    'Not Sure': 3,
    'Low in Relevance': 2,
    Worst: 1,
  };
  const unreachable = ['Ringing', 'switched off', 'Busy', 'opp hangup', 'number not provided'];
  const later = ['Graduation in progress', 'Interested in Next batch', 'Shall take in the next coming month'];
  const going = [
    'Will revert after reading the email',
    'Still Thinking',
    'In confusion whether part time or DLP',
    'in touch with EINS',
  ];
  const decide = ({ Converted, Tags = '', 'Last Activity': activity }: Record<string, string>) => {
    if (Converted === '1' || going.includes(Tags)) return 'accepted';
    if (unreachable.includes(Tags)) return 'recycled:unable_to_reach';
    if (later.includes(Tags)) return 'recycled:bad_timing';
    if (Tags.startsWith('Want to take admission')) return 'recycled:no_budget';
    if (Tags === '') return activity === 'Unreachable' ? 'recycled:unable_to_reach' : 'accepted';
    if (/^(Already a student|Lateral|Closed by)/.test(Tags))
      return 'rejected:already_customer_or_in_pipeline';
    if (/^(invalid number|wrong number)/.test(Tags)) return 'rejected:inaccurate_data';
    if (/^(Not doing|Lost to)/.test(Tags)) return 'rejected:no_interest_or_need';
    return 'rejected:no_fit';
  };
  const bySource = new Map<string, { stars: number[]; outcomes: string[] }>();
  for (const row of rows.filter((row) => row['Lead Quality'] !== '')) {
    const source = row['Lead Source'] === 'google' ? 'Google' : row['Lead Source']!;
    const group = bySource.get(source) ?? { stars: [], outcomes: [] };
    group.stars.push(stars[row['Lead Quality']!]!);
    group.outcomes.push(decide(row));
    bySource.set(source, group);
  }
  return { rows, bySource };
}

(present ? describe : describe.skip)('the 9,240 real leads', () => {
  let harness: FeedbackHarness;
  let imported: Awaited<ReturnType<FeedbackHarness['run']>>;
  const importLeads = () =>
    harness.run('import', '--csv', file, '--map', mapping, '--journal', harness.folder);

  beforeAll(async () => {
    harness = await startFeedbackHarness({ file, mapping });
    imported = await importLeads();
  }, 180_000);
  afterAll(() => harness.close());

  test('become 4,473 ledger entries', () => {
    expect(imported.out).toBe(
      'Read 9240, created 4473, already there 0, skipped 4767 (not a verdict), failed 0.',
    );
    expect(imported.code).toBe(0);
    expect(harness.entries()).toHaveLength(4473);
  });

  test('stay 4,473 when imported again', async () => {
    const { out } = await importLeads();
    expect(out).toBe('Read 9240, created 0, already there 4473, skipped 4767 (not a verdict), failed 0.');
    expect(harness.entries()).toHaveLength(4473);
  }, 120_000);

  test('are shown by their contacts', () => {
    const { rows } = countFile();
    const judged = rows.filter((row) => row['Lead Quality'] !== '');
    const shown = judged.filter((row) => harness.contact(row['Prospect ID']!).tandem_feedback_count === '1');
    expect(shown).toHaveLength(4473);
    const untouched = rows.find((row) => row['Lead Quality'] === '')!;
    expect(harness.contact(untouched['Prospect ID']!).tandem_feedback_count).toBeUndefined();
  });

  test('give the same report by source as a direct count over the file', async () => {
    const path = join(harness.folder, 'by-source.csv');
    await harness.run('report', '--by', 'source', '--csv', path);
    const report: Array<Record<string, string>> = parse(readFileSync(path), { columns: true, bom: true });
    const { bySource } = countFile();
    expect(report.map(({ source }) => source).sort()).toEqual([...bySource.keys()].sort());
    for (const line of report) {
      const { stars, outcomes } = bySource.get(line.source!)!;
      const mean = stars.reduce((sum, one) => sum + one, 0) / stars.length;
      const starting = (word: string) => outcomes.filter((outcome) => outcome.startsWith(word)).length;
      expect(Number(line.verdicts)).toBe(stars.length);
      expect(Number(line.accepted)).toBe(starting('accepted'));
      expect(Number(line.acceptance_rate)).toBeCloseTo(starting('accepted') / stars.length, 6);
      expect(Number(line.recycled)).toBe(starting('recycled'));
      expect(Number(line.rejected)).toBe(starting('rejected'));
      expect(Number(line.mean_rating)).toBeCloseTo(mean, 5);
      for (const [name, value] of Object.entries(line).filter(([name]) => name.startsWith('reason_'))) {
        const reason = name.slice('reason_'.length);
        expect(Number(value)).toBe(outcomes.filter((outcome) => outcome.endsWith(`:${reason}`)).length);
      }
    }
  });

  test('keep their dirty values for later', () => {
    const { rows } = countFile();
    const test = rows.find((row) => row['Lead Source'] === 'testone')!;
    expect(harness.contact(test['Prospect ID']!)).toMatchObject({ import_lead_source: 'testone' });
    const unknown = rows.find((row) => row['Country'] === 'unknown')!;
    const contact = harness.contact(unknown['Prospect ID']!);
    expect(contact.import_country).toBe('unknown');
    expect(contact.country).toBeUndefined();
  });
});
