import type { Rule } from '../../model';
import { fading } from '../fading';
import { hasNextActivity, lastActivityAt } from '../last-activity';

/**
 * Nobody has called, written to or met the company for long, so nobody would have noticed a move, a merger or a new buyer.
 * Half a year between reviews of an account is the usual bound in published scorecards for CRM data
 * (aavishkarit.com, "50-question scorecard"); worth fades by half-life before. Something planned counts as being looked after. Source of
 * the dates: https://knowledge.hubspot.com/properties/hubspot-crm-default-company-properties
 */
export const companyWithoutActivity: Rule = {
  id: 'company_without_activity',
  check(subject, setting, terms) {
    const answer = fading(subject, lastActivityAt(subject), setting, terms, { property: null });
    return answer.state === 'finding' && hasNextActivity(subject)
      ? { state: 'pass', earned: answer.earned! }
      : answer;
  },
};
