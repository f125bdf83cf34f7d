import { engagementWords, leftOutBriefly, leftOutLines, localeOf, sourceNotes, touchTexts } from '@tandem/ui';
import type { SourceOutcome } from '@tandem/contracts';
import { now, scored, timeZone } from './builders';

const locale = localeOf('en', timeZone, touchTexts);
const marks = (text: unknown) =>
  [...new Set([...JSON.stringify(text).matchAll(/\{\w+\}/g)].map(String))].sort();

describe('the languages', () => {
  it.each(Object.entries(touchTexts))(
    '%s fills in the same values as English and leaves nothing empty',
    (_, texts) => {
      for (const [key, text] of Object.entries(touchTexts.en)) {
        const other = texts[key as keyof typeof texts];
        expect([key, marks(other)]).toEqual([key, marks(text)]);
        expect(JSON.stringify(other)).not.toContain('""');
      }
    },
  );
});

describe('a source that was not read now', () => {
  it.each<[SourceOutcome, string]>([
    [{ source: 'marketing_events', state: 'failed', why: 'timeout' }, 'HubSpot did not answer in time.'],
    [{ source: 'content', state: 'failed', why: 'rate_limit' }, 'HubSpot is busy. Try again in 10 seconds.'],
    [{ source: 'event_occurrences', state: 'partial', why: 'budget', count: 0 }, 'Not all read yet.'],
    [
      { source: 'marketing_events', state: 'partial', why: 'timeout', count: 0 },
      'HubSpot did not answer in time.',
    ],
    [{ source: 'colleagues', state: 'partial', why: 'budget', count: 0 }, 'Not all read yet.'],
    [{ source: 'sales_activities', state: 'partial', why: 'budget', count: 1 }, 'Not all read yet.'],
    [{ source: 'campaigns', state: 'partial', why: 'timeout', count: 2 }, 'HubSpot did not answer in time.'],
  ])('%j says what to do', (outcome, message) =>
    expect(sourceNotes([outcome], locale)).toEqual([
      expect.objectContaining({ names: touchTexts.en[outcome.source], message }),
    ]),
  );

  it('is said once for all that failed alike', () => {
    const sources: SourceOutcome[] = [
      { source: 'marketing_events', state: 'failed', why: 'timeout' },
      { source: 'sales_activities', state: 'partial', why: 'timeout', count: 0 },
      { source: 'form_submissions', state: 'failed', why: 'timeout' },
    ];
    expect(sourceNotes(sources, locale).map(({ names }) => names)).toEqual([
      'Marketing events, Calls, meetings and emails of sales, and Form submissions',
    ]);
  });

  it('is not said of those that were read, even without a touch', () => {
    expect(sourceNotes([{ source: 'content', state: 'read', count: 0 }], locale)).toEqual([]);
  });

  it('is not said of names that a quick first view put off', () => {
    expect(sourceNotes([{ source: 'content', state: 'partial', why: 'budget', count: 2 }], locale)).toEqual(
      [],
    );
  });

  it.each<SourceOutcome>([
    { source: 'event_occurrences', state: 'missing', why: 'scope', scopes: ['a.read'] },
    { source: 'campaigns', state: 'missing', why: 'tier', scopes: [] },
    { source: 'form_submissions', state: 'partial', why: 'limit', count: 800 },
  ])('is not said of what no look can change: %j', (outcome) =>
    expect(sourceNotes([outcome], locale)).toEqual([]),
  );
});

describe('what a portal does without', () => {
  const addIt = 'An admin can add it (docs/scopes.md: tandem manifest) and reinstall the app.';

  it('is said once by cause, with what to do', () => {
    const sources: SourceOutcome[] = [
      { source: 'event_occurrences', state: 'missing', why: 'tier', scopes: [] },
      { source: 'marketing_events', state: 'missing', why: 'scope', scopes: ['a.read'] },
      { source: 'campaigns', state: 'missing', why: 'tier', scopes: [] },
      { source: 'content', state: 'missing', why: 'scope', scopes: ['forms', 'a.read'] },
      { source: 'sales_activities', state: 'failed', why: 'server' },
    ];
    expect(leftOutLines(sources, locale)).toEqual([
      'Not included: Website visits and events and Campaigns (not in your HubSpot subscription, ask your admin).',
      'Not included: Marketing events and Names of forms, emails and pages.',
      'The app lacks a permission: a.read and forms.',
      addIt,
    ]);
    expect(leftOutBriefly(sources, locale).join(' ')).toBe(
      'Not included: Website visits and events, Marketing events, Campaigns, and Names of forms, emails and pages.',
    );
  });

  it('says what colleagues’ touches do to the score when nobody can tell them', () => {
    const sources: SourceOutcome[] = [
      { source: 'colleagues', state: 'missing', why: 'scope', scopes: ['crm.objects.owners.read'] },
    ];
    expect(leftOutLines(sources, locale)).toEqual([
      'Not included: Recognising colleagues.',
      'The app lacks a permission: crm.objects.owners.read.',
      addIt,
      'Colleagues count like buyers.',
    ]);
    expect(leftOutBriefly(sources, locale).join(' ')).toBe(
      'Not included: Recognising colleagues. Colleagues count like buyers.',
    );
  });

  it.each<[SourceOutcome, string]>([
    [
      { source: 'form_submissions', state: 'partial', why: 'limit', count: 1800 },
      'Form submissions: only the latest 1,800.',
    ],
    [
      { source: 'campaigns', state: 'partial', why: 'limit', count: 3, progress: { read: 100, of: 1240 } },
      'Campaigns: 100 of 1,240 campaigns looked through.',
    ],
    [{ source: 'colleagues', state: 'partial', why: 'limit', count: 0 }, 'Colleagues count like buyers.'],
  ])('up to a limit says how far: %j', (outcome, line) => {
    expect(leftOutLines([outcome], locale)).toEqual([line]);
    expect(leftOutBriefly([outcome], locale)).toEqual([]);
  });

  it('is nothing where everything was read, or may be by another look', () => {
    const sources: SourceOutcome[] = [
      { source: 'colleagues', state: 'read', count: 0 },
      { source: 'campaigns', state: 'partial', why: 'budget', count: 0, progress: { read: 6, of: 9 } },
      { source: 'event_occurrences', state: 'failed', why: 'timeout' },
    ];
    expect(leftOutLines(sources, locale)).toEqual([]);
    expect(leftOutBriefly(sources, locale)).toEqual([]);
  });
});

describe('an engagement in words', () => {
  it('says level, score, change and moment', () => {
    expect(engagementWords(scored, locale)).toEqual({
      level: 'Hot',
      variant: 'danger',
      score: '72 of 100',
      trend: 'Rising: +9 points in a week',
      asOf: 'As of Nov 23, 2026, 10:00 AM',
    });
  });

  it.each([
    [-12, 'falling' as const, 'Falling: −12 points in a week'],
    [0, 'steady' as const, 'Steady: 0 points in a week'],
  ])('a change of %d', (change, trend, words) =>
    expect(engagementWords({ ...scored, change, trend }, locale).trend).toBe(words),
  );

  it('says that nothing is known, or not enough, instead of zero', () => {
    expect(engagementWords({ state: 'none', asOf: now }, locale)).toMatchObject({
      level: 'No marketing touch known',
      score: null,
      trend: null,
    });
    expect(
      engagementWords({ state: 'not_enough_data', asOf: now, touches: 1, needed: 3 }, locale),
    ).toMatchObject({ level: 'Not enough data', score: null, trend: 'Recent touches: 1 of 3 needed' });
  });
});
