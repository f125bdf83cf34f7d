import { ApiError, invalid } from '../errors';
import { momentOf } from '../http/moment';
import { pageByQuery } from '../http/paged-query';
import { booleanOf, listOf, textOf } from '../http/query';
import { presentEmail } from '../marketing/present-email';
import { defineOperation, type ApiRequest } from '../operation';
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

const sorted = (emails: MarketingEmailDefinition[], sort: string | undefined): MarketingEmailDefinition[] => {
  if (!sort) return emails;
  const [, descending, field] = /^(-?)(name|createdAt|updatedAt|createdBy|updatedBy)$/.exec(sort) ?? [];
  if (!field) throw invalid(`Invalid sort: ${sort}`);
  if (field === 'createdBy' || field === 'updatedBy') {
    throw new ApiError(501, 'NOT_IMPLEMENTED', `The local portal does not sort e-mails by ${field}`);
  }
  const key = field as 'name' | 'createdAt' | 'updatedAt';
  const sign = descending ? -1 : 1;
  return [...emails].sort((a, b) => sign * (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0));
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
    const page = pageByQuery(sorted(emails, listOf(query.sort)[0]), query, SIZES);
    const options = {
      stats: booleanOf(query.includeStats),
      campaignName: booleanOf(query.marketingCampaignNames),
    };
    const results = page.results.map((email) => presentEmail(email, state, options));
    return { status: 200, body: { total: emails.length, ...page, results } };
  },
});
