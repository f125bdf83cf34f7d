import type { HygieneRuleId } from '@tandem/taxonomy';
import type { DuplicateReason, Suggestion } from '../model';

/**
 * What people read about one rule. Words in braces are replaced by the finding's evidence of that name, e.g. `{value}`;
 * every language uses the same.
 */
export interface RuleTexts {
  /** What was found, in a few words. */
  title: string;
  /** Why it was found, with the evidence. */
  reason: string;
  /** What it costs the people who work with the record. */
  cost: string;
  /** What to do. */
  fix: string;
}

/** Texts of some of the rules; each group of rules has a file for each language. */
export type RuleTextsOf<Id extends HygieneRuleId> = Readonly<Record<Id, RuleTexts>>;

/** Sentences that belong to no rule. */
export interface CommonHygieneTexts {
  /** Where a suggested value comes from. */
  why: Readonly<Record<Suggestion['why'], string>>;
  /** Why two records may be one; `{value}` is what both have. */
  duplicates: Readonly<Record<DuplicateReason['kind'], string>>;
  /** Stands before the reason where a field that is called missing holds `{value}`. */
  placeholder: string;
}
