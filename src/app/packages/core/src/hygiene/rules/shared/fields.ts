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
  { severity, verifiable = false }: { severity: HygieneSeverity; verifiable?: boolean },
): Answer {
  if (faults.length === 0) return looked ? pass : notApplicable;
  const open = verifiable ? faults.filter(({ property }) => !isVerified(subject, property)) : faults;
  if (open.length === 0) return looked ? pass : notApplicable;
  const sorted = [...open].sort((a, b) => (a.property < b.property ? -1 : 1));
  const [{ property, value }] = sorted as [Fault, ...Fault[]];
  return found({
    severity,
    property,
    evidence: {
      value: quoted(value),
      fields: sorted.map((fault) => labelOf(subject, fault.property)).join(', '),
      count: sorted.length,
    },
    suggestions: sorted.flatMap(({ suggestion }) => (suggestion ? [suggestion] : [])),
    verifiable,
  });
}
