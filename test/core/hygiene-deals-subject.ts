import { subjectOf } from '@tandem/core/hygiene';
import type { PipelineStage, Related, RelatedRecord, Subject } from '@tandem/core/hygiene';
import type { SubjectParts } from '../../src/app/packages/core/src/hygiene/subject';
import { now } from './hygiene-contacts-subject';

export type Properties = Record<string, string | null>;
type More = Pick<SubjectParts, 'setAt' | 'verifications'>;

/** A company to judge, with what was read around it. */
export const companySubject = (properties: Properties, related: Related = {}, more: More = {}): Subject =>
  subjectOf({ objectType: 'companies', id: '501', properties, related, ...more }, now);

const stage = (id: string, label: string, probability: number, closed = false): [string, PipelineStage] => [
  id,
  { id, label, probability, closed },
];

/** HubSpot's own sales pipeline, some of its stages. */
export const salesPipeline = new Map([
  stage('first', 'Appointment scheduled', 0.2),
  stage('qualified', 'Qualified to buy', 0.4),
  stage('late', 'Contract sent', 0.9),
  stage('won', 'Closed won', 1, true),
  stage('lost', 'Closed lost', 0, true),
]);

/** A deal to judge in a stage of `salesPipeline`, with what was read around it. */
export const dealSubject = (
  dealstage: string,
  properties: Properties = {},
  related: Related = {},
  more: More = {},
): Subject =>
  subjectOf(
    {
      objectType: 'deals',
      id: '901',
      properties: { dealstage, ...properties },
      related: { stages: salesPipeline, ...related },
      ...more,
    },
    now,
  );

/** Somebody near the record. */
export const person = (properties: Properties, id = '101'): RelatedRecord => ({ id, properties });

/** People who have these e-mail addresses. */
export const people = (...emails: string[]): RelatedRecord[] =>
  emails.map((email, index) => person({ email }, String(101 + index)));
