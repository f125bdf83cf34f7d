import { chunk } from '@tandem/crm';
import type { AssociatedRecord, Crm } from '@tandem/crm';
import type { Reading } from '../touchpoints/read-person';
import { settleInOrder } from '../settle';
import { groupPropertyNames, membersPerPage } from './group-people';
import type { GroupOwner, GroupPeople, KnownPerson } from './group-people';

/** Largest group that is read whole: two pages of associations, ten batches of contacts. */
export const mostReadWhole = 1_000;

export interface FirstPage {
  associated: AssociatedRecord[];
  next: string | null;
}

/** Reads everyone of a group of up to a thousand: the contacts of a page while the next page is on its way. */
export async function readEveryone(
  reading: Reading,
  owner: GroupOwner,
  first: FirstPage,
): Promise<GroupPeople> {
  const { crm, budget } = reading;
  const after = async (next: string | null): Promise<KnownPerson[]> => {
    if (next === null) return [];
    budget.take();
    const page = await crm.associations.page(owner.objectType, 'contacts', owner.id, next);
    const [found, others] = await settleInOrder([readContacts(reading, page.associated), after(page.next)]);
    return [...found, ...others];
  };
  const [begun, rest] = await settleInOrder([readContacts(reading, first.associated), after(first.next)]);
  const people = [...begun, ...rest];
  return { people, size: people.length, totals: null };
}

/** Reads associated contacts, all batches at once; those deleted in between are absent. */
export async function readContacts(
  { crm, budget }: Reading,
  associated: readonly AssociatedRecord[],
): Promise<KnownPerson[]> {
  const labels = new Map(associated.map((one) => [one.toObjectId, labelsOf(one)]));
  const ids = [...labels.keys()];
  const pieces = chunk(ids);
  budget.take(pieces.length);
  const answers = await settleInOrder(pieces.map((piece) => readBatch(crm, piece)));
  return answers.flat().map((record) => ({ record, labels: labels.get(record.id) ?? [] }));
}

const readBatch = async (crm: Crm, ids: readonly string[]) =>
  (await crm.objects.batchRead('contacts', ids, { properties: groupPropertyNames })).records;

export const labelsOf = ({ associationTypes }: AssociatedRecord): string[] =>
  associationTypes.flatMap(({ label }) => label ?? []);

/**
 * A page of those of a very large group whom no search found: by record id, after the others. Reads all associations
 * first, which takes a request for every 500; only readers who page so far wait for it.
 *
 * @param place of the page's first person among them
 */
export async function readOthers(
  reading: Reading,
  owner: GroupOwner,
  first: FirstPage,
  found: ReadonlySet<string>,
  place: number,
): Promise<KnownPerson[]> {
  const associated = [...first.associated];
  for (let next = first.next; next !== null;) {
    const page = await reading.crm.associations.page(owner.objectType, 'contacts', owner.id, next);
    associated.push(...page.associated);
    next = page.next;
  }
  const others = associated.filter(({ toObjectId }) => !found.has(toObjectId));
  const byId = others.sort((a, b) => Number(a.toObjectId) - Number(b.toObjectId));
  return readContacts(reading, byId.slice(place, place + membersPerPage));
}
