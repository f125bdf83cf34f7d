import { conversionName, emailOfId, formOf, pageOf, type Campaign } from './catalogue';
import type { Inventor } from './fakers';
import { dayMs, isoAt } from './time';

/** What marketing's tools would have noted: source, visits, conversions, e-mail engagement, click ids. */
export function touches(
  faker: Inventor['faker'],
  campaign: Campaign,
  since: number,
  now: number,
): Record<string, string> {
  const visits = faker.number.int({ min: 1, max: 14 });
  const conversions = faker.number.int({ min: 1, max: 3 });
  const lastSeen = since + Math.round((now - since) * faker.number.float({ min: 0, max: 0.9 }));
  const converted = since + Math.round((lastSeen - since) * faker.number.float());
  const delivered = faker.number.int({ min: 0, max: 9 });
  const opened = faker.number.int({ min: 0, max: delivered });
  const clicked = faker.number.int({ min: 0, max: opened });
  const email = emailOfId(faker.helpers.arrayElement(campaign.emailIds));
  const landing = pageOf(campaign.pageIds[0]!);
  const last = pageOf(faker.helpers.arrayElement(campaign.pageIds));
  const sentAt = Math.max(since, now - email.sentDaysAgo * dayMs);
  return {
    hs_analytics_source: campaign.source,
    hs_analytics_source_data_1: campaign.sourceDetail,
    hs_analytics_source_data_2: campaign.utm,
    hs_latest_source: campaign.source,
    hs_latest_source_data_1: campaign.sourceDetail,
    hs_latest_source_data_2: campaign.utm,
    hs_latest_source_timestamp: isoAt(lastSeen),
    hs_analytics_first_url: `${landing.url}?utm_campaign=${campaign.utm}`,
    hs_analytics_last_url: last.url,
    hs_analytics_first_timestamp: isoAt(since),
    hs_analytics_last_timestamp: isoAt(lastSeen),
    hs_analytics_num_visits: String(visits),
    hs_analytics_num_page_views: String(visits * faker.number.int({ min: 1, max: 5 })),
    hs_analytics_first_touch_converting_campaign: campaign.name,
    hs_analytics_last_touch_converting_campaign: campaign.name,
    first_conversion_event_name: conversionName(campaign.formGuid),
    first_conversion_date: isoAt(since),
    recent_conversion_event_name: conversionName(campaign.formGuid),
    recent_conversion_date: isoAt(converted),
    num_conversion_events: String(conversions),
    num_unique_conversion_events: '1',
    hs_calculated_form_submissions: submissions(campaign, since, converted, conversions),
    ...(campaign.clickId && { [campaign.clickId]: faker.string.alphanumeric(22) }),
    ...(delivered > 0 && {
      hs_email_delivered: String(delivered),
      hs_email_open: String(opened),
      hs_email_click: String(clicked),
      hs_email_last_email_name: email.name,
      hs_email_first_send_date: isoAt(since),
      hs_email_last_send_date: isoAt(sentAt),
      ...(opened > 0 && { hs_email_last_open_date: isoAt(Math.min(now, sentAt + dayMs / 4)) }),
      ...(clicked > 0 && { hs_email_last_click_date: isoAt(Math.min(now, sentAt + dayMs / 3)) }),
    }),
  };
}

/** `formGuid:pageId:milliseconds` joined by `;`, as HubSpot writes it. */
function submissions({ formGuid }: Campaign, first: number, last: number, count: number): string {
  const between = (index: number): number =>
    count === 1 ? first : Math.round(first + ((last - first) * index) / (count - 1));
  return Array.from(
    { length: count },
    (_, index) => `${formGuid}:${formOf(formGuid).pageId}:${between(index)}`,
  ).join(';');
}
