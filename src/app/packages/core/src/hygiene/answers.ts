import type { HygieneSeverity } from '@tandem/taxonomy';
import type { Answer, Found, Pass, Suggestion } from './model';

/** The rule has nothing to say about this record, and weighs nothing. */
export const notApplicable: Answer = { state: 'not_applicable' };

/** The rule applies, and nothing is wrong. */
export const pass: Pass = { state: 'pass', earned: 1 };

interface FindingParts {
  severity: HygieneSeverity;
  property: string | null;
  evidence?: Readonly<Record<string, string | number>>;
  suggestions?: readonly Suggestion[];
  verifiable?: boolean;
  earned?: number;
}

const none: readonly Suggestion[] = [];

/** A finding with the usual things left out: no evidence, no suggestion, not to be verified as correct. */
export const found = ({
  severity,
  property,
  evidence = {},
  suggestions = none,
  verifiable = false,
  earned,
}: FindingParts): Found => ({
  state: 'finding',
  severity,
  property,
  evidence,
  suggestions,
  verifiable,
  earned,
});
