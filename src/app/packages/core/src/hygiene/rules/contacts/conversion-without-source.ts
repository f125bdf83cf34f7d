import { numberOf, textOf } from '../../../property-values';
import { found, notApplicable, pass } from '../../answers';
import type { Rule, Subject } from '../../model';

/**
 * The contact sent a form, and no source says what brought it there, so the conversion counts for no channel and no
 * campaign. HubSpot fills `hs_analytics_source` from its tracking code; forms on pages without it, and imports, leave
 * it empty. Source: https://knowledge.hubspot.com/properties/hubspots-default-contact-properties
 */
export const conversionWithoutSource: Rule = {
  id: 'conversion_without_source',
  check(subject) {
    if (!hasConverted(subject)) return notApplicable;
    const { properties } = subject;
    if (textOf(properties, 'hs_analytics_source') !== null) return pass;
    return found({
      severity: 'medium',
      property: 'hs_analytics_source',
      evidence: { count: Math.max(1, numberOf(properties, 'num_conversion_events') ?? 1) },
    });
  },
};

const hasConverted = ({ properties }: Subject): boolean =>
  (numberOf(properties, 'num_conversion_events') ?? 0) > 0 ||
  textOf(properties, 'first_conversion_date') !== null ||
  textOf(properties, 'recent_conversion_date') !== null;
