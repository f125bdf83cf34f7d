import type { Request } from '../http/request';
import { PEOPLE_API } from '../versions';

/** How a contact belongs to a campaign: brought by it, last touched by it, or touched at all. */
export type CampaignContactType = 'contactFirstTouch' | 'contactLastTouch' | 'influencedContacts';

export interface CampaignName {
  /** GUID. */
  id: string;
  /** The id that records of contacts and deals know it by; null when HubSpot does not tell. */
  recordId: string | null;
  name: string | null;
  /** Value of `utm_campaign` in its links. */
  utm: string | null;
}

/** Something that belongs to a campaign: a form's GUID, the id of an e-mail, a page or a marketing event. */
export interface CampaignAsset {
  /** E.g. `FORM`, `MARKETING_EMAIL`, `LANDING_PAGE`, `SITE_PAGE`, `BLOG_POST`, `AD_CAMPAIGN`, `MARKETING_EVENT`. */
  type: string;
  id: string;
  name: string | null;
}

/**
 * Campaigns of a batch, at most
 * (developers.hubspot.com/docs/api-reference/legacy/marketing/campaigns/batch/get-campaigns).
 */
export const campaignsPerBatch = 50;

const campaignsPath = `/marketing/campaigns/${PEOPLE_API}`;

/** Largest page; HubSpot documents none, 100 is what its dated APIs have in common. */
const perPage = '100';

/**
 * Campaigns. Marketing Hub Professional; scope `marketing.campaigns.read`. HubSpot cannot say which campaigns touched
 * a contact, only which contacts a campaign touched. Source: spec Marketing/Campaigns 2026-09.
 */
export const campaigns = (request: Request) => ({
  /** Names of the campaigns changed most recently, and how many there are. */
  async newest(): Promise<{ campaigns: CampaignName[]; total: number }> {
    const { body } = await request<CampaignsPage>({
      method: 'GET',
      path: campaignsPath,
      query: { limit: perPage, properties: 'hs_name,hs_utm,hs_object_id', sort: '-updatedAt' },
    });
    const found = body.results.map(({ id, properties }) => ({
      id,
      recordId: properties['hs_object_id'] ?? null,
      name: properties['hs_name'] ?? null,
      utm: properties['hs_utm'] ?? null,
    }));
    return { campaigns: found, total: body.total };
  },

  /**
   * What belongs to campaigns, by campaign, in one request. Campaigns that are gone are absent.
   *
   * @param campaignIds at most {@link campaignsPerBatch}
   */
  async assetsOf(campaignIds: readonly string[]): Promise<Map<string, CampaignAsset[]>> {
    const { body } = await request<AssetsAnswer>({
      method: 'POST',
      path: `${campaignsPath}/batch/read`,
      body: { inputs: campaignIds.map((id) => ({ id })) },
    });
    return new Map(
      body.results.map(({ id, assets }) => [
        id,
        Object.entries(assets).flatMap(([type, { results }]) =>
          results.map((asset) => ({ type, id: String(asset.id), name: asset.name ?? null })),
        ),
      ]),
    );
  },

  /** Record ids of a page of a campaign's contacts. */
  async contactsOf(
    campaignId: string,
    contactType: CampaignContactType,
    after?: string,
  ): Promise<{ contactIds: string[]; next: string | null }> {
    const { body } = await request<ContactsPage>({
      method: 'GET',
      path: `${campaignsPath}/${encodeURIComponent(campaignId)}/reports/contacts/${contactType}`,
      query: { limit: perPage, ...(after && { after }) },
    });
    return { contactIds: body.results.map(({ id }) => String(id)), next: body.paging?.next?.after ?? null };
  },
});

interface CampaignsPage {
  total: number;
  results: Array<{ id: string; properties: Record<string, string | null> }>;
}

interface AssetsAnswer {
  results: Array<{
    id: string;
    assets: Record<string, { results: Array<{ id: string | number; name?: string }> }>;
  }>;
}

interface ContactsPage {
  results: Array<{ id: string | number }>;
  paging?: { next?: { after: string } };
}
