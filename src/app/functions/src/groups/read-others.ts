import type { AssociatedRecord } from '@tandem/crm';
import { settleInOrder } from '../settle';
import type { Reading } from '../touchpoints/read-person';
import { groupPropertyNames, membersPerPage } from './group-people';
import type { GroupOwner, KnownPerson } from './group-people';
import { readContacts, readLabels } from './read-everyone';
import type { FirstPage } from './read-everyone';
import { mostPerSearch, ofGroup } from './search-people';

/** Matches that HubSpot's search gives at most (developers.hubspot.com, search guide). */
export const mostSearched = 10_000;

/**
 * A page of those of a very large group whom no search found: by record id, after the others. In a list of everyone
 * by record id the page begins at `place` at the earliest, and as many further as there are people found before it: so
 * that a stretch of `found.size` and a page is sure to hold it. Searches give the stretch side by side, 200 people
 * each: two when a few hundred were found, at most six.
 *
 * A page beyond the 10,000 people whom searches reach is read through all associations in turn: a request for every
 * 500 people, 21 or more one after the other; only who pages so far waits for it.
 *
 * @param place of the page's first person among them
 * @param size of the group
 */
export async function readOthers(
  reading: Reading,
  owner: GroupOwner,
  first: FirstPage,
  found: ReadonlySet<string>,
  { place, size }: { place: number; size: number },
): Promise<KnownPerson[]> {
  const end = Math.min(size, place + found.size + membersPerPage);
  if (end > mostSearched) return readThroughAll(reading, owner, first, found, place);
  const offsets: number[] = [];
  for (let offset = place; offset < end; offset += mostPerSearch) offsets.push(offset);
  reading.budget.take(offsets.length);
  const pages = await settleInOrder(offsets.map((offset) => searchById(reading, owner, offset)));
  const stretch = pages.flatMap(({ records }) => records);
  const [earliest] = stretch;
  if (!earliest) return [];
  const before = [...found].filter((id) => Number(id) < Number(earliest.id)).length;
  const page = stretch.filter(({ id }) => !found.has(id)).slice(before, before + membersPerPage);
  const labels = await readLabels(reading, owner, page);
  return page.map((record) => ({ record, labels: labels.get(record.id) ?? [] }));
}

/** People of a group by record id from a place on; HubSpot's cursor of a search is that number. */
const searchById = ({ crm }: Reading, owner: GroupOwner, offset: number) =>
  crm.objects.search('contacts', {
    filterGroups: [{ filters: [ofGroup(owner)] }],
    sort: 'hs_object_id',
    properties: groupPropertyNames,
    limit: mostPerSearch,
    after: String(offset),
  });

/** A page of those whom `found` does not name, by record id, through all associations of the group. */
export async function readThroughAll(
  reading: Reading,
  owner: GroupOwner,
  first: FirstPage,
  found: ReadonlySet<string>,
  place: number,
): Promise<KnownPerson[]> {
  const associated: AssociatedRecord[] = [...first.associated];
  for (let next = first.next; next !== null;) {
    const page = await reading.crm.associations.page(owner.objectType, 'contacts', owner.id, next);
    associated.push(...page.associated);
    next = page.next;
  }
  const others = associated.filter(({ toObjectId }) => !found.has(toObjectId));
  const byId = others.sort((a, b) => Number(a.toObjectId) - Number(b.toObjectId));
  return readContacts(reading, byId.slice(place, place + membersPerPage));
}
