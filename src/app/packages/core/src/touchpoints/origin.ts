import type { TouchChannel } from '@tandem/taxonomy';
import { numberOf, momentOf, textOf } from '../property-values';
import type { RecordProperties } from '../property-values';

/** Where a contact came from, as HubSpot's default properties say; unknown is null. */
export interface ContactOrigin {
  first: TrafficSource | null;
  latest: (TrafficSource & { at: number | null }) | null;
  visits: number | null;
  pageViews: number | null;
  /** Advertising networks whose click id the contact carries, e.g. `LinkedIn`. */
  clickedAdsOf: string[];
  /** Campaigns that a colleague put the contact into, by their record ids. */
  campaignIds: string[];
  /** The last marketing e-mail sent. */
  lastEmail: { name: string; sentAt: number | null } | null;
}

/** A value of `hs_analytics_source` with its two drill-downs. */
export interface TrafficSource {
  source: string;
  detail: string | null;
  furtherDetail: string | null;
}

/** Reads a contact's origin; it needs no time and so makes no touch. */
export function originOf(properties: RecordProperties): ContactOrigin {
  const latest = sourceOf(properties, 'hs_latest_source');
  const lastEmail = textOf(properties, 'hs_email_last_email_name');
  return {
    first: sourceOf(properties, 'hs_analytics_source'),
    latest: latest && { ...latest, at: momentOf(properties, 'hs_latest_source_timestamp') },
    visits: numberOf(properties, 'hs_analytics_num_visits'),
    pageViews: numberOf(properties, 'hs_analytics_num_page_views'),
    clickedAdsOf: advertisers.filter(
      (name) => textOf(properties, `hs_${name.toLowerCase()}_click_id`) !== null,
    ),
    campaignIds: manualCampaigns(properties),
    lastEmail:
      lastEmail === null
        ? null
        : { name: lastEmail, sentAt: momentOf(properties, 'hs_email_last_send_date') },
  };
}

const advertisers = ['Google', 'LinkedIn', 'Facebook', 'Bing', 'TikTok', 'Reddit', 'ChatGPT'] as const;

/** HubSpot does not document how `hs_manual_campaign_ids` parts several ids; no id contains what could. */
const manualCampaigns = (properties: RecordProperties): string[] =>
  (textOf(properties, 'hs_manual_campaign_ids') ?? '').split(/[;,\s]+/).filter(Boolean);

function sourceOf(properties: RecordProperties, name: string): TrafficSource | null {
  const source = textOf(properties, name);
  if (source === null) return null;
  const detail = textOf(properties, `${name}_data_1`);
  const furtherDetail = textOf(properties, `${name}_data_2`);
  if (source !== 'OFFLINE') return { source, detail, furtherDetail };
  return { source, detail: detail && plainWord(detail), furtherDetail: null };
}

/** How a record was made, e.g. `CRM_UI`, in plain words; the second drill-down is then an id that says nothing. */
const plainWord = (constant: string): string =>
  constant.charAt(0) + constant.slice(1).toLowerCase().replace(/_/g, ' ');

/**
 * The channel of a traffic source (HubSpot, traffic sources). `OFFLINE` has none: it means that an import, an
 * integration or a colleague made the record, which is nothing the buyer did.
 */
export function channelOfSource(source: string | null): TouchChannel | null {
  switch (source) {
    case 'PAID_SEARCH':
    case 'PAID_SOCIAL':
      return 'ad';
    case 'SOCIAL_MEDIA':
      return 'social';
    case 'EMAIL_MARKETING':
      return 'email';
    case 'REFERRALS':
    case 'AI_REFERRALS':
      return 'referral';
    case 'OFFLINE':
      return null;
    default:
      return 'web';
  }
}

/**
 * The channel of a visit. `OFFLINE` says who made the record; a page that it names with a time was visited all the same,
 * unless the time is `hs_analytics_first_timestamp`, which is an imported contact's import.
 *
 * @param timeName the property that the time was found in
 */
export const channelOfVisit = (
  source: string | null,
  url: string | null,
  timeName: string,
): TouchChannel | null =>
  channelOfSource(source) ?? (url !== null && timeName !== 'hs_analytics_first_timestamp' ? 'web' : null);
