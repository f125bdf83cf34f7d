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

  /** The marketing e-mails published most recently, 100 of them. */
  async emails(): Promise<EmailName[]> {
    const { body } = await request<{ results: EmailAnswer[] }>({
      method: 'GET',
      path: `/marketing/emails/${PEOPLE_API}`,
      query: {
        limit: perPage,
        sort: '-publishedAt',
        includedProperties: 'id,name,subject,allEmailCampaignIds,primaryEmailCampaignId',
      },
    });
    return body.results.map(({ id, name, subject, allEmailCampaignIds, primaryEmailCampaignId }) => ({
      id,
      name,
      subject: subject || null,
      campaignIds: [...(allEmailCampaignIds ?? []), primaryEmailCampaignId].filter(Boolean).map(String),
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
}
