import { engagementWords, localeOf, sourceNotes, touchTexts } from '@tandem/ui';
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

describe('a source that is missing', () => {
  it.each<[SourceOutcome, string]>([
    [
      { source: 'event_occurrences', state: 'missing', why: 'scope', scopes: ['a.read', 'b.read'] },
      'The app lacks a permission: a.read and b.read. A HubSpot admin can reinstall the app.',
    ],
    [
      { source: 'campaigns', state: 'missing', why: 'tier', scopes: [] },
      'Your HubSpot subscription does not include this. Ask your admin.',
    ],
    [
      { source: 'marketing_events', state: 'failed', why: 'timeout' },
      'HubSpot did not answer in time. Look again in a moment.',
    ],
    [{ source: 'content', state: 'failed', why: 'rate_limit' }, 'HubSpot is busy. Look again in a moment.'],
    [
      { source: 'form_submissions', state: 'partial', why: 'limit', count: 1800 },
      'Known: the latest 1,800. Older ones are not.',
    ],
    [
      { source: 'sales_activities', state: 'partial', why: 'budget', count: 1 },
      'Time ran out. Known: the latest 1. Look again in a moment.',
    ],
    [
      { source: 'campaigns', state: 'partial', why: 'timeout', count: 2 },
      'Some names are missing. Look again in a moment.',
    ],
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

  it('offers another try only where that can help', () => {
    const retries = sourceNotes(
      [
        { source: 'campaigns', state: 'missing', why: 'tier', scopes: [] },
        { source: 'content', state: 'failed', why: 'server' },
        { source: 'form_submissions', state: 'partial', why: 'limit', count: 800 },
      ],
      locale,
    ).map(({ canRetry }) => canRetry);
    expect(retries).toEqual([false, true, false]);
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
    ).toMatchObject({ level: 'Not enough data', score: null, trend: '1 recent touch, 3 needed' });
  });
});
