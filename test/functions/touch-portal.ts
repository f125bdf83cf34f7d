import { recordTouches } from '@tandem/portal-api';
import type { PortalOptions, Touch } from '@tandem/portal-api';
import type {
  GetTouchpointsReply,
  GetTouchpointsRequest,
  SourceOutcome,
  TouchSource,
} from '@tandem/contracts';
import { serve } from '../../src/app/functions/src/compose';
import { getTouchpoints } from '../../src/app/functions/src/handlers/get-touchpoints';
import { contactType, RepPortal, today } from './rep-portal';

export const day = 86_400_000;
export const timeZone = 'Europe/Berlin';

/** Ids of what marketing made in the portals of these tests. */
export const demoForm = '11111111-1111-4111-8111-111111111111';
export const newsletterForm = '22222222-2222-4222-8222-222222222222';
export const springMail = '9001';
export const fair = '7001';

/** Definitions that touches refer to. */
export function addMarketing({ portal }: RepPortal): void {
  const { marketing } = portal.state;
  const dated = { createdAt: today - 300 * day, updatedAt: today - 300 * day };
  marketing.forms.put({ ...dated, id: demoForm, name: 'Book a demo', fields: ['email'] });
  marketing.forms.put({ ...dated, id: newsletterForm, name: 'Newsletter', fields: ['email'] });
  marketing.emails.put({
    ...dated,
    id: springMail,
    name: 'Spring offer',
    subject: 'Spring is here',
    fromName: 'Mara Marketing',
    replyTo: 'mara@example.com',
    publishedAt: today - 20 * day,
    emailCampaignId: 555,
    campaignId: 'aaaaaaaa-0000-4000-8000-000000000001',
  });
  marketing.events.put({
    ...dated,
    id: fair,
    name: 'Autumn fair',
    type: 'CONFERENCE',
    startsAt: today - 12 * day,
    endsAt: today - 11 * day,
  });
  marketing.campaigns.put({
    ...dated,
    id: 'aaaaaaaa-0000-4000-8000-000000000001',
    name: 'Spring campaign',
    utm: 'spring',
    assets: { MARKETING_EMAIL: [{ id: springMail, name: 'Spring offer' }] },
  });
}

export const pageView = (daysAgo: number, path = '/blog/scheduling', title = 'Scheduling'): Touch => ({
  kind: 'page view',
  at: today - daysAgo * day,
  url: `https://www.example.com${path}`,
  title,
});

/** A touch of every source that this product reads. */
export const everything: Touch[] = [
  { ...pageView(40), origin: { source: 'ORGANIC_SEARCH' } } as Touch,
  pageView(3, '/pricing', 'Pricing'),
  {
    kind: 'form submission',
    at: today - 10 * day,
    formGuid: demoForm,
    pageUrl: 'https://www.example.com/demo',
    pageTitle: 'Demo',
  },
  { kind: 'email', at: today - 20 * day, event: 'SENT', emailId: springMail },
  { kind: 'email', at: today - 19 * day, event: 'OPEN', emailId: springMail, client: 'desktop' },
  {
    kind: 'email',
    at: today - 19 * day + 60_000,
    event: 'CLICK',
    emailId: springMail,
    url: 'https://www.example.com/pricing?utm_campaign=spring',
  },
  { kind: 'participation', at: today - 12 * day, marketingEventId: fair, state: 'ATTENDED' },
  { kind: 'custom event', at: today - 2 * day, eventType: 'pe4242001_started_trial' },
];

export interface Person {
  contactId: string;
  portalId: number;
}

export function addPerson(
  portal: RepPortal,
  touches: readonly Touch[] = [],
  properties: Record<string, string> = {},
): Person {
  const { objectId: contactId, portalId } = portal.addContact(properties);
  if (touches.length > 0) recordTouches(portal.portal.state, contactId, touches);
  return { contactId, portalId };
}

const activityTypes = { calls: '0-48', meetings: '0-47', emails: '0-49' };

/** Logs an activity of sales on a contact. */
export function addActivity(
  { portal }: RepPortal,
  { contactId }: Person,
  type: keyof typeof activityTypes,
  daysAgo: number,
  properties: Record<string, string> = {},
): string {
  const { objects, associations } = portal.state;
  const at = today - daysAgo * day;
  const { id } = objects.insert(activityTypes[type], {
    properties: { hs_timestamp: new Date(at).toISOString(), ...properties },
    createdAt: at,
    source: { sourceType: 'CRM_UI' },
  });
  associations.linkDefault(activityTypes[type], id, contactType, contactId);
  return id;
}

/** Calls `get-touchpoints` as the card does. */
export const callTouchpoints = (
  portal: RepPortal,
  record: Person,
  wanted: Partial<GetTouchpointsRequest> = {},
): Promise<GetTouchpointsReply> =>
  serve(getTouchpoints, portal.dependencies)({ parameters: { record, timeZone, ...wanted } });

/** The view, or a failed test. */
export async function touchpointsOf(
  portal: RepPortal,
  record: Person,
  wanted: Partial<GetTouchpointsRequest> = {},
) {
  const reply = await callTouchpoints(portal, record, wanted);
  if (!reply.ok) throw new Error(`get-touchpoints answered ${JSON.stringify(reply)}`);
  return reply.view;
}

export const startTouchPortal = async (options: PortalOptions = {}): Promise<RepPortal> => {
  const portal = await RepPortal.start({ portal: options });
  addMarketing(portal);
  return portal;
};

/** A source's outcome without its count, e.g. `read` or `missing: scope`. */
export function outcomes(sources: readonly SourceOutcome[]): Record<TouchSource, string> {
  const said = sources.map((outcome) => [
    outcome.source,
    'why' in outcome ? `${outcome.state}: ${outcome.why}` : outcome.state,
  ]);
  return Object.fromEntries(said) as Record<TouchSource, string>;
}
