import type { CrmRecord, SalesActivity, SalesActivityType } from '@tandem/crm';
import { activityIds, activityTypes } from '../touchpoints/read-activities';
import type { ActivityAnswers } from '../touchpoints/read-activities';
import type { Reading } from '../touchpoints/read-person';
import { isClosed, throughGate } from '../touchpoints/source-gate';
import type { Attempt } from '../touchpoints/source-outcome';

type IdsByContact = ReadonlyMap<string, readonly string[]>;

/** Which activities people have: ids by contact id, the newest first, for each kind that was asked for. */
export interface ActivityIds {
  contactIds: readonly string[];
  kinds: ReadonlyArray<{ type: SalesActivityType; ids: Attempt<IdsByContact> }>;
}

/** People whose activities are looked for: one batch of each kind. */
export const mostWithActivities = 100;

/** Activities of a kind that are read for a group: one batch. */
const mostOfAKind = 100;

/** Ids of the activities of up to a hundred people, one request a kind. */
export async function readActivityIds(
  { crm, budget, memory, now }: Reading,
  contactIds: readonly string[],
): Promise<ActivityIds> {
  if (contactIds.length === 0) return { contactIds, kinds: [] };
  const kinds = await Promise.all(
    activityTypes.map(async (type) => {
      const key = `sales_activities:${type}` as const;
      if (!isClosed(memory, now, key)) budget.take();
      const read = () => crm.associations.batchRead('contacts', type, contactIds);
      const found = await throughGate(memory, now, key, read);
      if (!found.ok) return { type, ids: found };
      const value = new Map(
        [...found.value].map(([id, others]) => [
          id,
          others.map(({ toObjectId }) => toObjectId).sort(newestFirst),
        ]),
      );
      return { type, ids: { ok: true as const, value } };
    }),
  );
  return { contactIds, kinds };
}

/** The same of contacts that were read with their associations. */
export const activityIdsOf = (records: readonly CrmRecord[]): ActivityIds => ({
  contactIds: records.map(({ id }) => id),
  kinds: activityTypes.map((type) => ({
    type,
    ids: { ok: true, value: new Map(records.map((record) => [record.id, activityIds(record, type)])) },
  })),
});

/** HubSpot gives later records larger ids. */
const newestFirst = (a: string, b: string): number => b.length - a.length || (a < b ? 1 : -1);

/**
 * Reads people's activities, each person's latest before anybody's older ones, one request for each kind that somebody
 * has.
 *
 * @returns answers by contact id, of everyone whose activities were looked for
 */
export async function readGroupActivities(
  reading: Reading,
  { contactIds, kinds }: ActivityIds,
): Promise<Map<string, ActivityAnswers>> {
  const read = await Promise.all(kinds.map(({ type, ids }) => readKind(reading, type, ids)));
  return new Map(
    contactIds.map((contactId) => [
      contactId,
      {
        attempts: read.map(({ answer }) => answer),
        activities: read.flatMap(({ of }) => of(contactId)),
        limited: read.some(({ isCut }) => isCut(contactId)),
      },
    ]),
  );
}

async function readKind(
  { crm, memory, now, budget }: Reading,
  type: SalesActivityType,
  ids: Attempt<IdsByContact>,
) {
  if (!ids.ok) return { answer: ids, of: () => [], isCut: () => false };
  const turns = [...ids.value.values()].flatMap((own) => own.map((id, turn) => ({ id, turn })));
  const distinct = [...new Set(turns.sort((a, b) => a.turn - b.turn).map(({ id }) => id))];
  const wanted = distinct.slice(0, mostOfAKind);
  const answer: Attempt<SalesActivity[]> = wanted.length === 0 ? { ok: true, value: [] } : await readBatch();
  const cut = new Set(distinct.slice(mostOfAKind));
  const byId = new Map(answer.ok ? answer.value.map((activity) => [activity.id, activity]) : []);
  const idsOf = (contactId: string): readonly string[] => ids.value.get(contactId) ?? [];
  return {
    answer,
    of: (contactId: string) => idsOf(contactId).flatMap((id) => byId.get(id) ?? []),
    isCut: (contactId: string) => idsOf(contactId).some((id) => cut.has(id)),
  };

  function readBatch() {
    const key = `sales_activities:${type}` as const;
    if (!isClosed(memory, now, key)) budget.take();
    return throughGate(memory, now, key, () => crm.activities.read(type, wanted));
  }
}
