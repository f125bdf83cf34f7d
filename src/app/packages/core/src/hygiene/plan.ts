import type { HygieneDimension, HygieneRuleId, HygieneRuleSetting, HygieneTerms } from '@tandem/taxonomy';
import type { Rule } from './model';
import { dimensionOf } from './registry';
import { placeOf } from './shares';

/** A rule with what the agreement says about it. */
export interface Planned {
  rule: Rule;
  setting: HygieneRuleSetting;
  dimension: HygieneDimension;
  /** Of the dimension, among the shares of a score. */
  place: number;
}

const plans = new WeakMap<object, WeakMap<readonly Rule[], readonly Planned[]>>();

/** The rules that the agreement has not switched off. Kept, since many records are scored by the same agreement. */
export function planOf(terms: HygieneTerms<HygieneRuleId>, rules: readonly Rule[]): readonly Planned[] {
  let byRules = plans.get(terms.rules);
  if (!byRules) plans.set(terms.rules, (byRules = new WeakMap()));
  let plan = byRules.get(rules);
  if (!plan) {
    plan = rules.flatMap((rule) => {
      const setting = terms.rules[rule.id];
      const dimension = dimensionOf(rule.id);
      return setting.weight > 0 ? [{ rule, setting, dimension, place: placeOf(dimension) }] : [];
    });
    byRules.set(rules, plan);
  }
  return plan;
}
