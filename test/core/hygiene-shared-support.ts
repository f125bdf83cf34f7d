import { hygieneDefaults } from '@tandem/taxonomy';
import type { HygieneRuleId, HygieneTerms, StandardObjectType } from '@tandem/taxonomy';
import type { Answer, PropertyFacts, Rule } from '@tandem/core/hygiene';
import { subjectOf } from '@tandem/core/hygiene';
import type { SubjectParts } from '../../src/app/packages/core/src/hygiene/subject';

export const now = Date.UTC(2026, 10, 23, 12);

export type Properties = Record<string, string | null>;

export interface Around extends Partial<SubjectParts> {
  terms?: Partial<HygieneTerms<HygieneRuleId>>;
}

/** What a rule answers about a record with these properties. */
export function answerOf(rule: Rule, properties: Properties, { terms, ...around }: Around = {}): Answer {
  const subject = subjectOf(
    { objectType: 'contacts' as StandardObjectType, id: '1', properties, ...around },
    now,
  );
  const agreed = { ...hygieneDefaults, ...terms };
  return rule.check(subject, agreed.rules[rule.id], agreed);
}

/** A property's definition in the portal. */
export const property = (name: string, more: Partial<PropertyFacts> = {}): PropertyFacts => ({
  name,
  label: name,
  type: 'string',
  fieldType: 'text',
  writable: true,
  options: [],
  ...more,
});

export const definitions = (...all: PropertyFacts[]) =>
  new Map(all.map((definition) => [definition.name, definition]));

/** An enumeration; options named like their values. */
export const enumeration = (name: string, values: readonly string[], more: Partial<PropertyFacts> = {}) =>
  property(name, {
    type: 'enumeration',
    fieldType: 'select',
    options: values.map((value) => ({ value, label: value, hidden: false })),
    ...more,
  });
