import type { FindingView, SuggestedFix } from '@tandem/contracts';
import type { Finding, HygieneSentences, SpokenRuleId, Suggestion } from '@tandem/core/hygiene';
import type { Display } from './display';
import { editable, fieldInputOf } from './field-input';
import type { ScoredRecord } from './load';
import type { KnownRecord } from './read-record';
import { oneDecimal } from './one-decimal';

/** Properties that one click may write, at most; as the contract of `fix-field` has it. */
const mostChanges = 5;

/** Findings in a reader's words, each with the input that puts it right. */
export const findingViews = (
  { known, result }: ScoredRecord,
  display: Display,
  sentences: HygieneSentences,
): FindingView[] =>
  result.findings.map((finding) => {
    const { rule, dimension, severity, property, minutes, points, verifiable } = finding;
    return {
      rule,
      dimension,
      severity,
      points: oneDecimal(points),
      minutes,
      ...sentences.finding({ rule: rule as SpokenRuleId, evidence: evidenceOf(finding, display) }),
      input: property === null ? null : fieldInputOf(known, property),
      suggestions: suggestedFixes(known, finding.suggestions, display, sentences),
      verifiable: verifiable && property !== null,
    };
  });

const evidenceOf = ({ property, evidence }: Finding, display: Display): Finding['evidence'] =>
  Object.fromEntries(
    Object.entries(evidence).map(([name, said]) => [
      name,
      typeof said === 'number' ? said : display.evidence(property, said),
    ]),
  );

/**
 * Suggestions about several properties belong together, e.g. a name split in two; several about one property are to choose
 * from.
 */
function suggestedFixes(
  known: KnownRecord,
  suggestions: readonly Suggestion[],
  display: Display,
  sentences: HygieneSentences,
): SuggestedFix[] {
  const writable = suggestions.filter(({ property }) => editable(known, property));
  const distinct = new Set(writable.map(({ property }) => property)).size === writable.length;
  const groups = distinct ? [writable.slice(0, mostChanges)] : writable.map((one) => [one]);
  return groups
    .filter((group) => group.length > 0)
    .map((group) => ({
      changes: group.map(({ property, value }) => ({
        property,
        label: display.label(property),
        value,
        display: display.value(property, value),
        seen: known.record.properties[property] ?? '',
      })),
      why: [...new Set(group.map(sentences.why))].join(' '),
    }));
}
