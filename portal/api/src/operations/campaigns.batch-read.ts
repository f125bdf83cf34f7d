import { z } from 'zod';
import { batchAnswer } from '../http/batch-answer';
import { bodyAs, limitInputs } from '../http/body';
import { presentWithAssets, refuseAssetMetrics, requireCampaigns } from '../marketing/present-campaign';
import { defineOperation } from '../operation';

/** developers.hubspot.com/docs/api-reference/legacy/marketing/campaigns/batch/get-campaigns */
const MOST = 50;

const body = z.object({ inputs: z.array(z.object({ id: z.string() })) });

/**
 * Reads up to 50 campaigns with their assets; ids given twice are answered once. Ids of no campaign are told as errors
 * beside the others, with status 200, since the specification has no other.
 */
export const campaignsBatchRead = defineOperation({
  id: 'campaigns.batch-read',
  method: 'POST',
  paths: ['/marketing/campaigns/:version/batch/read', '/marketing/v3/campaigns/batch/read'],
  scopes: () => ['marketing.campaigns.read'],
  handle: (state, request) => {
    requireCampaigns(state);
    const { inputs } = bodyAs(body, request);
    limitInputs(inputs, MOST);
    refuseAssetMetrics(request.query);
    const ids = [...new Set(inputs.map(({ id }) => id))];
    const { campaigns } = state.marketing;
    const found = ids.flatMap((id) => campaigns.get(id) ?? []);
    const missing = ids.filter((id) => !campaigns.get(id));
    const failures = missing.map((id) => ({
      category: 'OBJECT_NOT_FOUND',
      message: `No campaign found with guid ${id}`,
      context: { ids: [id] },
    }));
    const results = found.map((campaign) => presentWithAssets(campaign, request.query));
    return { ...batchAnswer(request, results, failures), status: 200 };
  },
});
