import { invalid } from '../errors';
import { pageByQuery } from '../http/paged-query';
import { textOf } from '../http/query';
import { presentCampaign, requireCampaigns } from '../marketing/present-campaign';
import { defineOperation } from '../operation';
import type { CampaignDefinition } from '../state/marketing-state';

/** developers.hubspot.com/docs/api-reference/latest/marketing/campaigns/guide */
const SIZES = { usual: 50, most: 100 };

const KEYS: Record<string, (campaign: CampaignDefinition) => string | number> = {
  hs_name: ({ name }) => name,
  createdAt: ({ createdAt }) => createdAt,
  updatedAt: ({ updatedAt }) => updatedAt,
};

const sorted = (campaigns: CampaignDefinition[], sort = 'hs_name'): CampaignDefinition[] => {
  const key = KEYS[sort.replace(/^-/, '')];
  if (!key) throw invalid(`Invalid sort: ${sort}`);
  const sign = sort.startsWith('-') ? -1 : 1;
  return [...campaigns].sort((a, b) => sign * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
};

/** Campaigns, by name unless told otherwise; `name` finds those that contain it. */
export const campaignsList = defineOperation({
  id: 'campaigns.list',
  method: 'GET',
  paths: ['/marketing/campaigns/:version', '/marketing/v3/campaigns'],
  scopes: () => ['marketing.campaigns.read'],
  handle: (state, { query }) => {
    requireCampaigns(state);
    const part = textOf(query.name)?.toLowerCase() ?? '';
    const found = state.marketing.campaigns.all().filter(({ name }) => name.toLowerCase().includes(part));
    const page = pageByQuery(sorted(found, textOf(query.sort) || undefined), query, SIZES);
    const results = page.results.map((campaign) => presentCampaign(campaign, query));
    return { status: 200, body: { total: found.length, ...page, results } };
  },
});
