import type { Touchpoint } from '@tandem/taxonomy';
import { momentOf, textOf } from '../property-values';
import type { RecordProperties } from '../property-values';
import { utmCampaignOf } from './address';
import { buyingActionsOf } from './buying-actions';
import type { BuyingActions } from './buying-actions';
import { touchTimeNames } from './contact-properties';
import type { Converted, TouchContext } from './context';
import { conversionForm } from './conversion-name';
import { makeTouch, namedOnly } from './make-touch';
import { mergeSightings } from './merge';
import type { Sighting } from './merge';
import { readMoment } from './moment';
import { channelOfVisit } from './origin';

/**
 * What a contact's default properties tell of touches: first and latest visit with their sources, first and latest
 * conversion, first and latest e-mail open, click and reply. A property with a value that is no moment is dropped and
 * counted. The contact's form submissions are another source, see `fromFormSubmissions`.
 */
export function fromContactProperties(properties: RecordProperties, context: TouchContext): Converted {
  const actions = buyingActionsOf(context.terms);
  const reader = { properties, context, actions };
  const sightings = [
    ...visits(reader),
    ...conversion(reader, 'first'),
    ...conversion(reader, 'recent'),
    ...mails(reader),
  ];
  const dropped = touchTimeNames.filter(
    (name) => textOf(properties, name) !== null && readMoment(momentOf(properties, name)) === null,
  );
  return { touches: mergeSightings(sightings), dropped: dropped.length };
}

interface Reader {
  properties: RecordProperties;
  context: TouchContext;
  actions: BuyingActions;
}

/** Time without activity after which a visit ends (Google Analytics, sessions; HubSpot counts visits alike). */
const visitMs = 30 * 60_000;

function visits(reader: Reader): Sighting[] {
  const { properties } = reader;
  const first =
    timeOf(reader, 'hs_analytics_first_visit_timestamp') ?? timeOf(reader, 'hs_analytics_first_timestamp');
  const last =
    timeOf(reader, 'hs_analytics_last_timestamp') ?? timeOf(reader, 'hs_analytics_last_visit_timestamp');
  const latest = timeOf(reader, 'hs_latest_source_timestamp');
  const latestSource = textOf(properties, 'hs_latest_source');
  const source = textOf(properties, 'hs_analytics_source');
  const sameVisit = last && latest && last.time >= latest.time && last.time - latest.time <= visitMs;
  return [
    ...visit(reader, 'first_visit', first, source, textOf(properties, 'hs_analytics_first_url')),
    ...visit(
      reader,
      'latest_visit',
      last,
      sameVisit ? latestSource : null,
      textOf(properties, 'hs_analytics_last_url'),
    ),
    ...(sameVisit ? [] : visit(reader, 'latest_visit', latest, latestSource, null)),
  ];
}

function visit(
  { context, actions }: Reader,
  kind: 'first_visit' | 'latest_visit',
  at: Found | null,
  source: string | null,
  url: string | null,
): Sighting[] {
  const channel = at && channelOfVisit(source, url, at.name);
  if (at === null || channel === null) return [];
  const campaign = utmCampaignOf(url);
  const highIntent = actions.isHighIntentPage(url);
  return sighting(at, {
    ...base(context, at),
    channel,
    kind: highIntent ? 'high_intent_page_view' : kind,
    url,
    campaign: campaign === null ? null : { id: `utm:${campaign}`, name: campaign },
    buyingAction: highIntent,
  });
}

function conversion({ context, properties, actions }: Reader, which: 'first' | 'recent'): Sighting[] {
  const at = timeOf({ properties }, `${which}_conversion_date`);
  if (at === null) return [];
  const { form, pageTitle } = conversionForm(
    textOf(properties, `${which}_conversion_event_name`),
    context.forms,
  );
  const campaign = textOf(
    properties,
    `hs_analytics_${which === 'first' ? 'first' : 'last'}_touch_converting_campaign`,
  );
  const demo = actions.isDemoForm(form?.name ?? null);
  return sighting(at, {
    ...base(context, at),
    channel: 'form',
    kind: demo ? 'demo_request' : 'form_submission',
    title: pageTitle,
    form,
    campaign: namedOnly(campaign),
    buyingAction: demo,
  });
}

const mailKinds = [
  { kind: 'email_open', names: ['hs_email_first_open_date', 'hs_email_last_open_date'] },
  { kind: 'email_click', names: ['hs_email_first_click_date', 'hs_email_last_click_date'] },
  { kind: 'email_reply', names: ['hs_email_first_reply_date', 'hs_email_last_reply_date'] },
] as const;

function mails({ context, properties }: Reader): Sighting[] {
  const marketing = mailKinds.flatMap(({ kind, names }) =>
    names.flatMap((name) => {
      const at = timeOf({ properties }, name);
      return at === null ? [] : sighting(at, { ...base(context, at), channel: 'email', kind });
    }),
  );
  const replied = timeOf({ properties }, 'hs_sales_email_last_replied');
  if (replied === null) return marketing;
  const reply = { ...base(context, replied), channel: 'sales', kind: 'email_reply', lane: 'sales' } as const;
  return [...marketing, ...sighting(replied, reply)];
}

/** A moment and the property it was found in. */
interface Found extends Pick<Touchpoint, 'time' | 'dayOnly'> {
  name: string;
}

function timeOf({ properties }: Pick<Reader, 'properties'>, name: string): Found | null {
  const time = readMoment(momentOf(properties, name));
  if (time === null) return null;
  return { name, time, dayOnly: /^\d{4}-\d{2}-\d{2}$/.test(textOf(properties, name) ?? '') };
}

const base = ({ contactId }: TouchContext, { time, dayOnly }: Found) =>
  ({ source: 'contact_properties', contactId, time, dayOnly }) as const;

const sighting = (at: Found, given: Parameters<typeof makeTouch>[0]): Sighting[] => [
  { touch: makeTouch(given), reporters: [at.name] },
];
