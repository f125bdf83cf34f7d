import type { dispositions, ratings, reasons, subReasons } from '@tandem/taxonomy';

type Shown = typeof ratings | typeof dispositions;
type Listed = typeof reasons | typeof subReasons;

/** Every label of the agreement's first version, and the descriptions that the form shows. */
export type DefaultWord = Shown[number]['label' | 'description'] | Listed[number]['label'];

/**
 * The agreement's default words, in the order in which each language file translates them. They stand here once,
 * not as keys in every language, because a card's bundle carries all languages.
 */
export const defaultWords = [
  'Not sellable',
  'Not a person or company we can sell to',
  'Wrong fit',
  'Wrong fit for what we offer',
  'Right fit, no need now',
  'Good',
  'Good, worth my time',
  'Best this month',
  'Among the best this month',
  'Accepted',
  'I will work it (sales accepted lead)',
  'Working',
  'Two-way contact is under way',
  'Qualified',
  'Need, authority and timing confirmed (sales qualified lead)',
  'Recycled',
  'Right fit, not now: back to nurture with a wake-up date',
  'Rejected',
  'Not for us: marketing looks at the source',
  'Duplicate or bad data',
  'Same person twice, or a record nobody can use',
  'Unable to reach',
  'Inaccurate data',
  'No interest or need',
  'No budget',
  'No fit',
  'Bad timing',
  'Competitor or vendor',
  'Student, job seeker or partner',
  'Already customer or in pipeline',
  'Industry',
  'Size',
  'Region',
  'Product',
  'Role',
] as const satisfies readonly DefaultWord[];
