import { momentOf } from '../http/moment';
import { pageByQuery } from '../http/paged-query';
import { booleanOf, listOf, textOf } from '../http/query';
import { presentEmail } from '../marketing/present-email';
import { defineOperation, type ApiRequest } from '../operation';
import { sortBy } from '../http/sort-by';
import { selectFields } from '../http/select-fields';
import type { MarketingEmailDefinition } from '../state/marketing-state';

/** Default as documented (developers.hubspot.com/docs/api-reference/latest/marketing/marketing-emails/guide); the most is not. */
const SIZES = { usual: 10, most: 100 };

const DATES = [
  ['created', 'createdAt'],
  ['updated', 'updatedAt'],
  ['published', 'publishedAt'],
] as const;

const withinDates = (email: MarketingEmailDefinition, query: ApiRequest['query']): boolean =>
  DATES.every(([prefix, field]) => {
    const at = momentOf(query[field], field);
    const after = momentOf(query[`${prefix}After`], `${prefix}After`);
    const before = momentOf(query[`${prefix}Before`], `${prefix}Before`);
    return (
      (at === undefined || email[field] === at) &&
      (after === undefined || email[field] > after) &&
      (before === undefined || email[field] < before)
    );
  });

/** What e-mails can be sorted by, as documented on the same page; who made or changed them is not known here. */
const SORT_KEYS = {
  name: ({ name }: MarketingEmailDefinition) => name,
  createdAt: ({ createdAt }: MarketingEmailDefinition) => createdAt,
  updatedAt: ({ updatedAt }: MarketingEmailDefinition) => updatedAt,
};

/** Marketing e-mails; all of this portal's were sent to a list. */
export const marketingEmailsList = defineOperation({
  id: 'marketing-emails.list',
  method: 'GET',
  paths: ['/marketing/emails/:version', '/marketing/v3/emails'],
  scopes: () => ['content'],
  handle: (state, { query }) => {
    const [campaign, type] = [textOf(query.campaign), textOf(query.type)];
    const published = query.isPublished === undefined || booleanOf(query.isPublished);
    const shown = published && !booleanOf(query.archived) && (!type || type === 'BATCH_EMAIL');
    const emails = state.marketing.emails
      .all()
      .filter((email) => shown && (!campaign || email.campaignId === campaign) && withinDates(email, query));
    const page = pageByQuery(sortBy(emails, listOf(query.sort)[0] ?? 'createdAt', SORT_KEYS), query, SIZES);
    const options = {
      stats: booleanOf(query.includeStats),
      campaignName: booleanOf(query.marketingCampaignNames),
    };
    const fields = listOf(query.includedProperties);
    const results = page.results
      .map((email) => presentEmail(email, state, options))
      .map((email) => selectFields(email, fields, ['id', 'isAb']));
    return { status: 200, body: { total: emails.length, ...page, results } };
  },
});
