import type { RecordProperties } from '../property-values';

/**
 * What HubSpot's APIs answer, as far as touchpoints are made of it. Each member may be absent or wrong in a real
 * answer: the converters check what they use, and drop and count what they cannot use.
 */

/** One result of `GET /events/event-occurrences/2026-09` (HubSpot's OpenAPI, ExternalUnifiedEvent). */
export interface EventOccurrence {
  id: string;
  /** `e_{name}` by HubSpot, `pe{portalId}_{name}` custom, `ae{appId}_{name}` by an app. */
  eventType: string;
  objectId: string;
  objectType: string;
  /** ISO 8601. */
  occurredAt: string;
  properties: RecordProperties;
}

/**
 * One event of `GET /email/public/v1/events` (developers.hubspot.com/docs/api-reference/legacy/email-analytics-v1/guide).
 */
export interface EmailEvent {
  id: string;
  /** SENT, DELIVERED, OPEN, CLICK and others. */
  type: string;
  /** Epoch milliseconds. */
  created: number;
  recipient: string;
  emailCampaignId?: number | null;
  subject?: string | null;
  /** CLICK only. */
  url?: string | null;
  userAgent?: string | null;
  /** True when HubSpot's own filters left the event out of its reports. */
  filteredEvent?: boolean | null;
  /** The event that sent this mail. */
  sentBy?: { id: string; created: number } | null;
}

/**
 * One result of `GET /marketing/marketing-events/2026-09/participations/contacts/{id}/breakdown` (HubSpot's OpenAPI,
 * ParticipationBreakdown).
 */
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

/** Kinds of activity that reps log, by the object names of HubSpot's API. */
export type SalesActivityType = 'calls' | 'meetings' | 'emails';

/** A call, meeting or one-to-one e-mail as HubSpot's objects API answers it. */
export interface SalesActivity {
  type: SalesActivityType;
  id: string;
  properties: RecordProperties;
}

/** Properties to ask HubSpot for, by kind of activity (HubSpot, calls, meetings and email guides). */
export const salesActivityProperties: Readonly<Record<SalesActivityType, readonly string[]>> = {
  calls: ['hs_timestamp', 'hs_call_title', 'hs_call_direction', 'hs_call_status'],
  meetings: ['hs_timestamp', 'hs_meeting_title', 'hs_meeting_start_time', 'hs_meeting_outcome'],
  emails: ['hs_timestamp', 'hs_email_subject', 'hs_email_direction', 'hs_email_status'],
};
