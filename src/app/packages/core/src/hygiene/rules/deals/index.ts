import type { Rule } from '../../model';
import type { MissingFieldRule } from '../missing-field';
import { amountNotPositive } from './amount-not-positive';
import { closeDateAgainstStage } from './close-date-against-stage';
import { closeDateBeforeCreation } from './close-date-before-creation';
import { closeDateFarAhead } from './close-date-far-ahead';
import { closeDatePassed } from './close-date-passed';
import { closeDateUnverified } from './close-date-unverified';
import { closedLostReasonMissing } from './closed-lost-reason-missing';
import { contactsOfOtherCompany } from './contacts-of-other-company';
import { dealAmountMissing } from './deal-amount-missing';
import { dealCloseDateMissing } from './deal-close-date-missing';
import { dealContactsBehindStage } from './deal-contacts-behind-stage';
import { dealNextStepMissing } from './deal-next-step-missing';
import { dealOwnerMissing } from './deal-owner-missing';
import { dealTypeMissing } from './deal-type-missing';
import { dealWithoutActivity } from './deal-without-activity';
import { dealWithoutCompany } from './deal-without-company';
import { dealWithoutContacts } from './deal-without-contacts';
import { duplicateDeal } from './duplicate-deal';
import { nextStepUnverified } from './next-step-unverified';
import { stageUntouched } from './stage-untouched';

/** Rules that ask for a property of a deal: `placeholder_value` leaves those to them while they ask. */
export const missingDealFields: readonly MissingFieldRule[] = [
  dealAmountMissing,
  dealCloseDateMissing,
  dealOwnerMissing,
  dealNextStepMissing,
  dealTypeMissing,
  closedLostReasonMissing,
];

/** Decisions of the rules about deals alone. */
export const dealRules: readonly Rule[] = [
  ...missingDealFields,
  dealWithoutContacts,
  dealWithoutCompany,
  amountNotPositive,
  closeDatePassed,
  closeDateBeforeCreation,
  closeDateFarAhead,
  dealWithoutActivity,
  nextStepUnverified,
  stageUntouched,
  closeDateUnverified,
  contactsOfOtherCompany,
  closeDateAgainstStage,
  dealContactsBehindStage,
  duplicateDeal,
];
