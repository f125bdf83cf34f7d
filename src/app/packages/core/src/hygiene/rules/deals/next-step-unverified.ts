import { unverifiedField } from '../unverified-field';
import { whileOpen } from './deal-stage';

/**
 * The next step of an open deal that nobody touched or confirmed for long: it was done or forgotten. Reviewed weekly in
 * published routines (https://www.mentorgroup.com/sales-training-research/weekly-pipeline-hygiene-checklist-45-minute-routine).
 */
export const nextStepUnverified = whileOpen(
  unverifiedField({ id: 'next_step_unverified', property: 'hs_next_step' }),
);
