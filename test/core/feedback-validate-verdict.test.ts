import fc from 'fast-check';
import { cleanText, defaultAgreement, validateVerdict } from '@tandem/core';
import type { VerdictDraft } from '@tandem/core';

const agreement = defaultAgreement(0);
const now = Date.UTC(2026, 10, 23, 22, 30);
const check = (draft: VerdictDraft, timeZone = 'UTC') => validateVerdict(draft, agreement, now, timeZone);
const problemsOf = (draft: VerdictDraft, timeZone?: string) => {
  const checked = check(draft, timeZone);
  return checked.ok ? [] : checked.problems.map(({ field, problem }) => `${field} ${problem}`);
};
const recycled = { rating: '3', disposition: 'recycled', reason: 'bad_timing' };

describe('validating a verdict', () => {
  it('takes rating and disposition alone where nothing more is agreed', () => {
    expect(check({ rating: '4', disposition: 'accepted' })).toEqual({
      ok: true,
      verdict: {
        rating: '4',
        disposition: 'accepted',
        reason: null,
        subReason: null,
        wakeUpDate: null,
        contentHelped: null,
        contentWrong: null,
        comment: null,
      },
    });
  });

  it('reports every problem at once', () => {
    expect(problemsOf({})).toEqual(['rating required', 'disposition required']);
    expect(problemsOf({ rating: '6', disposition: 'sold' })).toEqual([
      'rating not_offered',
      'disposition not_offered',
    ]);
    expect(problemsOf({ rating: '2', disposition: 'recycled' })).toEqual([
      'reason required',
      'wakeUpDate required',
    ]);
  });

  it.each([
    [{ disposition: 'rejected' }, 'reason required'],
    [{ disposition: 'rejected', reason: ' ' }, 'reason required'],
    [{ disposition: 'rejected', reason: 'mood' }, 'reason not_offered'],
    [{ disposition: 'rejected', reason: 'no_fit' }, 'subReason required'],
    [{ disposition: 'rejected', reason: 'no_fit', subReason: 'colour' }, 'subReason not_offered'],
    [{ disposition: 'rejected', reason: 'no_budget', subReason: 'size' }, 'subReason not_allowed_here'],
    [{ disposition: 'accepted', reason: 'no_budget' }, 'reason not_allowed_here'],
    [{ disposition: 'accepted', subReason: 'size' }, 'subReason not_allowed_here'],
    [{ disposition: 'accepted', wakeUpDate: '2027-01-01' }, 'wakeUpDate not_allowed_here'],
    [{ disposition: 'toString' }, 'disposition not_offered'],
  ])('refuses %j: %s', (draft, problem) => {
    expect(problemsOf({ rating: '3', ...draft })).toEqual([problem]);
  });

  it.each([
    ['2026-11-24', null],
    ['2028-11-22', null],
    ['2026-11-23', 'in_the_past'],
    ['2020-01-01', 'in_the_past'],
    ['2028-11-23', 'too_far_ahead'],
    ['2027-02-29', 'not_a_date'],
    ['24.12.2026', 'not_a_date'],
    ['0000-00-00', 'not_a_date'],
    ['2027-01-01T00:00:00Z', 'not_a_date'],
  ])('judges the wake-up date %s: %s', (wakeUpDate, problem) => {
    expect(problemsOf({ ...recycled, wakeUpDate })).toEqual(problem ? [`wakeUpDate ${problem}`] : []);
  });

  it('takes today from the portal, where the next day may have begun', () => {
    expect(problemsOf({ ...recycled, wakeUpDate: '2026-11-24' }, 'Europe/Berlin')).toEqual([]);
    expect(problemsOf({ ...recycled, wakeUpDate: '2026-11-24' }, 'Asia/Tokyo')).toEqual([
      'wakeUpDate in_the_past',
    ]);
  });

  it('counts a comment in characters, not in UTF-16 units', () => {
    const accepted = { rating: '4', disposition: 'accepted' };
    expect(problemsOf({ ...accepted, comment: '😀'.repeat(500) })).toEqual([]);
    expect(problemsOf({ ...accepted, comment: '😀'.repeat(501) })).toEqual(['comment too_long']);
    expect(problemsOf({ ...accepted, contentHelped: 'x'.repeat(301) })).toEqual(['contentHelped too_long']);
  });

  it('keeps every script, emoji and markup as written, and drops invisible control characters', () => {
    const comment = 'مرحبا <b>ok</b> 👩‍👩‍👧 \u202Eabc';
    const checked = check({
      rating: '4',
      disposition: 'accepted',
      comment: ` ${comment}\u0000\r\nnext\u0007 `,
    });
    expect(checked.ok && checked.verdict.comment).toBe(`${comment}\nnext`);
    expect(cleanText('\uD800half')).toBe('half');
  });

  it('never takes a verdict that breaks the agreement, whatever is sent', () => {
    const text = fc.constantFrom('', 'accepted', 'recycled', 'rejected', 'no_fit', 'size', '2027-01-01', '3');
    const draft = fc.record(
      { rating: text, disposition: text, reason: text, subReason: text, wakeUpDate: text },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(draft, (made) => {
        const checked = check(made);
        if (!checked.ok) return expect(checked.problems.length).toBeGreaterThan(0);
        const { disposition, reason, subReason, wakeUpDate } = checked.verdict;
        const rule = agreement.rules[disposition!]!;
        if (rule.reason !== 'optional') expect(reason !== null).toBe(rule.reason === 'required');
        if (rule.wakeUpDate !== 'optional') expect(wakeUpDate !== null).toBe(rule.wakeUpDate === 'required');
        expect(subReason !== null).toBe(reason === 'no_fit');
      }),
    );
  });
});
