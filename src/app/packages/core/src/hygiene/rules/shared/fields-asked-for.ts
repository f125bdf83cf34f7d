import type { HygieneRuleId, HygieneTerms, StandardObjectType } from '@tandem/taxonomy';
import { lazily } from '../../facts/lazily';
import type { Rule, Subject } from '../../model';
import { companyRules } from '../companies';
import { contactRules } from '../contacts';
import { dealRules } from '../deals';
import type { MissingFieldRule } from '../missing-field';
import { asksNow } from '../asks-now';

const asksForField = (rule: Rule): rule is MissingFieldRule => 'property' in rule;

const rulesByField = lazily(() => {
  const byField = (rules: readonly Rule[]) =>
    new Map(rules.filter(asksForField).map((rule): [string, MissingFieldRule] => [rule.property, rule]));
  return { contacts: byField(contactRules), companies: byField(companyRules), deals: byField(dealRules) };
});

/** Whether a rule of its own asks for a property of an object. */
export const hasRuleOfItsOwn = (objectType: StandardObjectType, property: string): boolean =>
  rulesByField()[objectType].has(property);

/**
 * Whether, for a property that holds a placeholder, a rule about missing values asks for it now: the property's
 * own, or the one about agreed fields. One fault is one finding.
 */
export function isAskedFor(subject: Subject, property: string, terms: HygieneTerms<HygieneRuleId>): boolean {
  const own = rulesByField()[subject.objectType].get(property);
  if (own) {
    const setting = terms.rules[own.id];
    return setting.weight > 0 && own.check(subject, setting, terms).state === 'finding';
  }
  if (!(terms.rules.agreed_field_missing.weight > 0)) return false;
  return terms.fields.some(
    (field) =>
      field.objectType === subject.objectType &&
      field.property === property &&
      field.weight > 0 &&
      asksNow(subject, field),
  );
}
