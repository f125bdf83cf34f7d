import fc from 'fast-check';
import { validateVerdict } from '@tandem/core';
import {
  askedFields,
  emptyValues,
  problemsIn,
  saysTheSame,
  toVerdict,
  valuesOf,
} from '../../../src/app/cards/lead-feedback/draft';
import type { DraftValues } from '../../../src/app/cards/lead-feedback/draft';
import { agreement, anEntry, now, timeZone } from './builders';

const problems = (values: Partial<DraftValues>) =>
  problemsIn(agreement, { ...emptyValues, ...values }, now, timeZone);

describe('what a draft still needs', () => {
  it('is rating and disposition at first', () => {
    expect(problems({})).toEqual({ rating: 'required', disposition: 'required' });
  });

  it.each(['accepted', 'working', 'qualified'])('is nothing more when %s', (disposition) => {
    expect(problems({ rating: '4', disposition })).toEqual({});
  });

  it('is reason and wake-up date when recycled', () => {
    const recycled = { rating: '3', disposition: 'recycled' };
    expect(problems(recycled)).toEqual({ reason: 'required', wakeUpDate: 'required' });
    expect(problems({ ...recycled, reason: 'bad_timing', wakeUpDate: '2026-12-23' })).toEqual({});
    expect(problems({ ...recycled, reason: 'bad_timing', wakeUpDate: '2026-11-23' })).toEqual({
      wakeUpDate: 'in_the_past',
    });
  });

  it('is a reason when rejected, and a sub-reason when it does not fit', () => {
    const rejected = { rating: '1', disposition: 'rejected' };
    expect(problems(rejected)).toEqual({ reason: 'required' });
    expect(problems({ ...rejected, reason: 'no_budget' })).toEqual({});
    expect(problems({ ...rejected, reason: 'no_fit' })).toEqual({ subReason: 'required' });
    expect(problems({ ...rejected, reason: 'no_fit', subReason: 'industry' })).toEqual({});
  });

  it('may have a reason for a duplicate, but need not', () => {
    expect(askedFields(agreement, { ...emptyValues, disposition: 'duplicate_or_bad_data' }).reason).toBe(
      'optional',
    );
    expect(problems({ rating: '1', disposition: 'duplicate_or_bad_data' })).toEqual({});
  });

  it('counts a comment in characters, not in UTF-16 units', () => {
    const verdict = { rating: '4', disposition: 'accepted' };
    expect(problems({ ...verdict, comment: '👍'.repeat(500) })).toEqual({});
    expect(problems({ ...verdict, comment: '👍'.repeat(501) })).toEqual({ comment: 'too_long' });
  });
});

describe('the verdict that is sent', () => {
  it('leaves out what the rep filled in before changing their mind', () => {
    const values = {
      ...emptyValues,
      rating: '5',
      disposition: 'accepted',
      reason: 'no_fit',
      subReason: 'size',
      wakeUpDate: '2027-01-01',
    };
    expect(JSON.parse(JSON.stringify(toVerdict(agreement, values)))).toEqual({
      rating: '5',
      disposition: 'accepted',
    });
  });

  it('is accepted by the function’s own check whenever the card finds no problem', () => {
    const pick = (values: readonly string[]) => fc.constantFrom('', ...values);
    const draft = fc.record({
      rating: pick(agreement.ratings.map(({ value }) => value)),
      disposition: pick(agreement.dispositions.map(({ value }) => value)),
      reason: pick(agreement.reasons.map(({ value }) => value)),
      subReason: pick(['industry', 'role', 'unknown']),
      wakeUpDate: pick(['2026-11-23', '2026-11-24', '2028-11-22', '2030-01-01', '2026-02-30']),
      contentHelped: fc.string({ maxLength: 20 }),
      contentWrong: fc.string({ maxLength: 20 }),
      comment: fc.string({ unit: 'grapheme', maxLength: 600 }),
    });
    fc.assert(
      fc.property(draft, (values) => {
        const isFine = Object.keys(problemsIn(agreement, values, now, timeZone)).length === 0;
        expect(validateVerdict(toVerdict(agreement, values), agreement, now, timeZone).ok).toBe(isFine);
      }),
    );
  });
});

describe('a correction', () => {
  it('starts from the entry it corrects', () => {
    const entry = anEntry({
      rating: '2',
      disposition: 'rejected',
      reason: 'no_budget',
      comment: 'Not this year',
    });
    expect(valuesOf(entry)).toEqual({
      ...emptyValues,
      rating: '2',
      disposition: 'rejected',
      reason: 'no_budget',
      comment: 'Not this year',
    });
  });
});

describe('an entry found again', () => {
  const entry = anEntry({ rating: '4', disposition: 'accepted', comment: 'Call\nagain' });

  it('says the same as the draft it came from', () => {
    const values = { ...emptyValues, rating: '4', disposition: 'accepted', comment: ' Call\r\nagain ' };
    expect(saysTheSame(entry, toVerdict(agreement, values))).toBe(true);
  });

  it('does not when the draft changed meanwhile', () => {
    const values = { ...emptyValues, rating: '1', disposition: 'accepted', comment: 'Call\nagain' };
    expect(saysTheSame(entry, toVerdict(agreement, values))).toBe(false);
  });
});
