import { hygieneDefaults, hygieneDimensions } from '@tandem/taxonomy';
import type { HygieneDimension, HygieneStanding, StandardObjectType } from '@tandem/taxonomy';
import { standingOf } from '@tandem/core/hygiene';

const standing = (
  dimension: HygieneDimension,
  value: number | null,
  objectType: StandardObjectType = 'contacts',
) => standingOf(dimension, value, objectType, hygieneDefaults);

describe('how a dimension stands', () => {
  it.each<[HygieneDimension, number, HygieneStanding]>([
    ['completeness', 0.9, 'good'],
    ['completeness', 0.89, 'watch'],
    ['completeness', 0.69, 'poor'],
    ['validity', 0.98, 'good'],
    ['validity', 0.97, 'watch'],
    ['validity', 0.9, 'poor'],
    ['consistency', 0.95, 'good'],
    ['consistency', 0.94, 'watch'],
    ['consistency', 0.8, 'poor'],
    ['uniqueness', 1, 'good'],
    ['uniqueness', 0.75, 'watch'],
    ['uniqueness', 0.3, 'poor'],
  ])('%s of %p: %s', (dimension, value, expected) => expect(standing(dimension, value)).toBe(expected));

  it.each<[StandardObjectType, number, number]>([
    ['contacts', 90, 180],
    ['companies', 90, 180],
    ['deals', 7, 14],
  ])('in freshness goes by age: %s for %p and %p days', (objectType, good, watch) => {
    const after = (days: number) =>
      standing('freshness', 2 ** (-days / hygieneDefaults.halfLifeDays[objectType]), objectType);
    expect([after(good), after(good * 1.2), after(watch), after(watch * 1.2)]).toEqual([
      'good',
      'watch',
      'watch',
      'poor',
    ]);
  });

  it('in freshness goes by the half-life that was agreed', () => {
    const terms = { halfLifeDays: { ...hygieneDefaults.halfLifeDays, contacts: 180 } };
    expect(standing('freshness', 0.5)).toBe('good');
    expect(standingOf('freshness', 0.5, 'contacts', terms)).toBe('watch');
  });

  it('agrees with the number that people see', () => {
    expect(standing('completeness', 0.896)).toBe('good');
    expect(standing('completeness', 0.894)).toBe('watch');
  });

  it('is not said of what was not measured', () => {
    expect(hygieneDimensions.map((dimension) => standing(dimension, null))).toEqual(
      hygieneDimensions.map(() => null),
    );
  });
});
