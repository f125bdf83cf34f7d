import type { Rule } from '../../model';
import { fading } from '../fading';
import { hasNextActivity, lastActivityAt } from '../last-activity';
import { whileOpen } from './deal-stage';

/**
 * Nobody has called, written to or met the buyers of an open deal for long. Two weeks are the usual bound in weekly reviews
 * (https://www.mentorgroup.com/sales-training-research/weekly-pipeline-hygiene-checklist-45-minute-routine); worth fades by
 * half-life before. With a call or meeting planned the deal is worked on.
 */
export const dealWithoutActivity = whileOpen({
  id: 'deal_without_activity',
  check(subject, setting, terms) {
    const answer = fading(subject, lastActivityAt(subject), setting, terms, { property: null });
    return answer.state === 'finding' && hasNextActivity(subject)
      ? { state: 'pass', earned: answer.earned! }
      : answer;
  },
} satisfies Rule);
