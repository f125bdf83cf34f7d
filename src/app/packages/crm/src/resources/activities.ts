import type { Request } from '../http/request';
import type { PropertyValues } from '../types';
import { objectReads } from './object-reads';
import { search } from './search';

/** Kinds of activity that reps log, by the object names of HubSpot's API. */
export type SalesActivityType = 'calls' | 'meetings' | 'emails';

export interface SalesActivity {
  type: SalesActivityType;
  id: string;
  properties: PropertyValues;
}

/**
 * What is read of each kind: when, what about, which way and how it ended. Never what was said or written: bodies and
 * notes are asked of nobody and so can reach no card. Source: developers.hubspot.com, calls, meetings and email guides.
 */
const propertiesOf: Record<SalesActivityType, readonly string[]> = {
  calls: ['hs_timestamp', 'hs_call_title', 'hs_call_direction', 'hs_call_status'],
  meetings: ['hs_timestamp', 'hs_meeting_title', 'hs_meeting_start_time', 'hs_meeting_outcome'],
  emails: ['hs_timestamp', 'hs_email_subject', 'hs_email_direction', 'hs_email_status'],
};

/** Sales' own activities. Scope `crm.objects.contacts.read`; what e-mails say would need another, which is not asked for. */
export const activities = (request: Request) => ({
  /** Activities of one kind by their record ids, 100 a call. */
  async read(type: SalesActivityType, ids: readonly string[]): Promise<SalesActivity[]> {
    const { records } = await objectReads(request).batchRead(type, ids, { properties: propertiesOf[type] });
    return records.map(({ id, properties }) => ({ type, id, properties }));
  },

  /**
   * A contact's latest activities of one kind, a hundred at most, in one call: HubSpot's read of a contact names no more
   * than a hundred, and not the latest. The index that searches look at lags seconds behind.
   */
  async latestOf(contactId: string, type: SalesActivityType): Promise<SalesActivity[]> {
    const { records } = await search(request)(type, {
      filterGroups: [
        { filters: [{ propertyName: 'associations.contact', operator: 'EQ', value: contactId }] },
      ],
      sort: '-hs_timestamp',
      properties: propertiesOf[type],
      limit: 100,
    });
    return records.map(({ id, properties }) => ({ type, id, properties }));
  },
});
