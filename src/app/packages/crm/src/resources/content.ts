import type { Request } from '../http/request';
import { MACHINE_API, PEOPLE_API } from '../versions';

/** A page or blog post by the id that visits and submissions carry. */
export interface ContentTitle {
  id: string;
  title: string | null;
  url: string | null;
}

/** A marketing e-mail by the ids that its sendings have in e-mail events. */
export interface EmailName {
  id: string;
  name: string;
  subject: string | null;
  campaignIds: string[];
  /** The campaign it belongs to. */
  campaign: { id: string; name: string | null } | null;
}

export type PageType = 'site-pages' | 'landing-pages';

const perPage = '100';

/** Titles of content. Scope `content`. Source: developers.hubspot.com, CMS pages API; spec Marketing/Emails 2026-09. */
export const content = (request: Request) => ({
  /** The pages changed most recently, 100 of them. Pages have no release of `2026-09`. */
  async pages(type: PageType): Promise<ContentTitle[]> {
    const { body } = await request<{ results: PageAnswer[] }>({
      method: 'GET',
      path: `/cms/pages/${MACHINE_API}/${type}`,
      query: { limit: perPage, sort: '-updatedAt', property: 'id,name,htmlTitle,url' },
    });
    return body.results.map(({ id, name, htmlTitle, url }) => ({
      id: String(id),
      title: htmlTitle || name || null,
      url: url || null,
    }));
  },

  /** The marketing e-mails changed most recently, 100 of them. */
  async emails(): Promise<EmailName[]> {
    const { body } = await request<{ results: EmailAnswer[] }>({
      method: 'GET',
      path: `/marketing/emails/${PEOPLE_API}`,
      query: {
        limit: perPage,
        sort: '-updatedAt',
        marketingCampaignNames: 'true',
        includedProperties:
          'id,name,subject,allEmailCampaignIds,primaryEmailCampaignId,campaign,campaignName',
      },
    });
    return body.results.map((email) => ({
      id: email.id,
      name: email.name,
      subject: email.subject || null,
      campaignIds: [...(email.allEmailCampaignIds ?? []), email.primaryEmailCampaignId]
        .filter((id) => id !== undefined && id !== null)
        .map(String),
      campaign: email.campaign ? { id: email.campaign, name: email.campaignName || null } : null,
    }));
  },
});

interface PageAnswer {
  id: string | number;
  name?: string;
  htmlTitle?: string;
  url?: string;
}

interface EmailAnswer {
  id: string;
  name: string;
  subject?: string;
  allEmailCampaignIds?: string[];
  primaryEmailCampaignId?: string;
  campaign?: string;
  campaignName?: string;
}
