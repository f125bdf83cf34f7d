import type { Request } from '../http/request';

/** What a recipient's mail program or a machine did with one marketing e-mail. */
export interface EmailEvent {
  id: string;
  /** OPEN, CLICK, SENT, DELIVERED and others. */
  type: string;
  /** Epoch milliseconds. */
  created: number;
  recipient: string;
  /** Id of the sending, not of the e-mail: see `allEmailCampaignIds` of an e-mail. */
  emailCampaignId?: number | null;
  subject?: string | null;
  /** CLICK only. */
  url?: string | null;
  userAgent?: string | null;
  /** True when HubSpot's own filters leave the event out of its reports. */
  filteredEvent?: boolean | null;
  /** The event that sent this mail. */
  sentBy?: { id: string; created: number } | null;
}

export interface RecipientQuery {
  /** The recipient's e-mail address. */
  recipient: string;
  /** Epoch milliseconds; earlier events are not wanted. */
  since: number;
}

/** Where a recipient's e-mail events come from. The only API there is today ends in September 2027. */
export interface EmailEventSource {
  /** The newest events, newest first; `more` when there are older ones that the answer had no room for. */
  ofRecipient(query: RecipientQuery): Promise<{ events: EmailEvent[]; more: boolean }>;
}

/** Largest page of the API; without asking one gets ten. */
const eventsPerPage = 1_000;

/**
 * E-mail events by HubSpot's version 1 API, which has no successor yet. Scope `content`. Source:
 * developers.hubspot.com/docs/api-reference/legacy/email-analytics-v1/guide
 */
export const emailEvents = (request: Request): EmailEventSource => ({
  async ofRecipient({ recipient, since }) {
    const { body } = await request<EventsPage>({
      method: 'GET',
      path: '/email/public/v1/events',
      query: { recipient, startTimestamp: String(Math.max(0, since)), limit: String(eventsPerPage) },
    });
    return { events: body.events, more: body.hasMore };
  },
});

interface EventsPage {
  events: EmailEvent[];
  hasMore: boolean;
  offset: string;
}
