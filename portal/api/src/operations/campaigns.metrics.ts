import { spanOf } from '../http/moment';
import { campaignMetrics } from '../marketing/campaign-contacts';
import { requestedCampaign } from '../marketing/present-campaign';
import { defineOperation } from '../operation';

/** A campaign's sessions, new and influenced contacts, in all or within a span of days. */
export const campaignsMetrics = defineOperation({
  id: 'campaigns.metrics',
  method: 'GET',
  paths: [
    '/marketing/campaigns/:version/:campaignGuid/reports/metrics',
    '/marketing/v3/campaigns/:campaignGuid/reports/metrics',
  ],
  scopes: () => ['marketing.campaigns.read'],
  handle: (state, request) => {
    const campaign = requestedCampaign(state, request);
    return { status: 200, body: campaignMetrics(state, campaign, spanOf(request.query)) };
  },
});
