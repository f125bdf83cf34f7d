import type { CampaignInfluence, NamedReference, SourceProgress } from '@tandem/contracts';
import { campaignKey } from '@tandem/core';
import type { CampaignIndex } from '@tandem/core';
import type { CampaignAsset, CampaignName } from '@tandem/crm';

/**
 * What a process found out of campaigns: HubSpot lists contacts by campaign only, so that it is turned round here, call
 * by call. Contacts are known by their ids alone.
 */
export interface CampaignBook {
  /** The campaigns changed most recently, those first. */
  campaigns: readonly CampaignName[];
  /** How many there are. */
  total: number;
  /** By campaign id; absent while not read. */
  assets: Map<string, readonly CampaignAsset[]>;
  /** By campaign id: the ids of those it influenced, and the cursor of the next page, null on the last. */
  influenced: Map<string, { contactIds: Set<string>; next: string | null }>;
}

export const openCampaignBook = ({
  campaigns,
  total,
}: Pick<CampaignBook, 'campaigns' | 'total'>): CampaignBook => ({
  campaigns,
  total: Math.max(total, campaigns.length),
  assets: new Map(),
  influenced: new Map(),
});

/** How many campaigns were read to their end. */
export const progressOf = ({ total, assets, influenced }: CampaignBook): SourceProgress => ({
  read: [...influenced].filter(([id, { next }]) => next === null && assets.has(id)).length,
  of: total,
});

/** Whether a campaign influenced a contact; null where not all of its contacts are known. */
export function influences(
  { influenced }: CampaignBook,
  campaignId: string,
  contactId: string,
): boolean | null {
  const known = influenced.get(campaignId);
  if (known?.contactIds.has(contactId)) return true;
  return known?.next === null ? false : null;
}

/**
 * Campaigns that influenced a contact, as far as is known; undefined before any campaign was looked through.
 *
 * @param linked record ids of campaigns that a colleague put the contact into
 */
export function influenceOn(
  book: CampaignBook | undefined,
  contactId: string,
  linked: readonly string[],
): CampaignInfluence | undefined {
  if (!book) return undefined;
  const isLinked = ({ id, recordId }: CampaignName): boolean =>
    linked.some((other) => other === id || other === recordId);
  const campaigns = book.campaigns
    .filter((campaign) => isLinked(campaign) || influences(book, campaign.id, contactId) === true)
    .map(nameOf);
  if (book.influenced.size === 0 && campaigns.length === 0) return undefined;
  return { campaigns, progress: progressOf(book) };
}

/**
 * Campaigns by their names, tracking parameters and assets.
 *
 * @param emails campaigns of e-mails by e-mail id, as the e-mails themselves name them
 * @param addresses addresses of pages by content id
 */
export function indexCampaigns(
  book: CampaignBook | undefined,
  emails: ReadonlyMap<string, NamedReference>,
  addresses: ReadonlyMap<string, string>,
): CampaignIndex {
  const index = new Map<string, NamedReference[]>();
  const add = (key: string, campaign: NamedReference): void => {
    const known = index.get(key);
    if (!known) index.set(key, [campaign]);
    else if (known.every(({ id }) => id !== campaign.id)) known.push(campaign);
  };
  for (const campaign of book?.campaigns ?? []) {
    const reference = nameOf(campaign);
    for (const text of [campaign.utm, campaign.name]) {
      if (text !== null) add(campaignKey('name', text), reference);
    }
    for (const asset of book?.assets.get(campaign.id) ?? []) {
      for (const key of keysOfAsset(asset, addresses)) add(key, reference);
    }
  }
  for (const [emailId, campaign] of emails) index.set(campaignKey('email', emailId), [campaign]);
  return index;
}

const nameOf = ({ id, name, utm }: CampaignName): NamedReference => ({ id, name: name ?? utm });

function keysOfAsset({ type, id, name }: CampaignAsset, addresses: ReadonlyMap<string, string>): string[] {
  switch (type) {
    case 'FORM':
      return [campaignKey('form', id)];
    case 'MARKETING_EMAIL':
      return [campaignKey('email', id)];
    case 'MARKETING_EVENT':
      return name === null ? [] : [campaignKey('event', name)];
    case 'AD_CAMPAIGN':
      return [id, name ?? id].map((value) => campaignKey('ad', value));
    case 'LANDING_PAGE':
    case 'SITE_PAGE':
    case 'BLOG_POST': {
      const address = addresses.get(id);
      return address === undefined ? [] : [campaignKey('page', address)];
    }
    default:
      return [];
  }
}
