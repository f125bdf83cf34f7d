import type { OptionDefinition } from './definition';

/**
 * The vocabulary of lead feedback: ratings with word anchors, dispositions, reasons and sub-reasons.
 * These are the defaults that version 1 of the agreement starts from; a portal may change reasons later.
 * Rating anchors and the limit of nine actionable reasons follow the SiriusDecisions/Forrester practice
 * (forrester.com, "Sales accepted leads: disqualification reasons").
 */

/** Five-point rating; the value is the number written to HubSpot. */
export const ratings = [
  { value: '1', label: 'Not sellable', description: 'Not a person or company we can sell to' },
  { value: '2', label: 'Wrong fit', description: 'Wrong fit for what we offer' },
  { value: '3', label: 'Right fit, no need now', description: 'Right fit, no need now' },
  { value: '4', label: 'Good', description: 'Good, worth my time' },
  { value: '5', label: 'Best this month', description: 'Among the best this month' },
] as const satisfies readonly OptionDefinition[];
export type RatingValue = (typeof ratings)[number]['value'];

export const dispositions = [
  { value: 'accepted', label: 'Accepted', description: 'I will work it (sales accepted lead)' },
  { value: 'working', label: 'Working', description: 'Two-way contact is under way' },
  {
    value: 'qualified',
    label: 'Qualified',
    description: 'Need, authority and timing confirmed (sales qualified lead)',
  },
  {
    value: 'recycled',
    label: 'Recycled',
    description: 'Right fit, not now: back to nurture with a wake-up date',
  },
  { value: 'rejected', label: 'Rejected', description: 'Not for us: marketing looks at the source' },
  {
    value: 'duplicate_or_bad_data',
    label: 'Duplicate or bad data',
    description: 'Same person twice, or a record nobody can use',
  },
] as const satisfies readonly OptionDefinition[];
export type Disposition = (typeof dispositions)[number]['value'];

export const reasons = [
  { value: 'unable_to_reach', label: 'Unable to reach', description: 'Tried as often as agreed, no answer' },
  {
    value: 'inaccurate_data',
    label: 'Inaccurate data',
    description: 'Wrong number, wrong address, wrong person',
  },
  { value: 'no_interest_or_need', label: 'No interest or need', description: 'Told by the buyer' },
  { value: 'no_budget', label: 'No budget', description: 'Told by the buyer' },
  { value: 'no_fit', label: 'No fit', description: 'Outside our ideal customer; say which way' },
  { value: 'bad_timing', label: 'Bad timing', description: 'Told by the buyer; set a wake-up date' },
  {
    value: 'competitor_or_vendor',
    label: 'Competitor or vendor',
    description: 'Competes with us or sells to us',
  },
  {
    value: 'student_job_seeker_partner',
    label: 'Student, job seeker or partner',
    description: 'Not a buyer',
  },
  {
    value: 'already_customer_or_in_pipeline',
    label: 'Already customer or in pipeline',
    description: 'Known to sales; routing should have caught it',
  },
] as const satisfies readonly OptionDefinition[];
export type Reason = (typeof reasons)[number]['value'];

export const subReasons = [
  { value: 'industry', label: 'Industry' },
  { value: 'size', label: 'Size' },
  { value: 'region', label: 'Region' },
  { value: 'product', label: 'Product' },
  { value: 'role', label: 'Role' },
] as const satisfies readonly OptionDefinition[];
export type SubReason = (typeof subReasons)[number]['value'];

/** What a ledger entry does: a first verdict, a correction of an earlier one, or its withdrawal (undo). */
export const entryKinds = [
  { value: 'verdict', label: 'Verdict' },
  { value: 'correction', label: 'Correction' },
  { value: 'retraction', label: 'Retraction' },
] as const satisfies readonly OptionDefinition[];
export type EntryKind = (typeof entryKinds)[number]['value'];

/** Longest comment a rep may leave, in characters. */
export const maxCommentLength = 500;

/** How an entry came into the ledger. */
export const entryOrigins = [
  { value: 'card', label: 'Card' },
  { value: 'import', label: 'Import' },
] as const satisfies readonly OptionDefinition[];
export type EntryOrigin = (typeof entryOrigins)[number]['value'];
