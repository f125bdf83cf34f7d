import type { AssetType, PortalState } from '@tandem/portal-api';
import { campaigns, emailOfId, emails, events, formOf, forms, pageOf, pages, type Page } from './catalogue';
import { dayMs, hourMs } from './time';

const pageKinds = { landing: 'landing-pages', site: 'site-pages', blog: 'posts' } as const;
const pageAssets: Record<Page['kind'], AssetType> = {
  landing: 'LANDING_PAGE',
  site: 'SITE_PAGE',
  blog: 'BLOG_POST',
};

const campaignWith = (holds: (campaign: (typeof campaigns)[number]) => boolean): string | undefined =>
  campaigns.find(holds)?.guid;

/** Puts everything that marketing made into the portal: forms, pages, e-mails, events and campaigns. */
export function seedMarketing({ marketing }: PortalState, madeAt: number, now: number): void {
  const made = { createdAt: madeAt, updatedAt: madeAt };
  for (const { guid, name } of forms) {
    marketing.forms.put({
      id: guid,
      name,
      fields: ['email', 'firstname', 'lastname', 'company', 'jobtitle'],
      ...made,
    });
  }
  for (const { id, title, url, kind } of pages) {
    const campaignId = campaignWith(({ pageIds }) => pageIds.includes(id));
    marketing.pages.put({ id, title, url, kind: pageKinds[kind], publishedAt: madeAt, campaignId, ...made });
  }
  for (const { id, name, subject, sentDaysAgo } of emails) {
    const publishedAt = now - sentDaysAgo * dayMs;
    marketing.emails.put({
      id,
      name,
      subject,
      fromName: 'Harborline',
      replyTo: 'hello@harborline.example',
      publishedAt,
      emailCampaignId: 9_000_000 + Number(id),
      campaignId: campaignWith(({ emailIds }) => emailIds.includes(id)),
      createdAt: publishedAt - 3 * dayMs,
      updatedAt: publishedAt,
    });
  }
  for (const { id, name, type, daysAgo } of events) {
    const startsAt = now - daysAgo * dayMs;
    const endsAt = startsAt + (type === 'Trade show' ? 8 : 1) * hourMs;
    marketing.events.put({
      id,
      name,
      type,
      startsAt,
      endsAt,
      externalEventId: `harborline-${id}`,
      externalAccountId: 'harborline-events',
      ...made,
    });
  }
  seedCampaigns(marketing, made);
}

function seedCampaigns(
  marketing: PortalState['marketing'],
  made: { createdAt: number; updatedAt: number },
): void {
  for (const { guid, name, utm, formGuid, pageIds, emailIds, eventIds, clickId } of campaigns) {
    const named = events.filter(({ id }) => eventIds.includes(id));
    const pagesOf = (kind: Page['kind']) =>
      pageIds
        .map(pageOf)
        .filter((page) => page.kind === kind)
        .map(({ id, title }) => ({ id, name: title }));
    marketing.campaigns.put({
      id: guid,
      name,
      utm,
      properties: { hs_campaign_status: 'in_progress', hs_notes: '' },
      assets: {
        FORM: [{ id: formGuid, name: formOf(formGuid).name }],
        MARKETING_EMAIL: emailIds.map(emailOfId).map((email) => ({ id: email.id, name: email.name })),
        ...Object.fromEntries(
          Object.entries(pageAssets).map(([kind, asset]) => [asset, pagesOf(kind as Page['kind'])]),
        ),
        ...(named.length > 0 && {
          MARKETING_EVENT: named.map((event) => ({ id: event.id, name: event.name })),
        }),
        ...(clickId && { AD_CAMPAIGN: [{ id: `ad-${utm}`, name }] }),
      },
      ...made,
    });
  }
}
