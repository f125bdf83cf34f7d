import type { HygieneRuleId, HygieneSeverity } from '@tandem/taxonomy';
import { textOf } from '../../property-values';
import { found, notApplicable, pass } from '../answers';
import type { Rule, Subject, Suggestion } from '../model';
import { asksNow } from './asks-now';
import { quoted } from './shared/fields';

interface MissingFieldParts {
  id: HygieneRuleId;
  property: string;
  /** Properties that serve as well, e.g. a mobile number instead of a fixed one. */
  insteadOf?: readonly string[];
  severity?: HygieneSeverity;
  /** Values that would fill it for certain. */
  suggest?: (subject: Subject) => readonly Suggestion[];
  /** Whether the field matters to this record; absent: to every one. */
  when?: (subject: Subject) => boolean;
  /** Another rule says that the value stands in the wrong place; then it is not missing. */
  saidElsewhere?: (subject: Subject) => boolean;
}

/** A rule that asks for a property; `placeholder_value` leaves the property to it while it asks. */
export interface MissingFieldRule extends Rule {
  property: string;
}

const none: readonly Suggestion[] = [];

/**
 * A rule about a property that has to be filled. A placeholder such as `Select` or `n/a` counts as empty and stands in
 * the evidence as `value`, until a person says that it is right: somebody may be called so. What is filled counts whenever it was filled; what is empty counts only where the agreement
 * asks for it at this stage and persona, so that a fix never lowers the score by moving a record on. Completeness:
 * weights of filled fields by weights of those asked for (DAMA UK, "The six primary dimensions for data quality
 * assessment", 2013).
 */
export const missingField = ({
  id,
  property,
  insteadOf = [],
  severity = 'high',
  suggest,
  when,
  saidElsewhere,
}: MissingFieldParts): MissingFieldRule => ({
  id,
  property,
  check(subject, setting) {
    if (subject.facts.filled(property) !== null) return pass;
    if (insteadOf.some((other) => subject.facts.filled(other) !== null)) return pass;
    if (!asksNow(subject, setting) || when?.(subject) === false) return notApplicable;
    if (saidElsewhere?.(subject)) return notApplicable;
    const text = textOf(subject.properties, property);
    return found({
      severity,
      property,
      evidence: text === null ? {} : { value: quoted(text) },
      suggestions: suggest?.(subject) ?? none,
      verifiable: text !== null,
    });
  },
});
