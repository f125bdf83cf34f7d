/** A figure held against a limit of ours. */
export interface Budget {
  /** What was measured, as it begins a sentence: `The largest bundle`. */
  subject: string;
  measured: number;
  limit: number;
  /** Follows both numbers: `kB`, `ms`, `calls`. */
  unit: string;
  /** Where the limit comes from, as a sentence. */
  why: string;
}

/** A number that someone else publishes about the same thing, to be read beside ours. */
export interface Mark {
  who: string;
  what: string;
}

export interface MeasuredTable {
  title: string;
  head: string[];
  /** The first column is text, the others are numbers. */
  rows: string[][];
}

/** What one part of the measurements found out. */
export interface Section {
  title: string;
  tables: MeasuredTable[];
  /** How every column was counted, a sentence each. */
  counted: string[];
  budgets: Budget[];
  marks: Mark[];
}

export const isKept = ({ measured, limit }: Budget): boolean => measured <= limit;

/** A budget as one sentence: kept or over, by how much, and why it is there. */
export const budgetSentence = (budget: Budget): string => {
  const { subject, measured, limit, unit, why } = budget;
  const share = Math.round((measured / limit) * 100);
  const word = isKept(budget) ? 'Kept' : 'OVER';
  return `${word}: ${subject} is ${amount(measured)} ${unit} of ${amount(limit)} ${unit} (${share} %). ${why}`;
};

/** Whole numbers from 100 on, one decimal below; thousands apart. */
export const amount = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: Math.abs(value) < 100 ? 1 : 0 });
