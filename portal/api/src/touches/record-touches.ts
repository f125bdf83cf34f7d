import { currentValue } from '../objects/current-values';
import type { PortalState } from '../state/portal-state';
import type { StoredRecord, WriteSource } from '../state/types';
import { touchesOfContact } from './contact-ids';
import { summariseEmail } from './summarise-email';
import { summariseForms } from './summarise-forms';
import { summariseWeb } from './summarise-web';
import { isKind, type AdNetwork, type RecordedTouch, type Touch } from './touch';

const CLICK_ID_PROPERTIES: Record<AdNetwork, string> = {
  google: 'hs_google_click_id',
  linkedin: 'hs_linkedin_click_id',
  facebook: 'hs_facebook_click_id',
  bing: 'hs_bing_click_id',
  tiktok: 'hs_tiktok_click_id',
  reddit: 'hs_reddit_click_id',
  chatgpt: 'hs_chatgpt_click_id',
};

const clickIds = (touches: readonly RecordedTouch[]): Record<string, string> =>
  Object.fromEntries(
    touches
      .filter(isKind('ad interaction'))
      .sort((a, b) => a.touch.at - b.touch.at)
      .map(({ touch }) => [CLICK_ID_PROPERTIES[touch.network], touch.clickId]),
  );

const latest = (touches: readonly RecordedTouch[], kinds: ReadonlyArray<Touch['kind']>): number =>
  touches.reduce((last, { touch }) => (kinds.includes(touch.kind) ? Math.max(last, touch.at) : last), 0);

const ENGAGING: ReadonlyArray<Touch['kind']> = ['page view', 'form submission'];

/** "Last Engagement Date": the person's own latest act on the website or a form; marketing e-mail does not count. */
const lastEngagement = (touches: readonly RecordedTouch[]): Record<string, string> => {
  const at = latest(touches, ENGAGING);
  return at === 0 ? {} : { hs_last_sales_activity_timestamp: new Date(at).toISOString() };
};

const ORIGIN = ['hs_analytics_source', 'hs_analytics_source_data_1', 'hs_analytics_source_data_2'];

/** The original source is set once: a person who came from an import stays so, whatever is visited later. */
const withoutLaterOrigin = (
  { versions }: StoredRecord,
  summary: Record<string, string>,
): Record<string, string> => {
  const firstVisit = Date.parse(summary.hs_analytics_first_visit_timestamp ?? '');
  const settled = versions.get('hs_analytics_source')?.some(({ timestamp }) => timestamp < firstVisit);
  if (!settled) return summary;
  return Object.fromEntries(Object.entries(summary).filter(([name]) => !ORIGIN.includes(name)));
};

/**
 * Brings the contact's properties in step with its touches: visits and sources, conversions, e-mail counts and dates,
 * click ids. Each group is written as of its latest touch, by the source that writes it in HubSpot.
 */
export const refreshTouchProperties = (state: PortalState, contact: StoredRecord): void => {
  const touches = touchesOfContact(state, contact);
  const { forms, emails } = state.marketing;
  const write = (
    properties: Record<string, string>,
    kinds: ReadonlyArray<Touch['kind']>,
    sourceType: WriteSource['sourceType'],
  ): void => {
    if (Object.keys(properties).length === 0) return;
    state.objects.write('0-1', contact.id, properties, latest(touches, kinds), { sourceType });
  };
  write(withoutLaterOrigin(contact, summariseWeb(touches)), ['page view'], 'ANALYTICS');
  write(lastEngagement(touches), ENGAGING, 'ANALYTICS');
  write(clickIds(touches), ['ad interaction'], 'ANALYTICS');
  write(
    summariseForms(touches, (guid) => forms.get(guid)),
    ['form submission'],
    'FORM',
  );
  write(
    summariseEmail(touches, (id) => emails.get(id)),
    ['email'],
    'EMAIL',
  );
};

/**
 * Records what a contact and marketing did with each other: the one entrance for page views, form submissions,
 * e-mail, ads, participations and custom events. Every source that HubSpot would show it in answers with it, and the
 * contact's own properties follow. Touches need not come in order of time.
 *
 * @throws when there is no such contact
 */
export const recordTouches = (state: PortalState, contactId: string, touches: readonly Touch[]): void => {
  const contact = state.objects.get('0-1', contactId, { archived: true });
  if (!contact) throw new Error(`No contact ${contactId}`);
  for (const touch of touches) {
    if (touch.kind === 'custom event') state.marketing.eventTypes.add(touch.eventType);
  }
  state.touches.add(contact.id, currentValue(state, contact, 'email') ?? '', touches);
  refreshTouchProperties(state, contact);
};
