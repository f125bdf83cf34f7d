import { stageOfDeals } from '../asks-now';
import { missingField } from '../missing-field';

/**
 * A company without a lifecycle stage is in no funnel and no report by account. Suggests the stage that its deals stand
 * for. Source: https://knowledge.hubspot.com/crm-setup/manage-how-lifecycle-stages-sync-between-objects
 */
export const companyLifecycleStageMissing = missingField({
  id: 'company_lifecycle_stage_missing',
  property: 'lifecyclestage',
  suggest(subject) {
    const stage = stageOfDeals(subject);
    return stage ? [{ property: 'lifecyclestage', value: stage, why: 'from_deals' }] : [];
  },
});
