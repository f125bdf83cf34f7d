import { rulesOf } from './define';

const deals = ['deals'] as const;

/** Rules about deals alone. Windows: conventions of pipeline reviews; the agreement may set others. */
export const dealHygieneRules = [
  ...rulesOf('completeness', deals, [
    ['deal_amount_missing', 'Amount is missing', 4, 0.5],
    ['deal_close_date_missing', 'Close date is missing', 3, 0.5],
    ['deal_owner_missing', 'Owner of deal is missing', 3, 0.5],
    ['deal_next_step_missing', 'Next step is missing', 2, 1],
    ['deal_without_contacts', 'Deal without contacts', 4, 1],
    ['deal_without_company', 'Deal without a company', 3, 1],
    ['deal_type_missing', 'Deal type is missing', 1, 0.2],
    ['closed_lost_reason_missing', 'Closed lost without a reason', 3, 0.5, { windowDays: 7 }],
  ]),
  ...rulesOf('validity', deals, [
    ['amount_not_positive', 'Amount is zero or less', 3, 0.5],
    ['close_date_passed', 'Close date of an open deal has passed', 3, 0.2],
    ['close_date_before_creation', 'Closed before it was created', 2, 0.5],
    ['close_date_far_ahead', 'Close date is far ahead', 1, 0.2, { windowDays: 730 }],
  ]),
  ...rulesOf('freshness', deals, [
    ['deal_without_activity', 'Open deal without activity', 3, 5, { windowDays: 14 }],
    ['next_step_unverified', 'Next step is stale', 2, 1, { windowDays: 14 }],
    ['stage_untouched', 'Stage unchanged for long', 2, 1, { windowDays: 60 }],
    ['close_date_unverified', 'Close date not reviewed for long', 1, 0.5, { windowDays: 30 }],
  ]),
  ...rulesOf('consistency', deals, [
    ['contacts_of_other_company', 'Contacts of another company', 2, 1],
    ['close_date_against_stage', 'Close date contradicts the stage', 2, 0.5],
    ['deal_contacts_behind_stage', 'Contacts behind the deal’s stage', 1, 1],
  ]),
  ...rulesOf('uniqueness', deals, [['duplicate_deal', 'Another open deal like this', 1, 3]]),
];

/** Ids of the rules about deals alone. */
export type DealHygieneRuleId = (typeof dealHygieneRules)[number]['id'];
