import type { DuplicateView } from '@tandem/contracts';
import type { DuplicateCandidate, HygieneSentences, Subject } from '@tandem/core/hygiene';
import type { StandardObjectType } from '@tandem/taxonomy';
import type { Display } from './display';
import type { Engine } from './engine';
import type { ScoredRecord } from './load';
import { recordName } from './record-name';

/** What tells two records apart, side by side. */
const comparedProperties: Record<StandardObjectType, readonly string[]> = {
  contacts: [
    'firstname',
    'lastname',
    'email',
    'phone',
    'jobtitle',
    'company',
    'country',
    'lifecyclestage',
    'hubspot_owner_id',
    'createdate',
  ],
  companies: [
    'name',
    'domain',
    'phone',
    'industry',
    'country',
    'numberofemployees',
    'lifecyclestage',
    'hubspot_owner_id',
    'createdate',
  ],
  deals: ['dealname', 'pipeline', 'dealstage', 'amount', 'closedate', 'hubspot_owner_id', 'createdate'],
};

/** Other records that may be the same, beside the one in view; properties that neither has are left out. */
export function duplicateViews(
  { subject }: ScoredRecord,
  engine: Engine,
  display: Display,
  sentences: HygieneSentences,
): DuplicateView[] {
  const { objectType, related, now } = subject;
  return (related.duplicates ?? []).map((candidate) => {
    const other = engine.subjectOf({ objectType, id: candidate.id, properties: candidate.properties }, now);
    return {
      id: candidate.id,
      name: recordName(objectType, candidate),
      likelihood: Math.round(100 * candidate.probability),
      reasons: candidate.reasons.map(sentences.duplicate),
      compared: compare(subject, other, candidate, display),
    };
  });
}

const compare = (
  subject: Subject,
  other: Subject,
  candidate: DuplicateCandidate,
  display: Display,
): DuplicateView['compared'] =>
  comparedProperties[subject.objectType].flatMap((property) => {
    const here = subject.properties[property] ?? '';
    const there = candidate.properties[property] ?? '';
    if (here === '' && there === '') return [];
    const same = here !== '' && there !== '' && meaningOf(subject, property) === meaningOf(other, property);
    return [
      {
        property,
        label: display.label(property),
        here: display.value(property, here),
        there: display.value(property, there),
        same,
      },
    ];
  });

/** What a value means: a number as it is dialled, a country whatever its name, a text without case and accents. */
function meaningOf({ properties, facts }: Subject, property: string): string {
  const text = properties[property] ?? '';
  const read =
    property === 'phone' ? facts.phone(property)?.e164 : property === 'country' ? facts.countryCode : null;
  return read ?? text.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase();
}
