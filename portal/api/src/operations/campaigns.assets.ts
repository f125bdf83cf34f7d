import { pageByQuery } from '../http/paged-query';
import { requestedAssetType, requestedCampaign } from '../marketing/present-campaign';
import { defineOperation } from '../operation';

/** Default as documented (developers.hubspot.com/docs/api-reference/latest/marketing/campaigns/assets/get-assets). */
const SIZES = { usual: 10, most: 100 };

/** A campaign's assets of one type. */
export const campaignsAssets = defineOperation({
  id: 'campaigns.assets',
  method: 'GET',
  paths: [
    '/marketing/campaigns/:version/:campaignGuid/assets/:assetType',
    '/marketing/v3/campaigns/:campaignGuid/assets/:assetType',
  ],
  scopes: () => ['marketing.campaigns.read'],
  handle: (state, request) => {
    const campaign = requestedCampaign(state, request);
    const assets = campaign.assets[requestedAssetType(request)] ?? [];
    return { status: 200, body: pageByQuery([...assets], request.query, SIZES) };
  },
});
