import { ApiError, invalid, notFound } from '../errors';
import { listOf } from '../http/query';
import type { ApiRequest } from '../operation';
import { requireTier } from '../state/hub-tiers';
import { ASSET_TYPES, type AssetType, type CampaignDefinition } from '../state/marketing-state';
import type { PortalState } from '../state/portal-state';

const iso = (at: number): string => new Date(at).toISOString();

/** Campaigns need Marketing Hub Professional (developers.hubspot.com/docs/api-reference/latest/marketing/campaigns/guide). */
export const requireCampaigns = ({ tiers }: PortalState): void =>
  requireTier(tiers, ['marketing'], 'professional');

/** The campaign that a path names. */
export const requestedCampaign = (state: PortalState, { params }: ApiRequest): CampaignDefinition => {
  requireCampaigns(state);
  const campaign = state.marketing.campaigns.get(params.campaignGuid ?? '');
  if (!campaign) throw notFound(`No campaign found with guid ${params.campaignGuid}`);
  return campaign;
};

/**
 * Asset type that a path names. Throws 400 for one that does not exist; per-asset metrics, which HubSpot adds when a
 * span of time is given, answer 501.
 */
export const requestedAssetType = ({ params, query }: ApiRequest): AssetType => {
  const type = ASSET_TYPES.find((each) => each === params.assetType);
  if (!type) throw invalid(`Invalid asset type: ${params.assetType}`);
  refuseAssetMetrics(query);
  return type;
};

export const refuseAssetMetrics = ({ startDate, endDate }: ApiRequest['query']): void => {
  if (startDate === undefined && endDate === undefined) return;
  throw new ApiError(501, 'NOT_IMPLEMENTED', 'The local portal has no metrics of campaign assets');
};

/** A campaign (spec: PublicCampaign): with the properties that were asked for and have a value, else with none. */
export const presentCampaign = (
  campaign: CampaignDefinition,
  query: ApiRequest['query'],
): Record<string, unknown> => {
  const values: Record<string, string> = {
    hs_name: campaign.name,
    hs_utm: campaign.utm,
    hs_object_id: campaign.id,
    ...campaign.properties,
  };
  const wanted = listOf(query.properties).filter((name) => values[name]);
  return {
    id: campaign.id,
    properties: Object.fromEntries(wanted.map((name) => [name, values[name]])),
    businessUnits: [],
    createdAt: iso(campaign.createdAt),
    updatedAt: iso(campaign.updatedAt),
  };
};

/** A campaign with all its assets by their types (spec: PublicCampaignWithAssets). */
export const presentWithAssets = (
  campaign: CampaignDefinition,
  query: ApiRequest['query'],
): Record<string, unknown> => {
  const assets = Object.entries(campaign.assets).map(([type, results]) => [type, { results }]);
  return { ...presentCampaign(campaign, query), assets: Object.fromEntries(assets) };
};
