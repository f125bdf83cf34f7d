import type { Request } from '../http/request';
import { PEOPLE_API } from '../versions';

/** A contact's part in a marketing event (spec: ParticipationBreakdown). */
export interface MarketingEventParticipation {
  id: string;
  createdAt: string;
  associations: {
    marketingEvent: { marketingEventId: string; name: string };
    contact: { contactId: string; email: string };
  };
  properties: {
    attendanceState: 'ATTENDED' | 'CANCELLED' | 'EMPTY' | 'NO_SHOW' | 'REGISTERED';
    /** Epoch milliseconds. */
    occurredAt: number;
  };
}

/** Largest page (spec: "the max number is 100", ten without asking). */
const participationsPerPage = '100';

/**
 * Marketing events. Every tier; scope `crm.objects.marketing_events.read`. Source: spec Marketing/Marketing Events
 * 2026-09.
 */
export const marketingEvents = (request: Request) => ({
  /** A contact's participations; `more` when there are others that the answer had no room for. */
  async participationsOf(
    contactId: string,
  ): Promise<{ participations: MarketingEventParticipation[]; more: boolean }> {
    const { body } = await request<ParticipationsPage>({
      method: 'GET',
      path: `/marketing/marketing-events/${PEOPLE_API}/participations/contacts/${encodeURIComponent(contactId)}/breakdown`,
      query: { limit: participationsPerPage },
    });
    return { participations: body.results, more: body.paging?.next !== undefined };
  },
});

interface ParticipationsPage {
  total: number;
  results: MarketingEventParticipation[];
  paging?: { next?: { after: string } };
}
