import { presentWithAssets, refuseAssetMetrics, requestedCampaign } from '../marketing/present-campaign';
import { defineOperation } from '../operation';

/** One campaign with all its assets. */
export const campaignsGet = defineOperation({
  id: 'campaigns.get',
  method: 'GET',
  paths: ['/marketing/campaigns/:version/:campaignGuid', '/marketing/v3/campaigns/:campaignGuid'],
  scopes: () => ['marketing.campaigns.read'],
  handle: (state, request) => {
    const campaign = requestedCampaign(state, request);
    refuseAssetMetrics(request.query);
    return { status: 200, body: presentWithAssets(campaign, request.query) };
  },
});
