import { pageByQuery } from '../http/paged-query';
import { textOf } from '../http/query';
import { sortBy } from '../http/sort-by';
import { presentCampaign, requireCampaigns } from '../marketing/present-campaign';
import { defineOperation } from '../operation';
import type { CampaignDefinition } from '../state/marketing-state';

/** developers.hubspot.com/docs/api-reference/latest/marketing/campaigns/guide */
const SIZES = { usual: 50, most: 100 };

const SORT_KEYS = {
  hs_name: ({ name }: CampaignDefinition) => name,
  createdAt: ({ createdAt }: CampaignDefinition) => createdAt,
  updatedAt: ({ updatedAt }: CampaignDefinition) => updatedAt,
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
    const page = pageByQuery(sortBy(found, textOf(query.sort) || 'hs_name', SORT_KEYS), query, SIZES);
    const results = page.results.map((campaign) => presentCampaign(campaign, query));
    return { status: 200, body: { total: found.length, ...page, results } };
  },
});
