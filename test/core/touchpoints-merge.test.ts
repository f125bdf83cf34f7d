import fc from 'fast-check';
import { mergeTouchpoints } from '@tandem/core';
import type { Touchpoint } from '@tandem/taxonomy';
import { anyTouches, dayMs, now, touchOf } from './touchpoints-any';

const guide = { id: 'f0000002', name: null };
const submission = (given: Partial<Touchpoint>): Touchpoint =>
  touchOf({ kind: 'form_submission', channel: 'form', ...given });

describe('merging touches', () => {
  it('makes one touch of a submission seen in three places', () => {
    const merged = mergeTouchpoints([
      submission({
        sources: ['contact_properties'],
        form: { id: 'name:Guide download', name: 'Guide download' },
        campaign: { id: 'name:Guide', name: 'Guide' },
        title: 'Planning guide',
        time: now,
      }),
      submission({ sources: ['form_submissions'], form: guide, time: now }),
      submission({
        sources: ['event_occurrences'],
        form: guide,
        url: 'https://example.com/guide',
        time: now + 900,
      }),
    ]);
    expect(merged).toEqual([
      submission({
        id: `form_submission-101-${now}`,
        time: now,
        form: { id: 'f0000002', name: 'Guide download' },
        campaign: { id: 'name:Guide', name: 'Guide' },
        title: 'Planning guide',
        url: 'https://example.com/guide',
        sources: ['event_occurrences', 'form_submissions', 'contact_properties'],
      }),
    ]);
  });

  it('keeps the id of a touch when a source is missing', () => {
    const sightings = (['contact_properties', 'form_submissions', 'event_occurrences'] as const).map(
      (source) => submission({ sources: [source], form: guide }),
    );
    const ids = sightings.map((_, left) => mergeTouchpoints(sightings.filter((__, index) => index !== left)));
    expect(new Set(ids.flat().map(({ id }) => id)).size).toBe(1);
  });

  it('takes the kind that says most, and keeps the visit’s channel', () => {
    const [visit, ...more] = mergeTouchpoints([
      touchOf({
        kind: 'first_visit',
        channel: 'ad',
        sources: ['contact_properties'],
        url: 'https://example.com/pricing',
      }),
      touchOf({ kind: 'high_intent_page_view', buyingAction: true, url: 'https://www.example.com/pricing/' }),
    ]);
    expect(more).toEqual([]);
    expect(visit).toMatchObject({ kind: 'high_intent_page_view', channel: 'ad', buyingAction: true });
  });

  it.each<[string, Partial<Touchpoint>, Partial<Touchpoint>]>([
    [
      'two forms',
      { form: { id: 'a', name: null } },
      { form: { id: 'b', name: null }, sources: ['form_submissions'] },
    ],
    [
      'minutes between',
      { form: guide },
      { form: guide, sources: ['form_submissions'], time: now - 10 * 60_000 },
    ],
    ['two people', { form: guide }, { form: guide, sources: ['form_submissions'], contactId: '102' }],
    ['one source, twice', { form: guide, time: now }, { form: guide, time: now - 5_000 }],
  ])('keeps apart: %s', (_, first, second) => {
    expect(mergeTouchpoints([submission(first), submission(second)])).toHaveLength(2);
  });

  it('drops what a source told twice, as when pages of an answer overlap', () => {
    const view = touchOf({ url: 'https://example.com/a' });
    expect(mergeTouchpoints([view, { ...view }, view])).toEqual([view]);
  });

  it('tells links clicked in the same millisecond apart', () => {
    const clicks = ['a', 'b', 'c'].map((path) =>
      touchOf({ kind: 'email_click', channel: 'email', url: `https://example.com/${path}` }),
    );
    expect(new Set(mergeTouchpoints(clicks).map(({ id }) => id)).size).toBe(3);
  });

  it('finds the exact touch of a day that a source only dates', () => {
    const midnight = Math.floor(now / dayMs) * dayMs;
    const merged = mergeTouchpoints([
      submission({ sources: ['contact_properties'], dayOnly: true, time: midnight, form: guide }),
      submission({ sources: ['form_submissions'], form: guide, time: now }),
    ]);
    expect(merged).toMatchObject([{ time: now, dayOnly: false }]);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyTouches, (touches) => {
        const once = mergeTouchpoints(touches);
        expect(mergeTouchpoints(once)).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order in which sources answered', () => {
    fc.assert(
      fc.property(
        anyTouches.chain((touches) =>
          fc.tuple(fc.constant(touches), fc.shuffledSubarray(touches, { minLength: touches.length })),
        ),
        ([touches, shuffled]) => {
          expect(mergeTouchpoints(shuffled)).toEqual(mergeTouchpoints(touches));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives every touch its own id, and never more touches than it took', () => {
    fc.assert(
      fc.property(anyTouches, (touches) => {
        const merged = mergeTouchpoints(touches);
        expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
        expect(merged.length).toBeLessThanOrEqual(touches.length);
        expect(merged.map(({ time }) => time)).toEqual(merged.map(({ time }) => time).sort((a, b) => b - a));
      }),
    );
  });

  it('stays quick in a burst of thousands of touches', () => {
    const burst = Array.from({ length: 5_000 }, (_, index) =>
      touchOf({ kind: 'email_click', url: `https://example.com/${index}`, time: now + (index % 1_000) }),
    );
    const begun = performance.now();
    expect(mergeTouchpoints(burst)).toHaveLength(5_000);
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});
