import type { PortalState } from '../state/portal-state';
import type { StoredRecord } from '../state/types';

type Computed = (record: StoredRecord, state: PortalState) => string | undefined;

/** Object types by which somebody was talked to: communications, meetings, calls, e-mails. */
const CONTACTED = ['0-18', '0-47', '0-48', '0-49'];
const NOTED = [...CONTACTED, '0-46'];
const LOGGED = [...NOTED, '0-27'];
const WITH_ACTIVITIES = ['0-1', '0-2', '0-3'];

const valueOf = (activity: StoredRecord, name: string): string =>
  activity.versions.get(name)?.[0]?.value ?? '';

const activitiesOf = (
  record: StoredRecord,
  { associations, objects }: PortalState,
  types: readonly string[],
): StoredRecord[] => {
  if (!WITH_ACTIVITIES.includes(record.objectTypeId)) return [];
  return types.flatMap((type) =>
    [...new Set(associations.from(record.objectTypeId, record.id, type).map(({ toId }) => toId))].flatMap(
      (id) => objects.get(type, id) ?? [],
    ),
  );
};

/** When activities took or take place; those that say no moment are left out. */
const moments = (activities: readonly StoredRecord[], name = 'hs_timestamp'): number[] =>
  activities.map((activity) => Date.parse(valueOf(activity, name))).filter((at) => !Number.isNaN(at));

const dateOf = (times: readonly number[], pick: (...times: number[]) => number): string | undefined =>
  times.length === 0 ? undefined : new Date(pick(...times)).toISOString();

const latestPast =
  (
    types: readonly string[],
    counts: (activity: StoredRecord) => boolean = () => true,
    name?: string,
  ): Computed =>
  (record, state) => {
    const activities = activitiesOf(record, state, types).filter(counts);
    const past = moments(activities, name).filter((at) => at <= state.clock.now());
    return dateOf(past, Math.max);
  };

const countOf =
  (types: readonly string[]): Computed =>
  (record, state) => {
    const { length } = activitiesOf(record, state, types);
    return length === 0 ? undefined : String(length);
  };

/**
 * What HubSpot keeps on contacts, companies and deals of the activities that reps logged with them
 * (knowledge.hubspot.com/properties/hubspots-default-contact-properties, "Sales activity"). Empty without any.
 */
export const SALES_ACTIVITY: Record<string, Computed> = {
  notes_last_contacted: latestPast(CONTACTED),
  notes_last_updated: latestPast(NOTED),
  num_contacted_notes: countOf(CONTACTED),
  num_notes: countOf(LOGGED),
  notes_next_activity_date: (record, state) => {
    const ahead = moments(activitiesOf(record, state, ['0-27', '0-47']));
    return dateOf(
      ahead.filter((at) => at > state.clock.now()),
      Math.min,
    );
  },
  hs_latest_meeting_activity: latestPast(['0-47'], undefined, 'hs_meeting_start_time'),
  hs_sales_email_last_replied: latestPast(
    ['0-49'],
    (email) => valueOf(email, 'hs_email_direction') === 'INCOMING_EMAIL',
  ),
};
