import type { AgreedField, HygieneTerms } from '@tandem/taxonomy';
import { textOf } from '../../../property-values';
import { found, notApplicable, pass } from '../../answers';
import type { Rule, Subject } from '../../model';
import { asksNow } from '../asks-now';
import { isVerified } from '../is-verified';
import { labelOf, quoted } from './fields';
import { hasRuleOfItsOwn } from './fields-asked-for';

/**
 * A field is empty that sales and marketing agreed to fill, besides those that have a rule of their own. What is earned
 * is the weight of the filled fields against all that are asked for now, so each one counts by itself; the heaviest
 * empty one is named. Placeholders count as empty. Completeness by weights: DAMA UK, "The six primary dimensions for
 * data quality assessment".
 */
export const agreedFieldMissing: Rule = {
  id: 'agreed_field_missing',
  check(subject, _setting, terms) {
    const { filled, missing } = sortedOut(subject, terms);
    if (missing.length === 0) return filled > 0 ? pass : notApplicable;
    const [{ property }] = missing as [AgreedField, ...AgreedField[]];
    const all = missing.reduce((sum, { weight }) => sum + weight, filled);
    const value = textOf(subject.properties, property);
    return found({
      severity: 'high',
      property,
      evidence: {
        fields: missing.map((field) => labelOf(subject, field.property)).join(', '),
        count: missing.length,
        ...(value === null ? {} : { value: quoted(value) }),
      },
      earned: filled / all,
      verifiable: value !== null,
    });
  },
};

function sortedOut(subject: Subject, { fields }: HygieneTerms): { filled: number; missing: AgreedField[] } {
  let filled = 0;
  const missing: AgreedField[] = [];
  for (const field of fields) {
    if (field.objectType !== subject.objectType || field.weight <= 0) continue;
    if (hasRuleOfItsOwn(field.objectType, field.property)) continue;
    if (isFilled(subject, field.property)) filled += field.weight;
    else if (asksNow(subject, field)) missing.push(field);
  }
  missing.sort((a, b) => b.weight - a.weight || a.minutes - b.minutes || (a.property < b.property ? -1 : 1));
  return { filled, missing };
}

/** A placeholder is no value, unless a person said that it is right. */
const isFilled = (subject: Subject, property: string): boolean =>
  subject.facts.filled(property) !== null ||
  (textOf(subject.properties, property) !== null && isVerified(subject, property));
