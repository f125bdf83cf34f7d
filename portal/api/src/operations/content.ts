import { notFound } from '../errors';
import { momentOf } from '../http/moment';
import { pageByQuery } from '../http/paged-query';
import { booleanOf, listOf, textOf } from '../http/query';
import { selectFields } from '../http/select-fields';
import { sortBy } from '../http/sort-by';
import { contentFilter } from '../marketing/content-filter';
import { presentPage } from '../marketing/present-page';
import { defineOperation, type Operation } from '../operation';
import type { PageDefinition, PageKind } from '../state/marketing-state';

/** Not documented; the lower of what callers use. */
const SIZES = { usual: 20, most: 100 };

/** developers.hubspot.com/docs/api-reference/latest/cms/pages/guide, "Sorting"; who made or changed a page is not known here. */
const SORT_KEYS = {
  name: ({ title }: PageDefinition) => title,
  createdAt: ({ createdAt }: PageDefinition) => createdAt,
  updatedAt: ({ updatedAt }: PageDefinition) => updatedAt,
};

interface ContentFamily {
  kind: PageKind;
  base: string;
  versions: string[];
  /** `content`, or the granular scope that is taking its place. */
  scopes: string[];
}

const FAMILIES: ContentFamily[] = [
  { kind: 'posts', base: '/cms/blogs/:version/posts', versions: ['2026-09', '2026-03'], scopes: ['content'] },
  {
    kind: 'landing-pages',
    base: '/cms/pages/:version/landing-pages',
    versions: ['2026-03'],
    scopes: ['content', 'content.landing_pages.read'],
  },
  {
    kind: 'site-pages',
    base: '/cms/pages/:version/site-pages',
    versions: ['2026-03'],
    scopes: ['content', 'content.site_pages.read'],
  },
];

const list = ({ kind, base, versions, scopes }: ContentFamily): Operation =>
  defineOperation({
    id: `content.list-${kind}`,
    method: 'GET',
    paths: [base],
    versions,
    scopes: () => [scopes],
    handle: ({ marketing }, { query }) => {
      const passes = contentFilter(query);
      const createdAfter = momentOf(query.createdAfter, 'createdAfter') ?? -Infinity;
      const updatedAfter = momentOf(query.updatedAfter, 'updatedAfter') ?? -Infinity;
      const found = marketing.pages
        .all()
        .filter((page) => page.kind === kind && !booleanOf(query.archived) && passes(page))
        .filter((page) => page.createdAt > createdAfter && page.updatedAt > updatedAfter);
      const page = pageByQuery(sortBy(found, textOf(query.sort) || 'createdAt', SORT_KEYS), query, SIZES);
      const fields = listOf(query.property);
      const results = page.results.map((each) => selectFields(presentPage(each), fields, ['id']));
      return { status: 200, body: { total: found.length, ...page, results } };
    },
  });

const get = ({ kind, base, versions, scopes }: ContentFamily): Operation =>
  defineOperation({
    id: `content.get-${kind}`,
    method: 'GET',
    paths: [`${base}/:objectId`],
    versions,
    scopes: () => [scopes],
    handle: ({ marketing }, { params, query }) => {
      const page = marketing.pages.get(params.objectId ?? '');
      if (page?.kind !== kind || booleanOf(query.archived)) {
        throw notFound(`No content found with id ${params.objectId}`);
      }
      return { status: 200, body: presentPage(page) };
    },
  });

/** Landing pages, website pages and blog posts: listed and by id, for the titles of what people read. */
export const contentOperations: Operation[] = FAMILIES.flatMap((family) => [list(family), get(family)]);
