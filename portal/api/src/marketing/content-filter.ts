import { ApiError, invalid } from '../errors';
import { textOf } from '../http/query';
import type { ApiRequest } from '../operation';
import type { PageDefinition } from '../state/marketing-state';

type Values = Record<string, string>;

/**
 * Properties that pages can be filtered by here, each with its operators
 * (developers.hubspot.com/docs/api-reference/latest/cms/pages/guide, "Filtering").
 */
const OPERATORS: Record<string, readonly string[]> = {
  id: ['eq', 'in'],
  name: ['eq', 'in', 'icontains'],
  slug: ['eq', 'in', 'nin', 'icontains'],
  campaign: ['eq', 'in'],
  state: ['eq', 'ne', 'in', 'nin'],
};

/** `https://site.example/blog/post?x=1` → `blog/post`. */
export const slugOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).pathname.replace(/^\/|\/$/g, '') : url;

const valuesOf = (page: PageDefinition): Values => ({
  id: page.id,
  name: page.title,
  slug: slugOf(page.url),
  campaign: page.campaignId ?? '',
  state: 'PUBLISHED',
});

const HOLDS: Record<string, (value: string, wanted: string) => boolean> = {
  eq: (value, wanted) => value === wanted,
  ne: (value, wanted) => value !== wanted,
  in: (value, wanted) => wanted.split(',').includes(value),
  nin: (value, wanted) => !wanted.split(',').includes(value),
  icontains: (value, wanted) => value.toLowerCase().includes(wanted.toLowerCase()),
};

/**
 * Whether a page passes every `property__operator=value` of a query; values of `in` and `nin` are joined by commas.
 * Filters that HubSpot has and this portal has not answer 501 by name; an operator that does not exist 400.
 */
export const contentFilter = (query: ApiRequest['query']): ((page: PageDefinition) => boolean) => {
  const filters = Object.entries(query).flatMap(([key, value]) => {
    const [property = '', operator] = key.split('__');
    if (operator === undefined) return [];
    const holds = HOLDS[operator];
    if (!holds) throw invalid(`Invalid filter operator: ${key}`);
    if (!OPERATORS[property]?.includes(operator)) {
      throw new ApiError(501, 'NOT_IMPLEMENTED', `The local portal does not filter pages by ${key}`);
    }
    return [{ property, holds, wanted: textOf(value) ?? '' }];
  });
  return (page) => {
    const values = valuesOf(page);
    return filters.every(({ property, holds, wanted }) => holds(values[property] ?? '', wanted));
  };
};
