import type { LifecycleStage } from '@tandem/taxonomy';
import { textOf } from '../../../property-values';
import { found, notApplicable, pass } from '../../answers';
import type { Rule, Suggestion } from '../../model';
import { openDealOf, stageReached } from '../asks-now';
import { offers, optionLabel } from './options';
import { stageLabel } from './stage-label';

const openDeal = 'OPEN_DEAL';
const beforeSales: readonly LifecycleStage[] = ['subscriber'];
const inPurchase: readonly LifecycleStage[] = ['opportunity', 'customer', 'evangelist'];
const afterPurchase: readonly LifecycleStage[] = ['customer', 'evangelist'];

/**
 * Stages that each of HubSpot's lead statuses cannot be true at. Nobody is new to sales, sought in vain or turned down
 * with a deal open or won, and no deal is open with a subscriber. Any status may be true again for a customer's next
 * purchase where it is not named here.
 */
const contradictedBy: Readonly<Record<string, readonly LifecycleStage[]>> = {
  NEW: inPurchase,
  OPEN: afterPurchase,
  ATTEMPTED_TO_CONTACT: inPurchase,
  UNQUALIFIED: inPurchase,
  IN_PROGRESS: beforeSales,
  OPEN_DEAL: ['subscriber', 'lead', 'marketingqualifiedlead'],
};

/**
 * Lead status and lifecycle stage cannot both be true, e.g. `UNQUALIFIED` on an opportunity: routing goes by one,
 * reports by the other. Suggests `OPEN_DEAL` at a stage of purchase when a deal is open. A stage that lags behind deals
 * is `lifecycle_stage_behind_deals`; statuses and stages of the portal's own are not judged. Source of both lists:
 * https://knowledge.hubspot.com/properties/hubspots-default-contact-properties
 */
export const leadStatusAgainstStage: Rule = {
  id: 'lead_status_against_stage',
  check(subject) {
    const status = textOf(subject.properties, 'hs_lead_status');
    const stage = stageReached(subject);
    if (status === null || stage === null) return notApplicable;
    const stages: readonly string[] | undefined = Object.hasOwn(contradictedBy, status)
      ? contradictedBy[status]
      : undefined;
    if (!stages?.includes(stage)) return pass;
    const suggestions: Suggestion[] =
      inPurchase.some((one) => one === stage) &&
      openDealOf(subject) &&
      offers(subject, 'hs_lead_status', openDeal)
        ? [{ property: 'hs_lead_status', value: openDeal, why: 'from_deals' }]
        : [];
    return found({
      severity: 'medium',
      property: 'hs_lead_status',
      evidence: {
        value: optionLabel(subject, 'hs_lead_status', status),
        stage: stageLabel(subject, stage),
      },
      suggestions,
      verifiable: true,
    });
  },
};
