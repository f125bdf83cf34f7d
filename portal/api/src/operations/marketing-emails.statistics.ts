import { invalid } from '../errors';
import { momentOf } from '../http/moment';
import { listOf } from '../http/query';
import { defineOperation } from '../operation';
import { emailStatistics, emailTouches } from '../touches/email-statistics';

/** Counts over the e-mails sent in a span of time, or over those named. Both ends of the span are required. */
export const marketingEmailsStatistics = defineOperation({
  id: 'marketing-emails.statistics',
  method: 'GET',
  paths: ['/marketing/emails/:version/statistics/list', '/marketing/v3/emails/statistics/list'],
  scopes: () => ['content'],
  handle: ({ marketing, touches }, { query }) => {
    const from = momentOf(query.startTimestamp, 'startTimestamp');
    const until = momentOf(query.endTimestamp, 'endTimestamp');
    if (from === undefined || until === undefined) {
      throw invalid('startTimestamp and endTimestamp are required');
    }
    const named = listOf(query.emailIds);
    const emails = marketing.emails
      .all()
      .filter(({ id, publishedAt }) => publishedAt >= from && publishedAt <= until && isNamed(named, id));
    const ids = new Set(emails.map(({ id }) => id));
    const statistics = emailStatistics(emailTouches(touches.all(), ({ emailId }) => ids.has(emailId)));
    return {
      status: 200,
      body: { aggregate: statistics, campaignAggregations: {}, emails: emails.map(({ id }) => Number(id)) },
    };
  },
});

const isNamed = (named: readonly string[], id: string): boolean => named.length === 0 || named.includes(id);
