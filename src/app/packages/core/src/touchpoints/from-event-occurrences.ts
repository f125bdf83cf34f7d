import type { NamedReference, Touchpoint } from '@tandem/taxonomy';
import { utmCampaignOf } from './address';
import { buyingActionsOf } from './buying-actions';
import type { BuyingActions } from './buying-actions';
import { adPrefix } from './campaigns';
import type { Converted, TouchContext } from './context';
import { eventTypeName, roleOfEventType } from './event-types';
import { makeTouch, namedOnly } from './make-touch';
import { mergeSightings } from './merge';
import { membersOf, readMoment, readText } from './moment';
import type { EventOccurrence } from './wire';

/**
 * Web visits, form submissions, ad interactions and custom events of a contact. HubSpot writes up to three events
 * about one submission; they become one touch. Property names as seen in answers of the API (`hs_url`, `hs_title`,
 * `hs_page_id`, `hs_form_id`, `hs_form_title`, `hs_base_url`, `hs_utm_campaign`, `hs_ad_campaign_id`…); HubSpot
 * documents none of them, so each may be absent.
 */
export function fromEventOccurrences(events: readonly EventOccurrence[], context: TouchContext): Converted {
  const actions = buyingActionsOf(context.terms);
  const sightings = events.flatMap((event) => {
    const eventType = readText(membersOf(event)['eventType']);
    const time = readMoment(membersOf(event)['occurredAt']);
    if (eventType === null || time === null) return [];
    const touch = touchOf(eventType, time, membersOf(membersOf(event)['properties']), context, actions);
    return { touch, reporters: [eventType] };
  });
  const touches = mergeSightings(sightings);
  return { touches, dropped: events.length - sightings.length };
}

function touchOf(
  eventType: string,
  time: number,
  properties: Readonly<Record<string, unknown>>,
  context: TouchContext,
  actions: BuyingActions,
): Touchpoint {
  const text = (name: string): string | null => readText(properties[name]);
  const page = context.pages.get(text('hs_page_id') ?? '');
  const url = text('hs_url') ?? text('hs_base_url') ?? page?.url ?? null;
  const highIntent = actions.isHighIntentPage(url);
  const base = {
    source: 'event_occurrences' as const,
    contactId: context.contactId,
    time,
    url,
    title: text('hs_page_title') ?? text('hs_title') ?? page?.title ?? null,
    campaign: campaignOf(text, url),
    buyingAction: highIntent,
  };
  const role = roleOfEventType(eventType);
  if (role === 'page') {
    return makeTouch({ ...base, channel: 'web', kind: highIntent ? 'high_intent_page_view' : 'page_view' });
  }
  if (role === 'ad') {
    const title = text('hs_ad_name') ?? text('hs_ad_group_name') ?? text('hs_ad_network');
    return makeTouch({ ...base, channel: 'ad', kind: 'ad_interaction', title });
  }
  if (role === 'form') {
    const form = formOf(text, context);
    const demo = actions.isDemoForm(form?.name ?? null);
    const kind = demo ? 'demo_request' : 'form_submission';
    return makeTouch({ ...base, channel: 'form', kind, form, buyingAction: demo || highIntent });
  }
  const typeLabel = eventTypeName(eventType);
  const buyingAction = highIntent || actions.isHighIntentEvent(typeLabel);
  return makeTouch({ ...base, channel: 'custom', kind: 'custom', typeLabel, buyingAction });
}

type Text = (name: string) => string | null;

function formOf(text: Text, { forms }: TouchContext): NamedReference | null {
  const id = text('hs_form_id');
  const name = text('hs_form_title') ?? (id === null ? null : (forms.get(id) ?? null));
  if (id !== null) return { id, name };
  return namedOnly(name);
}

function campaignOf(text: Text, url: string | null): NamedReference | null {
  const id = text('hs_ad_campaign_id');
  const adCampaign = text('hs_ad_campaign_name');
  if (id !== null) return { id: `${adPrefix}${id}`, name: adCampaign };
  const name = text('hs_utm_campaign') ?? utmCampaignOf(url) ?? adCampaign;
  return name === null ? null : { id: `utm:${name}`, name };
}
