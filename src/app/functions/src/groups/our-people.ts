import { isInternalEmail } from '@tandem/core';
import type { SearchFilter } from '@tandem/crm';
import type { Names } from '../touchpoints/read-names';
import { internalPeople } from '../touchpoints/read-names';
import type { KnownPerson } from './group-people';

/** Most characters of domains and addresses in one search, whose body HubSpot limits to 3,000 (search guide). */
const mostCharacters = 900;

/**
 * Filters that find our own people: by the e-mail domains of the portal's users and of the agreement, and by the
 * addresses of users elsewhere. `IN` wants lower case (developers.hubspot.com, search guide) and knows no subdomains:
 * people of one are known as ours only when their record is read.
 *
 * @returns one filter a group, none when there is nobody to look for; null when they do not fit into a search
 */
export function ourPeopleFilters(names: Names, agreed: readonly string[]): SearchFilter[] | null {
  const { domains, emails } = internalPeople(names, agreed);
  const plain = domains.map((domain) => domain.trim().toLowerCase().replace(/^@/, '')).filter(Boolean);
  const elsewhere = [...emails].filter((email) => !isInternalEmail(email, { domains, emails: new Set() }));
  if (JSON.stringify([plain, elsewhere]).length > mostCharacters) return null;
  const filters: SearchFilter[] = [
    { propertyName: 'hs_email_domain', operator: 'IN', values: plain },
    { propertyName: 'email', operator: 'IN', values: elsewhere },
  ];
  return filters.filter(({ values }) => values?.length);
}

/** How many of the people read are ours. */
export function countOurs(people: readonly KnownPerson[], names: Names, agreed: readonly string[]): number {
  const ours = internalPeople(names, agreed);
  return people.filter(({ record }) => isInternalEmail(record.properties['email'] ?? null, ours)).length;
}
