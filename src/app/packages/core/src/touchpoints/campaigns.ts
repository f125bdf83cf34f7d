import type { NamedReference, Touchpoint } from '@tandem/taxonomy';
import { pageKey } from './address';

/**
 * Campaigns by what belongs to them, as HubSpot's campaign assets list it. Keys are made by {@link campaignKey}.
 */
export type CampaignIndex = ReadonlyMap<string, NamedReference>;

/** The key of an asset in a {@link CampaignIndex}: a form's GUID, an e-mail's id, a page's address, a UTM value or name. */
export function campaignKey(type: 'form' | 'email' | 'page' | 'event' | 'name', value: string): string {
  return `${type}:${type === 'page' ? pageKey(value) : value.trim().toLowerCase()}`;
}

/**
 * Gives touches the campaigns that their assets belong to. A campaign that a touch names itself (by tracking
 * parameter or name) is looked up; what no campaign is known for stays as it is.
 */
export function assignCampaigns(touches: readonly Touchpoint[], index: CampaignIndex): Touchpoint[] {
  if (index.size === 0) return [...touches];
  return touches.map((touch) => {
    const found = keysOf(touch).find((key) => index.has(key));
    const campaign = found === undefined ? null : (index.get(found) ?? null);
    return campaign === null || campaign.id === touch.campaign?.id ? touch : { ...touch, campaign };
  });
}

function keysOf({ campaign, form, email, channel, title, url }: Touchpoint): string[] {
  return [
    ...(campaign?.name ? [campaignKey('name', campaign.name)] : []),
    ...(form ? [campaignKey('form', form.id)] : []),
    ...(email ? [campaignKey('email', email.id)] : []),
    ...(channel === 'event' && title !== null ? [campaignKey('event', title)] : []),
    ...(url === null ? [] : [campaignKey('page', url)]),
  ];
}
