import type { Request } from '../http/request';
import { PEOPLE_API } from '../versions';

/**
 * Something that happened to a record (spec: ExternalUnifiedEvent): a web visit, a form submission, an ad interaction,
 * a custom event. `eventType` is `e_{name}` by HubSpot, `pe{portalId}_{name}` custom, `ae{appId}_{name}` by an app.
 */
export interface EventOccurrence {
  id: string;
  eventType: string;
  objectId: string;
  objectType: string;
  /** ISO 8601. */
  occurredAt: string;
  properties: Record<string, string | null>;
}

export interface EventOccurrenceQuery {
  /** Record id of the contact. */
  contactId: string;
  /** ISO 8601. */
  occurredAfter?: string;
  after?: string;
}

/** Largest page; HubSpot documents no limit, and integrations are seen to ask for 100. */
export const occurrencesPerPage = 100;

const occurrencesPath = `/events/event-occurrences/${PEOPLE_API}`;

/**
 * Event occurrences. Enterprise of any hub, otherwise 403 without a scope's name; scope `oauth`. Events of marketing
 * e-mail are not among them. Source: spec Events/Event Occurrences 2026-09.
 */
export const eventOccurrences = (request: Request) => ({
  /** A page of a contact's events, newest first; `next` is the cursor of the page after, null on the last. */
  async ofContact({
    contactId,
    occurredAfter,
    after,
  }: EventOccurrenceQuery): Promise<{ events: EventOccurrence[]; next: string | null }> {
    const { body } = await request<OccurrencesPage>({
      method: 'GET',
      path: occurrencesPath,
      query: {
        objectType: 'contact',
        objectId: contactId,
        limit: String(occurrencesPerPage),
        sort: '-occurredAt',
        ...(occurredAfter && { occurredAfter }),
        ...(after && { after }),
      },
    });
    return { events: body.results, next: body.paging?.next?.after ?? null };
  },

  /** Names of the event types that the account has. */
  async types(): Promise<string[]> {
    const { body } = await request<{ eventTypes: string[] }>({
      method: 'GET',
      path: `${occurrencesPath}/event-types`,
    });
    return body.eventTypes;
  },
});

interface OccurrencesPage {
  results: EventOccurrence[];
  paging?: { next?: { after: string } };
}
