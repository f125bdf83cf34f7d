/**
 * A page's address without query and fragment, which can carry personal data and never help a reader; null for what
 * is no address.
 */
export function plainUrl(url: string | null): string | null {
  const text = url?.trim().replace(/[?#].*$/s, '') ?? '';
  return text === '' ? null : text;
}

/** What makes two addresses the same page: host without `www.` and path, whatever scheme, case or final slash. */
export const pageKey = (url: string): string =>
  url
    .replace(/[?#].*$/s, '')
    .replace(/^[a-z][a-z\d+.-]*:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/+$/, '')
    .toLowerCase();

/** The path of an address, without host. */
export const pathOf = (url: string): string => pageKey(url).replace(/^[^/]*/, '');

/** The campaign that an address's tracking parameters name (`utm_campaign`), or null. */
export function utmCampaignOf(url: string | null): string | null {
  const encoded = /[?&]utm_campaign=([^&#]*)/i.exec(url ?? '')?.[1];
  if (!encoded) return null;
  try {
    return decodeURIComponent(encoded.replace(/\+/g, ' ')).trim() || null;
  } catch {
    return encoded;
  }
}
