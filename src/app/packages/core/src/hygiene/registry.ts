import { hygieneRules, hygieneRulesOf } from '@tandem/taxonomy';
import type { HygieneDimension, HygieneRuleId, StandardObjectType } from '@tandem/taxonomy';
import type { Rule } from './model';
import { companyRules } from './rules/companies';
import { contactRules } from './rules/contacts';
import { dealRules } from './rules/deals';
import { sharedRules } from './rules/shared';

const dimensions = new Map<HygieneRuleId, HygieneDimension>(
  hygieneRules.map(({ id, dimension }) => [id, dimension]),
);

/** The dimension that a rule counts in. */
export const dimensionOf = (id: HygieneRuleId): HygieneDimension => dimensions.get(id)!;

/** Every rule's decision. */
export const allRules: readonly Rule[] = [...sharedRules, ...contactRules, ...companyRules, ...dealRules];

const rulesByObject = new Map<StandardObjectType, readonly Rule[]>(
  (['contacts', 'companies', 'deals'] as const).map((objectType) => {
    const ids = new Set<string>(hygieneRulesOf(objectType).map(({ id }) => id));
    return [objectType, allRules.filter(({ id }) => ids.has(id))];
  }),
);

/** The rules that hold for an object type. */
export const rulesFor = (objectType: StandardObjectType): readonly Rule[] => rulesByObject.get(objectType)!;
