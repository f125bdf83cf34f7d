import { peopleOf } from '@tandem/core';
import type { CrmRecord } from '@tandem/crm';
import type { Names } from '../touchpoints/read-names';
import { settleTouches } from '../touchpoints/settle-touches';
import type { TermsInForce } from '../touchpoints/touch-terms';
import { recordOnly } from './deepen';
import { toGroupContact } from './group-contact';
import type { KnownPerson } from './group-people';

/** Records of people, the most engaged first as far as their own properties tell. */
export function rankPeople(
  people: readonly KnownPerson[],
  terms: TermsInForce,
  names: Names,
  now: number,
): CrmRecord[] {
  const { touches } = settleTouches(
    people.map(({ record }) => recordOnly(record)),
    names,
    terms.engagement,
  );
  const records = new Map(people.map(({ record }) => [record.id, record]));
  const ranked = peopleOf(people.map(toGroupContact), touches, terms, now);
  return ranked.flatMap(({ contactId }) => records.get(contactId) ?? []);
}
