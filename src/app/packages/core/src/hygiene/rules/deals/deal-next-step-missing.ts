import { missingField } from '../missing-field';
import { isOpen } from './deal-stage';

/**
 * An open deal without a next step: nobody can tell what moves it on. Reviews of pipelines ask for it first
 * (https://www.mentorgroup.com/sales-training-research/weekly-pipeline-hygiene-checklist-45-minute-routine). Source of the
 * property: https://knowledge.hubspot.com/properties/hubspots-default-deal-properties
 */
export const dealNextStepMissing = missingField({
  id: 'deal_next_step_missing',
  property: 'hs_next_step',
  severity: 'medium',
  when: isOpen,
});
