import { chunk, isNotFound } from '@tandem/crm';
import type { AssociatedRecord, Crm, CrmRecord } from '@tandem/crm';
import { activityTypes } from '../touchpoints/read-activities';
import type { Reading } from '../touchpoints/read-person';
import { settleInOrder } from '../settle';
import { attempt } from '../touchpoints/source-outcome';
import { groupPropertyNames, writtenPropertyNames } from './group-people';
import type { GroupOwner, KnownPerson } from './group-people';

/** Largest group that is read whole: two pages of associations, ten batches of contacts. */
export const mostReadWhole = 1_000;

export interface FirstPage {
  associated: AssociatedRecord[];
  next: string | null;
}

/**
 * Reads everyone of a group of up to a thousand: the contacts of a page while the next page is on its way.
 *
 * @param meanwhile begins with the first page's people, while the others are read
 */
export async function readEveryone<More>(
  reading: Reading,
  owner: GroupOwner,
  first: FirstPage,
  meanwhile: (begun: KnownPerson[]) => Promise<More>,
): Promise<{ people: KnownPerson[]; more: More }> {
  const { crm, budget } = reading;
  const after = async (next: string | null): Promise<KnownPerson[]> => {
    if (next === null) return [];
    budget.take();
    const page = await crm.associations.page(owner.objectType, 'contacts', owner.id, next);
    const [found, others] = await settleInOrder([readContacts(reading, page.associated), after(page.next)]);
    return [...found, ...others];
  };
  const contacts = readContacts(reading, first.associated);
  const [begun, more, rest] = await settleInOrder([contacts, contacts.then(meanwhile), after(first.next)]);
  return { people: [...begun, ...rest], more };
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

const contactNames = [...groupPropertyNames, ...writtenPropertyNames];

const readBatch = async (crm: Crm, ids: readonly string[]) =>
  (await crm.objects.batchRead('contacts', ids, { properties: contactNames })).records;

/** Reads a few associated contacts with the ids of their activities, a request each; the deleted are absent. */
export async function readFew(
  { crm, budget }: Reading,
  associated: readonly AssociatedRecord[],
): Promise<KnownPerson[]> {
  budget.take(associated.length);
  const read = async (one: AssociatedRecord): Promise<KnownPerson[]> => {
    const options = { properties: contactNames, associations: activityTypes };
    const record = await crm.objects.get('contacts', one.toObjectId, options).catch(nothingWhenGone);
    return record === null ? [] : [{ record, labels: labelsOf(one) }];
  };
  return (await settleInOrder(associated.map(read))).flat();
}

function nothingWhenGone(error: unknown): null {
  if (isNotFound(error)) return null;
  throw error;
}

export const labelsOf = ({ associationTypes }: AssociatedRecord): string[] =>
  associationTypes.flatMap(({ label }) => label ?? []);

/** Labels of people found by search, who come without them; none when they cannot be read. */
export async function readLabels(
  { crm, budget }: Reading,
  owner: GroupOwner,
  people: readonly CrmRecord[],
): Promise<Map<string, string[]>> {
  if (people.length === 0 || !budget.take()) return new Map();
  const answer = await attempt(() =>
    crm.associations.batchRead(
      'contacts',
      owner.objectType,
      people.map(({ id }) => id),
    ),
  );
  return new Map(
    [...(answer.ok ? answer.value : [])].map(([id, others]) => [
      id,
      others.filter(({ toObjectId }) => toObjectId === owner.id).flatMap(labelsOf),
    ]),
  );
}
