import { momentOf } from '../../../property-values';
import { found, notApplicable, pass } from '../../answers';
import type { Rule } from '../../model';
import { closeDateOf, dayOf, isDayOver, suggestCloseDate } from './close-date';
import { isOpen } from './deal-stage';

/**
 * The deal was closed before it was created, so its sales cycle is negative in reports (`days_to_close`). Imported deals
 * may be so by right. Suggests when it entered its closed stage. On open deals `close_date_passed` says it. Source:
 * https://knowledge.hubspot.com/properties/hubspots-default-deal-properties
 */
export const closeDateBeforeCreation: Rule = {
  id: 'close_date_before_creation',
  check(subject) {
    const close = closeDateOf(subject);
    const created = momentOf(subject.properties, 'createdate');
    if (close === null || created === null || isOpen(subject)) return notApplicable;
    if (!isDayOver(close, created)) return pass;
    return found({
      severity: 'medium',
      property: 'closedate',
      evidence: { value: dayOf(close), created: dayOf(created) },
      suggestions: suggestCloseDate(subject),
      verifiable: true,
    });
  },
};
