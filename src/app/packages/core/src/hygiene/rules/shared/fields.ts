import type { Answer, PropertyFacts, Subject, Suggestion } from '../../model';
import { found, notApplicable, pass } from '../../answers';
import type { HygieneSeverity } from '@tandem/taxonomy';
import { isVerified } from '../is-verified';

/** The portal's definition of a property; undefined when it was not read. */
export const definitionOf = ({ related }: Subject, property: string): PropertyFacts | undefined =>
  related.properties?.get(property);

/** A property as the portal calls it, or else by its internal name. */
export const labelOf = (subject: Subject, property: string): string =>
  definitionOf(subject, property)?.label || property;

/** A fault in one of several properties that the same rule looks at. */
export interface Fault {
  property: string;
  value: string;
  suggestion?: Suggestion;
}

/** Evidence is for sentences: more of a text than this helps nobody. */
const longestEvidence = 120;

/** As much of a text as a sentence can take. */
export const quoted = (text: string): string =>
  text.length > longestEvidence ? `${text.slice(0, longestEvidence).trimEnd()}…` : text;

interface AnswerParts {
  severity: HygieneSeverity;
  verifiable?: boolean;
  /** Evidence of the rule's own about the fault that stands for all. */
  evidence?: (fault: Fault) => Readonly<Record<string, string | number>>;
}

/**
 * The answer of a rule that looks at several properties. The first by name stands for all, so that their order decides
 * nothing; `fields` names each, and the suggestions belong together. What a person called right is left out.
 *
 * @param looked whether there was anything to look at
 */
export function answerFor(
  subject: Subject,
  faults: readonly Fault[],
  looked: boolean,
  { severity, verifiable = false, evidence }: AnswerParts,
): Answer {
  const open = verifiable ? withoutVerified(subject, faults) : faults;
  if (open.length === 0) return looked ? pass : notApplicable;
  const sorted = open.length === 1 ? open : [...open].sort((a, b) => (a.property < b.property ? -1 : 1));
  const first = sorted[0]!;
  const usual = { value: quoted(first.value), fields: labelsOf(subject, sorted), count: sorted.length };
  return found({
    severity,
    property: first.property,
    evidence: evidence ? { ...usual, ...evidence(first) } : usual,
    suggestions: suggestionsOf(sorted),
    verifiable,
  });
}

const withoutVerified = (subject: Subject, faults: readonly Fault[]): readonly Fault[] =>
  faults.length === 0 || subject.verifications.length === 0
    ? faults
    : faults.filter(({ property }) => !isVerified(subject, property));

const labelsOf = (subject: Subject, faults: readonly Fault[]): string =>
  faults.length === 1
    ? labelOf(subject, faults[0]!.property)
    : faults.map(({ property }) => labelOf(subject, property)).join(', ');

function suggestionsOf(faults: readonly Fault[]): readonly Suggestion[] {
  const suggestions: Suggestion[] = [];
  for (const { suggestion } of faults) if (suggestion) suggestions.push(suggestion);
  return suggestions;
}
