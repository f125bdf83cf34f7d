import { DefinitionStore } from './definition-store';

/** When something was made and last changed, epoch milliseconds. */
interface Dated {
  createdAt: number;
  updatedAt: number;
}

export interface FormDefinition extends Dated {
  /** GUID. */
  id: string;
  name: string;
  archived?: boolean;
  /** Names of the contact properties that it asks for. */
  fields: readonly string[];
}

export type PageKind = 'landing-pages' | 'site-pages' | 'posts';

export interface PageDefinition extends Dated {
  id: string;
  kind: PageKind;
  title: string;
  url: string;
  publishedAt: number;
  /** GUID of the campaign that it belongs to. */
  campaignId?: string;
}

export interface MarketingEmailDefinition extends Dated {
  id: string;
  name: string;
  subject: string;
  fromName: string;
  replyTo: string;
  publishedAt: number;
  /** Id under which the e-mail events of v1 know this e-mail's sending. */
  emailCampaignId: number;
  campaignId?: string;
}

export interface MarketingEventDefinition extends Dated {
  id: string;
  name: string;
  type: string;
  startsAt: number;
  endsAt: number;
  url?: string;
  externalEventId?: string;
  externalAccountId?: string;
  cancelled?: boolean;
}

/** Kinds of asset a campaign can hold (developers.hubspot.com/docs/api-reference/latest/marketing/campaigns/guide). */
export const ASSET_TYPES = [
  'AD_CAMPAIGN',
  'AUTOMATION_PLATFORM_FLOW',
  'BLOG_POST',
  'CTA',
  'EXTERNAL_WEB_URL',
  'FORM',
  'LANDING_PAGE',
  'MARKETING_EMAIL',
  'MARKETING_EVENT',
  'OBJECT_LIST',
  'SITE_PAGE',
  'SOCIAL_BROADCAST',
] as const;
export type AssetType = (typeof ASSET_TYPES)[number];

export interface CampaignDefinition extends Dated {
  /** GUID. */
  id: string;
  name: string;
  /** Value of `utm_campaign` in its links. */
  utm: string;
  /** Further properties (`hs_start_date`, `hs_campaign_status` …). */
  properties?: Record<string, string>;
  assets: Partial<Record<AssetType, ReadonlyArray<{ id: string; name: string }>>>;
}

/**
 * Names of HubSpot's own event types that occurrences of this portal can have; seen in accounts' answers.
 * Marketing e-mail is left out of the events API on purpose
 * (developers.hubspot.com/docs/guides/api/analytics-and-events/event-analytics).
 */
export const STANDARD_EVENT_TYPES = [
  'e_visited_page',
  'e_submitted_form',
  'e_form_submission_v2',
  'e_form_submission_metadata_v2',
  'e_ad_interaction',
] as const;

/** What marketing made. What people did with it are the touches. */
export interface MarketingState {
  forms: DefinitionStore<FormDefinition>;
  pages: DefinitionStore<PageDefinition>;
  emails: DefinitionStore<MarketingEmailDefinition>;
  events: DefinitionStore<MarketingEventDefinition>;
  campaigns: DefinitionStore<CampaignDefinition>;
  /** Types that the events API lists. */
  eventTypes: Set<string>;
}

export const createMarketingState = (): MarketingState => ({
  forms: new DefinitionStore(),
  pages: new DefinitionStore(),
  emails: new DefinitionStore(),
  events: new DefinitionStore(),
  campaigns: new DefinitionStore(),
  eventTypes: new Set(STANDARD_EVENT_TYPES),
});
