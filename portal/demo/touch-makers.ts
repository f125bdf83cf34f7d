import type { AdNetwork, Touch, TrafficOrigin } from '@tandem/portal-api';
import { conversionName, emailOfId, formOf, pageOf, type Campaign } from './catalogue';

const minuteMs = 60_000;

/** `utm_source` and `utm_medium` of a campaign's links, where its source carries such links. */
const links: Partial<Record<Campaign['source'], string>> = {
  PAID_SEARCH: 'utm_source=google&utm_medium=cpc',
  PAID_SOCIAL: 'utm_source=social&utm_medium=paid-social',
  EMAIL_MARKETING: 'utm_source=newsletter&utm_medium=email',
};

const networks: Record<NonNullable<Campaign['clickId']>, AdNetwork> = {
  hs_google_click_id: 'google',
  hs_linkedin_click_id: 'linkedin',
  hs_facebook_click_id: 'facebook',
  hs_chatgpt_click_id: 'chatgpt',
};

const addressFrom = (url: string, campaign: Campaign | undefined): string => {
  const link = campaign && links[campaign.source];
  return campaign && link ? `${url}?${link}&utm_campaign=${campaign.utm}` : url;
};

export const originOf = ({ source, sourceDetail, utm }: Campaign): TrafficOrigin => ({
  source,
  detail1: sourceDetail,
  detail2: utm,
});

/**
 * A visit: the pages in turn, a minute and a half apart.
 *
 * @param through the campaign whose link led to the first page
 */
export const visit = (
  at: number,
  pageIds: readonly string[],
  origin: TrafficOrigin,
  through?: Campaign,
): Touch[] =>
  pageIds.map((id, index) => {
    const page = pageOf(id);
    return {
      kind: 'page view',
      at: at + index * 1.5 * minuteMs,
      url: addressFrom(page.url, index === 0 ? through : undefined),
      title: page.title,
      pageId: id,
      origin,
    };
  });

export const submission = (at: number, formGuid: string): Touch => {
  const page = pageOf(formOf(formGuid).pageId);
  return {
    kind: 'form submission',
    at,
    formGuid,
    pageUrl: page.url,
    pageTitle: conversionName(formGuid).split(':')[0] ?? '',
    pageId: page.id,
  };
};

/** A click on the campaign's advertisement; none for campaigns without. */
export const adClick = (at: number, campaign: Campaign, clickId: string): Touch[] =>
  campaign.clickId
    ? [
        {
          kind: 'ad interaction',
          at,
          network: networks[campaign.clickId],
          clickId,
          campaignName: campaign.name,
          adName: `${campaign.name}, blue picture`,
          url: addressFrom(pageOf(campaign.pageIds[0]!).url, campaign),
          origin: originOf(campaign),
        },
      ]
    : [];

/** What becomes of an e-mail. */
export type Reaction = 'ignored' | 'opened' | 'clicked' | 'fetched ahead' | 'scanned' | 'bounced';

/**
 * One e-mail with its reaction. A scanner follows every link within two seconds of delivery, and HubSpot notices only
 * its opening; Apple's mail privacy fetches the pictures as soon as the e-mail has arrived.
 */
export const mailing = (
  sentAt: number,
  emailId: string,
  reaction: Reaction,
  readAfterMs: number,
): Touch[] => {
  const email = { kind: 'email', emailId } as const;
  const sent: Touch = { ...email, at: sentAt, event: 'SENT' };
  if (reaction === 'bounced') return [sent, { ...email, at: sentAt + 2000, event: 'BOUNCE' }];
  const arrivedAt = sentAt + 2000;
  const readAt = arrivedAt + readAfterMs;
  const arrived: Touch[] = [sent, { ...email, at: arrivedAt, event: 'DELIVERED' }];
  const linked = pageOf('30009').url;
  switch (reaction) {
    case 'ignored':
      return arrived;
    case 'opened':
      return [...arrived, { ...email, at: readAt, event: 'OPEN', client: 'google proxy' }];
    case 'clicked':
      return [
        ...arrived,
        { ...email, at: readAt, event: 'OPEN', client: 'desktop' },
        { ...email, at: readAt + 20_000, event: 'CLICK', client: 'desktop', url: linked },
        ...visit(readAt + 21_000, ['30009'], {
          source: 'EMAIL_MARKETING',
          detail1: emailOfId(emailId).name,
        }),
      ];
    case 'fetched ahead':
      return [...arrived, { ...email, at: arrivedAt + 4000, event: 'OPEN', client: 'apple privacy' }];
    case 'scanned':
      return [
        ...arrived,
        { ...email, at: arrivedAt + 1000, event: 'OPEN', client: 'scanner', filtered: true },
        ...['30009', '30002', '30010', '30003'].map((pageId, index): Touch => ({
          ...email,
          at: arrivedAt + 1200 + index * 400,
          event: 'CLICK',
          client: 'scanner',
          url: pageOf(pageId).url,
        })),
      ];
  }
};
