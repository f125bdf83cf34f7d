import type { PageDefinition } from '../state/marketing-state';
import { slugOf } from './content-filter';

const iso = (at: number): string => new Date(at).toISOString();

/**
 * A page or blog post, with the fields of the reference that have a value here
 * (developers.hubspot.com/docs/api-reference/2026-03/cms/blogs/posts/get-posts); bodies and layouts are left out.
 */
export const presentPage = (page: PageDefinition): Record<string, unknown> => ({
  id: page.id,
  name: page.title,
  htmlTitle: page.title,
  slug: slugOf(page.url),
  url: page.url,
  domain: URL.canParse(page.url) ? new URL(page.url).hostname : '',
  state: 'PUBLISHED',
  currentState: 'PUBLISHED',
  currentlyPublished: true,
  archivedInDashboard: false,
  language: 'en',
  metaDescription: '',
  ...(page.campaignId && { campaign: page.campaignId }),
  created: iso(page.createdAt),
  updated: iso(page.updatedAt),
  publishDate: iso(page.publishedAt),
});
