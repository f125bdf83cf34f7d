import { currentValue } from '../objects/current-values';
import type { AssetType, CampaignDefinition } from '../state/marketing-state';
import type { PortalState } from '../state/portal-state';
import { touchesOfContact } from '../touches/contact-ids';
import { sessionsOf } from '../touches/summarise-web';
import { isKind, type PageView, type RecordedTouch, type Touch } from '../touches/touch';

/** The time that a report is about, epoch milliseconds: from the first included to the second not. */
export interface Span {
  from: number;
  until: number;
}

/** Kinds of contact that a campaign reports on. */
export const CONTACT_TYPES = ['contactFirstTouch', 'contactLastTouch', 'influencedContacts'] as const;
export type ContactType = (typeof CONTACT_TYPES)[number];

const holds = ({ assets }: CampaignDefinition, types: AssetType[], id: string | undefined): boolean =>
  id !== undefined && types.some((type) => assets[type]?.some((asset) => asset.id === id));

const utmOf = (url: string): string | null =>
  URL.canParse(url) ? new URL(url).searchParams.get('utm_campaign') : null;

/** Whether a touch was with one of the campaign's assets, or came through one of its links. */
export const belongsTo = (campaign: CampaignDefinition, touch: Touch): boolean => {
  switch (touch.kind) {
    case 'page view':
      return (
        utmOf(touch.url) === campaign.utm ||
        holds(campaign, ['LANDING_PAGE', 'SITE_PAGE', 'BLOG_POST'], touch.pageId)
      );
    case 'form submission':
      return utmOf(touch.pageUrl) === campaign.utm || holds(campaign, ['FORM'], touch.formGuid);
    case 'email':
      return (
        ['OPEN', 'CLICK'].includes(touch.event) &&
        !touch.filtered &&
        holds(campaign, ['MARKETING_EMAIL'], touch.emailId)
      );
    case 'participation':
      return holds(campaign, ['MARKETING_EVENT'], touch.marketingEventId);
    case 'ad interaction':
      return touch.campaignName === campaign.name || utmOf(touch.url) === campaign.utm;
    case 'custom event':
      return false;
  }
};

const within = ({ from, until }: Span, at: number): boolean => at >= from && at < until;

interface KnownContact {
  id: string;
  createdAt: number;
  /** In order of time. */
  touches: RecordedTouch[];
}

const contactsWithTouches = (state: PortalState): KnownContact[] =>
  [...state.objects.all('0-1')].map((contact) => ({
    id: contact.id,
    createdAt: Date.parse(currentValue(state, contact, 'createdate') ?? '') || contact.createdAt,
    touches: touchesOfContact(state, contact).sort((a, b) => a.touch.at - b.touch.at),
  }));

const isOfType = (
  { createdAt, touches }: KnownContact,
  campaign: CampaignDefinition,
  type: ContactType,
  span: Span,
): boolean => {
  const ours = (recorded: RecordedTouch | undefined): boolean =>
    recorded !== undefined && belongsTo(campaign, recorded.touch);
  if (type === 'influencedContacts') {
    return touches.some((each) => within(span, each.touch.at) && ours(each));
  }
  if (!within(span, createdAt)) return false;
  if (type === 'contactFirstTouch') return ours(touches[0]);
  return ours(touches.filter(({ touch }) => touch.at <= createdAt).at(-1) ?? touches[0]);
};

/**
 * Contacts that a campaign reports: influenced (any touch with one of its assets), and those made in the span whose
 * first touch, or whose last one before they were made, was with it
 * (knowledge.hubspot.com/campaigns/analyze-campaigns).
 */
export const campaignContacts = (
  state: PortalState,
  campaign: CampaignDefinition,
  type: ContactType,
  span: Span,
): string[] =>
  contactsWithTouches(state)
    .filter((contact) => isOfType(contact, campaign, type, span))
    .map(({ id }) => id);

/** Counts of a campaign's report (spec: MetricsCounters). Sessions are those that began through one of its links. */
export const campaignMetrics = (
  state: PortalState,
  campaign: CampaignDefinition,
  span: Span,
): Record<string, number> => {
  const contacts = contactsWithTouches(state);
  const count = (type: ContactType): number =>
    contacts.filter((contact) => isOfType(contact, campaign, type, span)).length;
  const viewsOf = ({ touches }: KnownContact): PageView[] =>
    touches.filter(isKind('page view')).map(({ touch }) => touch);
  const sessions = contacts
    .flatMap((contact) => sessionsOf(viewsOf(contact)))
    .filter(({ url, at }) => within(span, at) && utmOf(url) === campaign.utm);
  return {
    sessions: sessions.length,
    newContactsFirstTouch: count('contactFirstTouch'),
    newContactsLastTouch: count('contactLastTouch'),
    influencedContacts: count('influencedContacts'),
  };
};
