import type { ContactOrigin, TouchpointsView } from '@tandem/contracts';
import type { CardLocale } from '../locale';
import type { JourneyRow } from './journey-view';

/** Values of HubSpot's traffic source with their words. */
const sourceNames = {
  ORGANIC_SEARCH: 'organic',
  PAID_SEARCH: 'paidSearch',
  PAID_SOCIAL: 'paidSocial',
  AI_REFERRALS: 'aiReferral',
  DIRECT_TRAFFIC: 'direct',
  OTHER_CAMPAIGNS: 'campaign',
  EMAIL_MARKETING: 'email',
  SOCIAL_MEDIA: 'social',
  REFERRALS: 'referral',
  OFFLINE: 'offline',
} as const;

/** Where the person came from, first and of late, how much was read, and whose ads were clicked; what is unknown is left out. */
export function originRows(
  { origin }: Pick<TouchpointsView, 'origin'>,
  { phrases: { phrase }, format }: CardLocale,
): JourneyRow[] {
  const said = (found: ContactOrigin['first']): string => {
    if (!found) return '';
    const name = sourceNames[found.source as keyof typeof sourceNames];
    return [name ? phrase(name) : found.source, found.detail, found.furtherDetail]
      .filter(Boolean)
      .join(' · ');
  };
  const { first, latest, visits, pageViews, clickedAdsOf } = origin;
  const sources = [...new Set([said(first), said(latest)])].filter(Boolean).join(' → ');
  const read =
    visits === null || pageViews === null
      ? ''
      : phrase('visited', { visits: format.number(visits), views: format.number(pageViews) });
  return [
    { label: phrase('source'), text: sources, link: null },
    { label: phrase('web'), text: read, link: null },
    { label: phrase('ad'), text: format.list(clickedAdsOf), link: null },
  ].filter(({ text }) => text);
}
