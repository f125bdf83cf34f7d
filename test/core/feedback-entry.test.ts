import {
  defaultAgreement,
  entryProperties,
  entriesMeanwhile,
  parseEntry,
  summariseEntry,
} from '@tandem/core';
import { leadFeedback } from '@tandem/taxonomy';
import { entryOf } from './feedback-entries';

const context = {
  origin: 'card',
  summary: 'Accepted, 4 of 5, 2026-11-02',
  sourceDetail: 'spring',
  contactId: '101',
  dealId: null,
  companyId: '301',
} as const;

describe('a ledger entry', () => {
  it('is read back as it was written', () => {
    const entry = entryOf({
      key: 'card:1',
      disposition: 'recycled',
      reason: 'no_fit',
      subReason: 'size',
      wakeUpDate: '2027-01-31',
      comment: ' two\nlines ',
      supersedes: 'card:0',
      kind: 'correction',
      attempt: 2,
    });
    expect(parseEntry({ id: '1', properties: entryProperties(entry, context) })).toEqual(entry);
  });

  it('is written in properties that the taxonomy declares, without empty ones', () => {
    const written = entryProperties(entryOf({ key: 'card:1' }), context);
    const declared: string[] = leadFeedback.properties.map(({ name }) => name);
    expect(declared).toEqual(expect.arrayContaining(Object.keys(written)));
    expect(Object.values(written)).not.toContain('');
    expect(written).not.toHaveProperty('deal_id');
  });

  it('is read from odd values without guessing', () => {
    const properties = {
      rating: '7',
      disposition: ' rejected ',
      kind: 'note',
      attempt: 'second',
      reviewed_at: 'yesterday',
      hs_createdate: '2026-11-02T09:00:00Z',
      wake_up_date: '1798675200000',
      agreement_version: '',
    };
    expect(parseEntry({ id: '77', properties })).toMatchObject({
      key: 'record:77',
      kind: 'verdict',
      rating: null,
      disposition: 'rejected',
      attempt: 1,
      reviewedAt: Date.UTC(2026, 10, 2, 9),
      wakeUpDate: '2026-12-31',
      agreementVersion: null,
      reviewer: { userId: '', name: '' },
    });
  });

  it('says nothing when it neither rates, decides nor withdraws', () => {
    expect(parseEntry({ id: '1', properties: { feedback_key: 'x', comment: 'hm' } })).toBeNull();
    expect(parseEntry({ id: '1', properties: { feedback_key: 'x', kind: 'retraction' } })).not.toBeNull();
  });

  it('is summed up in the labels of the agreement', () => {
    const agreement = defaultAgreement(0);
    const summary = (entry: Parameters<typeof summariseEntry>[0]) =>
      summariseEntry(entry, agreement, '2026-11-02');
    const rejected = { rating: '2', disposition: 'rejected', reason: 'no_fit', subReason: 'region' } as const;
    expect(summary(entryOf({ key: 'a', ...rejected }))).toBe('Rejected, 2 of 5: No fit (Region), 2026-11-02');
    expect(summary(entryOf({ key: 'a', kind: 'correction' }))).toBe(
      'Corrected: Accepted, 4 of 5, 2026-11-02',
    );
    expect(summary(entryOf({ key: 'a', disposition: 'parked', rating: null }))).toBe('parked, 2026-11-02');
    expect(summary(entryOf({ key: 'a', kind: 'retraction' }))).toBe('Verdict withdrawn, 2026-11-02');
  });
});

describe('what happened meanwhile', () => {
  const other = { userId: '502', name: 'Olaf Other' };
  const seen = entryOf({ key: 'a', reviewer: other });
  const mine = entryOf({ key: 'b', reviewedAt: seen.reviewedAt + 1 });
  const theirs = entryOf({ key: 'c', reviewer: other, reviewedAt: seen.reviewedAt + 2 });

  it('is what others entered after the last entry seen', () => {
    expect(entriesMeanwhile([theirs, mine, seen], 'a', '501')).toEqual([theirs]);
    expect(entriesMeanwhile([theirs, mine, seen], 'c', '501')).toEqual([]);
  });

  it('is all that others entered when the ledger was seen empty', () => {
    expect(entriesMeanwhile([theirs, mine], null, '501')).toEqual([theirs]);
  });

  it('is unknown when the entry seen is gone', () => {
    expect(entriesMeanwhile([theirs, mine], 'gone', '501')).toEqual([]);
  });
});
