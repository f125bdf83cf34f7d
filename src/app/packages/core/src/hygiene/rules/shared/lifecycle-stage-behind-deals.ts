import { lifecycleStages } from '@tandem/taxonomy';
import { textOf } from '../../../property-values';
import { found, notApplicable, pass } from '../../answers';
import type { Rule } from '../../model';
import { stageOfDeals } from '../asks-now';
import { stageLabel } from '../contacts/stage-label';
import { definitionOf } from './fields';

const places = new Map<string, number>(lifecycleStages.map((stage, place) => [stage, place]));

/**
 * The lifecycle stage lags behind the deals: a lead with an open deal, an opportunity that has bought. Nurture mails go
 * to customers, and conversion rates are wrong. HubSpot itself moves a record to opportunity with an open deal and to
 * customer with a won one, unless that is switched off or the deal was imported
 * (https://knowledge.hubspot.com/crm-setup/manage-how-lifecycle-stages-sync-between-objects). Stages of the portal's own
 * have no place in the order.
 */
export const lifecycleStageBehindDeals: Rule = {
  id: 'lifecycle_stage_behind_deals',
  check(subject) {
    const stage = textOf(subject.properties, 'lifecyclestage');
    const place = stage === null ? undefined : places.get(stage);
    const ofDeals = stageOfDeals(subject);
    if (stage === null || place === undefined || ofDeals === null) return notApplicable;
    if (place >= places.get(ofDeals)!) return pass;
    const options = definitionOf(subject, 'lifecyclestage')?.options ?? [];
    const isOffered =
      options.length === 0 || options.some(({ value, hidden }) => value === ofDeals && !hidden);
    return found({
      severity: 'medium',
      property: 'lifecyclestage',
      evidence: { value: stageLabel(subject, stage), stage: stageLabel(subject, ofDeals) },
      suggestions: isOffered ? [{ property: 'lifecyclestage', value: ofDeals, why: 'from_deals' }] : [],
      verifiable: true,
    });
  },
};
