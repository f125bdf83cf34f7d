import { type HrefProp } from './types';

export interface ResolvedHref {
  href: string;
  external: boolean;
}

/** Routes of this host for HubSpot's record addresses. */
const slugs: Record<string, string> = { '0-1': 'contacts', '0-2': 'companies', '0-3': 'deals' };

/**
 * Where a link leads. Addresses of HubSpot's app stay in the window and record addresses
 * (`/contacts/{portalId}/record/{objectTypeId}/{objectId}`) lead to this host's records; all others open a new
 * tab unless the card says otherwise.
 */
export function resolveHref(prop: HrefProp): ResolvedHref {
  const { url, external } = typeof prop === 'string' ? { url: prop, external: undefined } : prop;
  const parsed = URL.canParse(url, window.location.href) ? new URL(url, window.location.href) : undefined;
  if (!parsed || !['http:', 'https:', 'mailto:', 'tel:'].includes(parsed.protocol))
    return { href: '#', external: false };
  const inApp = parsed.origin === window.location.origin || parsed.hostname.endsWith('hubspot.com');
  const record = inApp && /^\/contacts\/\d+\/record\/([^/]+)\/(\d+)/.exec(parsed.pathname);
  const href = record ? `/${slugs[record[1] ?? ''] ?? record[1]}/${record[2]}` : url;
  return { href, external: external ?? !inApp };
}
