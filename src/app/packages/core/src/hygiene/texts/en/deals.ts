import type { DealHygieneRuleId } from '@tandem/taxonomy';
import type { RuleTextsOf } from '../model';

/** What people read about deals, in English. */
export const deals: RuleTextsOf<DealHygieneRuleId> = {
  deal_amount_missing: {
    title: 'Amount is missing',
    reason: 'No amount is on record, though the deal is far along or won.',
    cost: 'The deal counts for nothing in forecast and revenue.',
    fix: 'Fill in the amount; a good estimate will do while it is open.',
  },
  deal_close_date_missing: {
    title: 'Close date is missing',
    reason: 'No close date is on record.',
    cost: 'The deal is in no month of the forecast.',
    fix: 'Choose the date.',
  },
  deal_owner_missing: {
    title: 'Owner of deal is missing',
    reason: 'Nobody owns this deal.',
    cost: 'Nobody is reminded of it, and it is in no one’s forecast.',
    fix: 'Choose an owner.',
  },
  deal_next_step_missing: {
    title: 'Next step is missing',
    reason: 'What happens next is not on record.',
    cost: 'Nobody can step in or see what moves the deal on.',
    fix: 'Write down the next step.',
  },
  deal_type_missing: {
    title: 'Deal type is missing',
    reason: 'Whether this is new or existing business is not on record.',
    cost: 'Marketing cannot tell what it won from what was renewed.',
    fix: 'Choose the type.',
  },
  closed_lost_reason_missing: {
    title: 'Closed lost without a reason',
    reason: 'The deal is in “{stage}”, and nobody said why.',
    cost: 'Neither sales nor marketing learns from it.',
    fix: 'Write down why it was lost, while you remember.',
  },
  deal_without_contacts: {
    title: 'Deal without contacts',
    reason: 'Nobody is known who takes part in this purchase.',
    cost: 'No touch of marketing counts for this deal.',
    fix: 'Associate the people who decide and use.',
  },
  deal_without_company: {
    title: 'Deal without a company',
    reason: 'No company is associated.',
    cost: 'Reports by account, industry and size leave the deal out.',
    fix: 'Associate the company.',
  },
  amount_not_positive: {
    title: 'Amount is zero or less',
    reason: 'The amount is {value}.',
    cost: 'Forecast and revenue come out too low.',
    fix: 'Correct the amount, or confirm it.',
  },
  close_date_passed: {
    title: 'Close date of an open deal has passed',
    reason: 'The deal was to close on {value} and is still open.',
    cost: 'The forecast counts it for a time that is over.',
    fix: 'Choose a new date, or close the deal.',
  },
  close_date_before_creation: {
    title: 'Closed before it was created',
    reason: 'The deal was closed on {value}, but created on {created}.',
    cost: 'The length of your sales cycle comes out wrong.',
    fix: 'Correct the close date, or confirm it.',
  },
  close_date_far_ahead: {
    title: 'Close date is far ahead',
    reason: 'The deal is to close on {value}.',
    cost: 'It swells the pipeline without being near.',
    fix: 'Check the year, or confirm the date.',
  },
  deal_without_activity: {
    title: 'Open deal without activity',
    reason: 'Nothing has happened on this deal for {days} days.',
    cost: 'Deals that nobody works on are seldom won.',
    fix: 'Call, write or plan a next activity.',
  },
  next_step_unverified: {
    title: 'Next step is stale',
    reason: 'Nobody has touched “{value}” for {days} days.',
    cost: 'It was done or forgotten, and nobody can tell.',
    fix: 'Write down the present next step, or confirm it.',
  },
  stage_untouched: {
    title: 'Stage unchanged for long',
    reason: 'The deal has been in “{value}” for {days} days.',
    cost: 'It may be stalled, and the forecast counts on it.',
    fix: 'Move it to the stage it is in, or confirm it.',
  },
  close_date_unverified: {
    title: 'Close date not reviewed for long',
    reason: 'Nobody has looked at the date {value} for {days} days.',
    cost: 'The forecast may rest on a guess.',
    fix: 'Check the date, then confirm or correct it.',
  },
  contacts_of_other_company: {
    title: 'Contacts of another company',
    reason: 'Not of {company}: {count} of the {total} contacts looked at ({names}).',
    cost: 'Touches count for the wrong account.',
    fix: 'Associate the right company or the right people.',
  },
  close_date_against_stage: {
    title: 'Close date contradicts the stage',
    reason: 'The stage is “{stage}”, but the close date is {value}.',
    cost: 'Forecast and revenue count the deal at the wrong time.',
    fix: 'Correct whichever is wrong.',
  },
  deal_contacts_behind_stage: {
    title: 'Contacts behind the deal’s stage',
    reason: 'Not yet opportunities: {count} of the {total} contacts looked at ({names}).',
    cost: 'Nurture e-mails go to people who are buying.',
    fix: 'Move these contacts on to opportunity.',
  },
  duplicate_deal: {
    title: 'Another open deal like this',
    reason: '{name} is alike: “{value}” ({likelihood}% likely the same deal).',
    cost: 'The pipeline counts one sale twice.',
    fix: 'Compare the two and merge them in HubSpot.',
  },
};
