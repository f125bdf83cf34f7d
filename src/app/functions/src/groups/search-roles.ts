import type { BuyingGroupTerms } from '@tandem/taxonomy';
import type { Reading } from '../touchpoints/read-person';
import { settleInOrder } from '../settle';
import { attempt } from '../touchpoints/source-outcome';
import { rolesOf } from './group-contact';
import type { GroupOwner } from './group-people';
import { ofGroup, searchContacts } from './search-people';
import type { SearchedPeople } from './search-people';

/** Roles that are looked for one by one, as many as HubSpot allows searches in a second. */
const mostRoles = 5;

/** People of a role who are read: enough to see who holds it, and few enough to leave pages of people small. */
const peopleOfRole = 20;

/**
 * Adds who holds the required roles that nobody found so far fills. A search for everyone with any role reads the 200
 * most recently seen; where there are more, a decision maker who was not seen lately would be reported missing. Roles
 * that are filled need no search: that there may be more people in them changes nothing. What cannot be searched stays
 * unknown.
 */
export async function searchRoles(
  reading: Reading,
  owner: GroupOwner,
  found: SearchedPeople,
  { roles }: BuyingGroupTerms,
): Promise<SearchedPeople> {
  if (found.totals.roles === null) return found;
  const held = found.people.flatMap(({ record }) => rolesOf(record.properties['hs_buying_role']));
  const open = roles.filter(({ role, required }) => held.filter((one) => one === role).length < required);
  const looks = open.slice(0, mostRoles).map(async ({ role }) => {
    const filters = [
      ofGroup(owner),
      { propertyName: 'hs_buying_role', operator: 'IN', values: [role] } as const,
    ];
    const answer = await attempt(() =>
      searchContacts(reading, [{ filters }], '-hs_analytics_last_timestamp', peopleOfRole),
    );
    return answer.ok ? [{ role, ...answer.value }] : [];
  });
  const answers = (await settleInOrder(looks)).flat();
  const known = new Map(found.people.map((person) => [person.record.id, person]));
  for (const record of answers.flatMap(({ records }) => records)) {
    if (!known.has(record.id)) known.set(record.id, { record, labels: [] });
  }
  return {
    ...found,
    people: [...known.values()],
    totals: { ...found.totals, roles: new Map(answers.map(({ role, total }) => [role, total])) },
  };
}
