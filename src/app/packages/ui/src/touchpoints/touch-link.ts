import type { ContentItem, Touchpoint } from '@tandem/contracts';

/** Where a line leads, for HubSpot's `Link`: always a new tab, so that the record stays. */
export interface TouchLink {
  url: string;
  external: true;
}

/**
 * The page of a touch, or its marketing e-mail in HubSpot; null when neither is known. Other addresses than web pages
 * are no links. HubSpot documents no address for an e-mail's details; this is where its own lists lead. An e-mail
 * without a name is known by its sending only, which has no page.
 *
 * @param portalId HubSpot's account id
 */
export function touchLink(
  { url, email }: Pick<Touchpoint, 'url' | 'email'>,
  portalId: number,
): TouchLink | null {
  const page = webPage(url);
  if (page) return page;
  if (!email || email.name === null || !/^\d+$/.test(email.id)) return null;
  return {
    url: `https://app.hubspot.com/email/${portalId}/details/${email.id}/performance`,
    external: true,
  };
}

/** The page of a thing of marketing's; null when it has none. */
export const contentLink = ({ url }: Pick<ContentItem, 'url'>): TouchLink | null => webPage(url);

/** An address that begins with its host, as HubSpot's page views have it, is one of the web. */
function webPage(url: string | null): TouchLink | null {
  if (url === null) return null;
  const full = /^[a-z][a-z\d+.-]*:/i.test(url) ? url : `https://${url.replace(/^\/\//, '')}`;
  if (!/^https?:\/\/[^/\s]+\.[^/\s]/i.test(full)) return null;
  return { url: full, external: true };
}
