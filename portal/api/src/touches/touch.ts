/** Where a visit came from, as HubSpot's traffic sources put it (`hs_analytics_source` and its drill-downs). */
export interface TrafficOrigin {
  source: string;
  detail1?: string;
  detail2?: string;
}

export interface PageView {
  kind: 'page view';
  /** Epoch milliseconds, in every kind of touch. */
  at: number;
  url: string;
  title: string;
  /** Id of the page in HubSpot's content; absent for pages that HubSpot does not host. */
  pageId?: string;
  referrer?: string;
  origin?: TrafficOrigin;
}

export interface FormSubmission {
  kind: 'form submission';
  at: number;
  formGuid: string;
  pageUrl: string;
  pageTitle: string;
  pageId?: string;
  /** Field values; `email` is the contact's address unless given. */
  values?: Record<string, string>;
}

/** What happens to a marketing e-mail (developers.hubspot.com/docs/methods/email/email_events_overview). */
export const EMAIL_EVENT_TYPES = [
  'SENT',
  'DROPPED',
  'PROCESSED',
  'DELIVERED',
  'DEFERRED',
  'BOUNCE',
  'OPEN',
  'CLICK',
  'PRINT',
  'FORWARD',
  'STATUSCHANGE',
  'SPAMREPORT',
  'SUPPRESSED',
  'SUPPRESSION',
  'UNBOUNCE',
] as const;
export type EmailEventType = (typeof EMAIL_EVENT_TYPES)[number];

/** What fetched the picture or followed the link. */
export type MailClient = 'desktop' | 'mobile' | 'apple privacy' | 'google proxy' | 'scanner';

export interface EmailTouch {
  kind: 'email';
  at: number;
  event: EmailEventType;
  /** Id of the marketing e-mail. */
  emailId: string;
  /** Address it went to; the contact's unless given. */
  recipient?: string;
  /** Link that was followed. */
  url?: string;
  client?: MailClient;
  /** HubSpot took it for a machine: the event is marked and counts nowhere. */
  filtered?: boolean;
}

export type AdNetwork = 'google' | 'linkedin' | 'facebook' | 'bing' | 'tiktok' | 'reddit' | 'chatgpt';

export interface AdInteraction {
  kind: 'ad interaction';
  at: number;
  network: AdNetwork;
  clickId: string;
  campaignName: string;
  adName: string;
  url: string;
  origin?: TrafficOrigin;
}

export type AttendanceState = 'REGISTERED' | 'ATTENDED' | 'CANCELLED' | 'NO_SHOW';

export interface Participation {
  kind: 'participation';
  at: number;
  marketingEventId: string;
  state: AttendanceState;
  /** How long the person stayed; only for `ATTENDED`. */
  seconds?: number;
}

/** An event that an account or app defined itself. */
export interface CustomEvent {
  kind: 'custom event';
  at: number;
  /** Full name, `pe{portalId}_{name}` for an account's own, `ae{appId}_{name}` for an app's. */
  eventType: string;
  properties?: Record<string, string>;
}

/** Something that marketing and a contact did with each other: recorded once, seen through every source that shows it. */
export type Touch = PageView | FormSubmission | EmailTouch | AdInteraction | Participation | CustomEvent;

/** A touch in the portal. */
export interface RecordedTouch<Kind extends Touch = Touch> {
  /** Rises with every recorded touch; ids of events and submissions are made from it. */
  number: number;
  contactId: string;
  /** The contact's e-mail address when the touch was recorded. */
  email: string;
  touch: Kind;
}

export const isKind =
  <Kind extends Touch['kind']>(kind: Kind) =>
  (recorded: RecordedTouch): recorded is RecordedTouch<Extract<Touch, { kind: Kind }>> =>
    recorded.touch.kind === kind;

/** An id in HubSpot's form of a UUID, the same for the same touch in every run; `part` tells apart what one touch makes. */
export const touchId = (number: number, part = 0): string =>
  `${number.toString(16).padStart(8, '0')}-0000-4000-8000-${part.toString(16).padStart(12, '0')}`;
