import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { seedLeads } from '../../portal/demo';
import { contactType, RepPortal, today } from './rep-portal';
import { callTouchpoints } from './touch-portal';

const file = resolve(__dirname, '../../../shared/data/leads/leads.csv');
const mapping = resolve(__dirname, '../../examples/x-education.mapping.json');
const present = existsSync(file);
if (!present) console.warn(`Skipped: the real leads are not at ${file}.`);

type Row = Record<string, string>;

const lineOf = (cells: readonly string[]): string =>
  cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');

/** What the file says happened last, and the kind of touch that this is; other steps are none. */
const lastKinds: Record<string, string> = {
  'Form Submitted on Website': 'form_submission',
  'Converted to Lead': 'form_submission',
  'Email Opened': 'email_open',
  'Email Link Clicked': 'email_click',
  'View in browser link Clicked': 'email_click',
  'Olark Chat Conversation': 'custom',
  'Visited Booth in Tradeshow': 'event_attended',
};

(present ? describe : describe.skip)('touchpoints of real leads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-real-leads-'));
  let portal: RepPortal;
  let rows: Row[];

  beforeAll(async () => {
    const all = parse(readFileSync(file), { columns: true }) as Row[];
    const seen = new Map<string, number>();
    rows = all.filter((row, place) => {
      const activity = row['Last Activity'] ?? '';
      seen.set(activity, (seen.get(activity) ?? 0) + 1);
      return place % 1_000 === 0 || seen.get(activity) === 1;
    });
    const some = join(folder, 'leads.csv');
    writeFileSync(
      some,
      [Object.keys(rows[0]!), ...rows.map((row) => Object.values(row))].map(lineOf).join('\n'),
    );
    portal = await RepPortal.start({ setUp: false });
    await seedLeads(portal.portal, { file: some, mapping, now: today });
  }, 60_000);
  afterAll(async () => {
    await portal.close();
    rmSync(folder, { recursive: true });
  });

  it('are those that the file counts, all by people, each with its words', async () => {
    expect(rows.length).toBeGreaterThan(20);
    const contacts = [...portal.portal.state.objects.all(contactType)];
    expect(contacts).toHaveLength(rows.length);
    for (const [place, row] of rows.entries()) {
      const record = { portalId: portal.portal.state.portalId, contactId: contacts[place]!.id };
      const reply = await callTouchpoints(portal, record, { days: 365 });
      if (!reply.ok) throw new Error(JSON.stringify(reply));
      const { contact, counts, log, engagement, sources } = reply.view;
      expect(contact.name).toBe(`Lead ${row['Lead Number']}`);
      expect(counts).toMatchObject({ sales: 0, noise: 0 });
      const lines = log.items.map(({ touch }) => touch);
      const last = lastKinds[row['Last Activity'] ?? ''];
      expect({ row: row['Lead Number'], kinds: lines.map(({ kind }) => kind) }).toEqual({
        row: row['Lead Number'],
        kinds: last ? expect.arrayContaining([last]) : expect.not.arrayContaining(Object.values(lastKinds)),
      });
      const visits = Number(row['TotalVisits'] || 0);
      const views = Math.max(visits, Math.round(visits * Number(row['Page Views Per Visit'] || 0)));
      const pages = log.items.filter(({ touch }) => touch.channel === 'web' || touch.title === 'Website');
      const pageLines = pages.filter(({ touch }) => /visit|page_view/.test(touch.kind));
      const shown = pageLines.reduce((sum, { times }) => sum + times, 0);
      if (views <= 100) expect([row['Lead Number'], shown >= views]).toEqual([row['Lead Number'], true]);
      if (visits === 0 && !last && row['Last Activity'] !== 'Page Visited on Website') {
        expect([engagement.state, counts.marketing]).toEqual(['none', 0]);
      }
      for (const { title, typeLabel, form, email } of lines) {
        for (const text of [title, typeLabel, form?.name, email?.name])
          expect(text ?? 'word').not.toMatch(/^\d*$/);
      }
      expect(sources.every(({ state }) => state !== 'failed' && state !== 'missing')).toBe(true);
    }
  }, 60_000);
});
