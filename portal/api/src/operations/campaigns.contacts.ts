import { invalid } from '../errors';
import { spanOf } from '../http/moment';
import { pageByQuery } from '../http/paged-query';
import { campaignContacts, CONTACT_TYPES } from '../marketing/campaign-contacts';
import { requestedCampaign } from '../marketing/present-campaign';
import { defineOperation } from '../operation';

/** developers.hubspot.com/docs/api-reference/latest/marketing/campaigns/reports/get-contact-ids */
const SIZES = { usual: 100, most: 100 };

/** Ids, and only the ids, of a campaign's new or influenced contacts. */
export const campaignsContacts = defineOperation({
  id: 'campaigns.contacts',
  method: 'GET',
  paths: [
    '/marketing/campaigns/:version/:campaignGuid/reports/contacts/:contactType',
    '/marketing/v3/campaigns/:campaignGuid/reports/contacts/:contactType',
  ],
  scopes: () => ['marketing.campaigns.read'],
  handle: (state, request) => {
    const campaign = requestedCampaign(state, request);
    const type = CONTACT_TYPES.find((each) => each === request.params.contactType);
    if (!type) throw invalid(`Invalid contactType: ${request.params.contactType}`);
    const ids = campaignContacts(state, campaign, type, spanOf(request.query));
    return {
      status: 200,
      body: pageByQuery(
        ids.map((id) => ({ id })),
        request.query,
        SIZES,
      ),
    };
  },
});
