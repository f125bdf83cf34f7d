import type { StandardObjectType } from '../definition';
import { companyHygieneRules } from './company-rules';
import { contactHygieneRules } from './contact-rules';
import { dealHygieneRules } from './deal-rules';
import type { HygieneRuleDefinition } from './model';
import { sharedHygieneRules } from './shared-rules';

/**
 * Every hygiene rule, in the order in which documents list them. An id never changes once shipped: it is an option of
 * properties that reports and workflows use.
 */
export const hygieneRules = [
  ...sharedHygieneRules,
  ...contactHygieneRules,
  ...companyHygieneRules,
  ...dealHygieneRules,
];
export type HygieneRuleId = (typeof hygieneRules)[number]['id'];

/** Rules that hold for an object type. */
export const hygieneRulesOf = (
  objectType: StandardObjectType,
): Array<HygieneRuleDefinition & { id: HygieneRuleId }> =>
  hygieneRules.filter(({ objects }) => objects.includes(objectType));

/** Which set of decisions made a score: raised whenever a rule or a formula answers differently than before. */
export const hygieneRulesVersion = 1;
