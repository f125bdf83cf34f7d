import type { NamedReference, Touchpoint } from '@tandem/taxonomy';
import { pageKey } from './address';

/**
 * Campaigns by what belongs to them, as HubSpot's campaign assets list it; several where they share it. Keys are made by
 * {@link campaignKey}.
 */
export type CampaignIndex = ReadonlyMap<string, readonly NamedReference[]>;

/** Whether HubSpot reports a campaign to have influenced a contact; null while that is not known. */
export type CampaignInfluencer = (campaignId: string, contactId: string) => boolean | null;

/**
 * The key of an asset in a {@link CampaignIndex}: a form's GUID, an e-mail's id, a page's address, an ad campaign's id or
 * name, a UTM value or name.
 */
export function campaignKey(
  type: 'form' | 'email' | 'page' | 'event' | 'ad' | 'name',
  value: string,
): string {
  return `${type}:${type === 'page' ? pageKey(value) : value.trim().toLowerCase()}`;
}

/**
 * Gives touches the campaigns that their assets belong to. A campaign that a touch names itself (by tracking
 * parameter or name) is looked up; what no campaign is known for stays as it is. Of campaigns that share an asset it is
 * the one that influenced the contact, and none as long as more than one may have.
 */
export function assignCampaigns(
  touches: readonly Touchpoint[],
  index: CampaignIndex,
  influenced: CampaignInfluencer = () => null,
): Touchpoint[] {
  if (index.size === 0) return [...touches];
  return touches.map((touch) => {
    const campaign = campaignOf(touch, index, influenced);
    return campaign === null || campaign.id === touch.campaign?.id ? touch : { ...touch, campaign };
  });
}

function campaignOf(
  touch: Touchpoint,
  index: CampaignIndex,
  influenced: CampaignInfluencer,
): NamedReference | null {
  for (const key of keysOf(touch)) {
    const candidates = index.get(key) ?? [];
    const possible =
      candidates.length > 1
        ? candidates.filter(({ id }) => influenced(id, touch.contactId) !== false)
        : candidates;
    const [only] = possible;
    if (only && possible.length === 1) return only;
  }
  return null;
}

function keysOf({ kind, campaign, form, email, channel, title, url }: Touchpoint): string[] {
  return [
    ...(campaign?.name ? [campaignKey('name', campaign.name)] : []),
    ...(campaign && kind === 'ad_interaction' ? adKeys(campaign) : []),
    ...(form ? [campaignKey('form', form.id)] : []),
    ...(email ? [campaignKey('email', email.id)] : []),
    ...(channel === 'event' && title !== null ? [campaignKey('event', title)] : []),
    ...(url === null ? [] : [campaignKey('page', url)]),
  ];
}

/** Begins the id of a campaign in an advertising network, as `fromEventOccurrences` makes it. */
export const adPrefix = 'ad:';

/** HubSpot does not document whose ids its ad assets have, so that they are found by id or by name. */
const adKeys = ({ id, name }: NamedReference): string[] => [
  campaignKey('ad', id.replace(adPrefix, '')),
  ...(name === null ? [] : [campaignKey('ad', name)]),
];
