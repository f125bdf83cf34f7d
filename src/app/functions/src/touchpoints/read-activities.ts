import type { CrmRecord, SalesActivity, SalesActivityType } from '@tandem/crm';
import type { Reading } from './read-person';
import { isClosed, throughGate } from './source-gate';
import type { Attempt } from './source-outcome';

export const activityTypes = ['meetings', 'calls', 'emails'] as const satisfies readonly SalesActivityType[];

/** Activities of a kind that are read: one batch. */
const mostOfAKind = 100;

export interface ActivityAnswers {
  attempts: Array<Attempt<unknown>>;
  activities: SalesActivity[];
  /** True when a record has more activities of a kind than were read. */
  limited: boolean;
}

/** Ids of a record's activities of a kind, the newest first: HubSpot gives later records larger ids. */
export function activityIds(record: CrmRecord, type: SalesActivityType): string[] {
  const found = record.associations?.[type]?.results ?? [];
  const ids = [...new Set(found.map(({ id }) => id))];
  return ids.sort((a, b) => b.length - a.length || (a < b ? 1 : -1));
}

/** Whether HubSpot left activities of a kind out of the contact's record; those named are not the latest then. */
const hasMore = (record: CrmRecord, type: SalesActivityType): boolean =>
  record.associations?.[type]?.paging?.next !== undefined;

/** Reads the activities that a record was associated with, the kinds side by side; kinds without any cost nothing. */
export async function readActivities(
  { crm, memory, now, budget }: Reading,
  record: CrmRecord,
): Promise<ActivityAnswers> {
  const kinds = activityTypes
    .map((type) => ({ type, ids: activityIds(record, type) }))
    .filter(({ ids }) => ids.length > 0);
  const attempts = await Promise.all(
    kinds.map(({ type, ids }) => {
      const key = `sales_activities:${type}` as const;
      if (!isClosed(memory, now, key)) budget.take();
      return throughGate(memory, now, key, () =>
        hasMore(record, type)
          ? crm.activities.latestOf(record.id, type)
          : crm.activities.read(type, ids.slice(0, mostOfAKind)),
      );
    }),
  );
  return {
    attempts,
    activities: attempts.flatMap((answer) => (answer.ok ? answer.value : [])),
    limited: kinds.some(({ type, ids }) => hasMore(record, type) || ids.length > mostOfAKind),
  };
}
