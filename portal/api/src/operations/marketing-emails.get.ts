import { notFound } from '../errors';
import { booleanOf } from '../http/query';
import { presentEmail } from '../marketing/present-email';
import { defineOperation } from '../operation';

/** One marketing e-mail by id. */
export const marketingEmailsGet = defineOperation({
  id: 'marketing-emails.get',
  method: 'GET',
  paths: ['/marketing/emails/:version/:emailId', '/marketing/v3/emails/:emailId'],
  scopes: () => ['content'],
  handle: (state, { params, query }) => {
    const email = state.marketing.emails.get(params.emailId ?? '');
    if (!email || booleanOf(query.archived)) throw notFound(`No email found with id ${params.emailId}`);
    const options = {
      stats: booleanOf(query.includeStats),
      campaignName: booleanOf(query.marketingCampaignNames),
    };
    return { status: 200, body: presentEmail(email, state, options) };
  },
});
