import { hygieneDefaults } from '@tandem/taxonomy';
import { subjectOf } from '@tandem/core/hygiene';
import type { Answer, PipelineStage, Related, RelatedRecord, Rule, Subject } from '@tandem/core/hygiene';
import type { SubjectParts } from '../../src/app/packages/core/src/hygiene/subject';

export const now = Date.parse('2026-11-23T12:00:00Z');
export const day = 86_400_000;

type Properties = Record<string, string | null>;

/** A contact to judge, with what was read around it. */
export const contact = (
  properties: Properties,
  related: Related = {},
  more: Pick<SubjectParts, 'setAt' | 'verifications'> = {},
): Subject => subjectOf({ objectType: 'contacts', id: '101', properties, related, ...more }, now);

const stage = (id: string, probability: number, closed: boolean): [string, PipelineStage] => [
  id,
  { id, label: id, probability, closed },
];

/** A pipeline's stages by id: open, won, lost. */
export const pipelineStages = new Map([
  stage('open', 0.4, false),
  stage('won', 1, true),
  stage('lost', 0, true),
]);

/** A deal in a stage of `pipelineStages`. */
export const deal = (dealstage: string): RelatedRecord => ({
  id: `9${dealstage}`,
  properties: { dealstage },
});

/** A company near the contact. */
export const company = (properties: Properties): RelatedRecord => ({ id: '501', properties });

/** What a rule answers with the settings of the first agreement. */
export const answerOf = (rule: Rule, subject: Subject): Answer =>
  rule.check(subject, hygieneDefaults.rules[rule.id], hygieneDefaults);

/** A rule's answer in short: `pass`, `not_applicable`, or the suggested values by property (empty when none). */
export function shortAnswer(rule: Rule, subject: Subject): string | Record<string, string> {
  const answer = answerOf(rule, subject);
  if (answer.state !== 'finding') return answer.state;
  return Object.fromEntries(answer.suggestions.map(({ property, value }) => [property, value]));
}

/** Answers in short. */
export const passes = 'pass';
export const notApplicable = 'not_applicable';
/** Found, and nothing suggested. */
export const found: Record<string, string> = {};
