import { notFound } from '../errors';
import { defineOperation } from '../operation';
import { EMAIL_APP } from '../touches/email-event';
import { emailCounters, emailTouches } from '../touches/email-statistics';

/** The sending that e-mail events name by `emailCampaignId`: which e-mail it was (`contentId`), its name and counts. */
export const emailEventsCampaign = defineOperation({
  id: 'email-events.campaign',
  method: 'GET',
  paths: ['/email/public/v1/campaigns/:emailCampaignId'],
  scopes: () => ['content'],
  handle: ({ marketing, touches }, { params }) => {
    const id = Number(params.emailCampaignId);
    const email = marketing.emails.all().find(({ emailCampaignId }) => emailCampaignId === id);
    if (!email) throw notFound(`No email campaign found with id ${params.emailCampaignId}`);
    const counters = emailCounters(emailTouches(touches.all(), ({ emailId }) => emailId === email.id));
    return {
      status: 200,
      body: {
        ...EMAIL_APP,
        id,
        contentId: Number(email.id),
        name: email.name,
        subject: email.subject,
        type: 'BATCH_EMAIL',
        processingState: 'DONE',
        counters,
        numIncluded: counters.sent ?? 0,
        lastProcessingStartedAt: email.publishedAt,
        lastProcessingStateChangeAt: email.publishedAt,
        lastProcessingFinishedAt: email.publishedAt,
      },
    };
  },
});
