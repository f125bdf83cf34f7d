import { checkboxes, dateTime, number, radio, readOnly, select, type DefaultProperty } from './define';
import { lifecycleProperties } from './shared';

/** How far a contact is, how good it looks and what part it plays in a purchase. */
export const contactQualificationProperties = (): DefaultProperty[] => [
  ...lifecycleProperties(),
  radio(
    'hs_lead_status',
    'Lead Status',
    [
      ['NEW', 'New'],
      ['OPEN', 'Open'],
      ['IN_PROGRESS', 'In Progress'],
      ['OPEN_DEAL', 'Open Deal'],
      ['UNQUALIFIED', 'Unqualified'],
      ['ATTEMPTED_TO_CONTACT', 'Attempted to Contact'],
      ['CONNECTED', 'Connected'],
      ['BAD_TIMING', 'Bad Timing'],
    ],
    { formField: true },
  ),
  checkboxes('hs_buying_role', 'Buying Role', [
    ['BLOCKER', 'Blocker'],
    ['BUDGET_HOLDER', 'Budget Holder'],
    ['CHAMPION', 'Champion'],
    ['DECISION_MAKER', 'Decision Maker'],
    ['END_USER', 'End User'],
    ['EXECUTIVE_SPONSOR', 'Executive Sponsor'],
    ['INFLUENCER', 'Influencer'],
    ['LEGAL_AND_COMPLIANCE', 'Legal & Compliance'],
    ['OTHER', 'Other'],
  ]),
  select('hs_persona', 'Persona', [
    ['persona_1', 'Persona 1'],
    ['persona_2', 'Persona 2'],
    ['persona_3', 'Persona 3'],
  ]),
  number('hubspotscore', 'HubSpot Score', { readOnly: true, calculated: true }),
  number('hs_predictivecontactscore_v2', 'Likelihood to close', { readOnly: true }),
  select(
    'hs_predictivescoringtier',
    'Contact priority',
    [
      ['tier_1', 'Very High'],
      ['tier_2', 'High'],
      ['tier_3', 'Medium'],
      ['tier_4', 'Low'],
    ],
    { readOnly: true },
  ),
  ...readOnly([
    dateTime('hs_latest_open_lead_date', 'Latest Open Lead Date'),
    dateTime('hs_latest_qualified_lead_date', 'Latest Qualified Lead Date'),
    dateTime('hs_latest_disqualified_lead_date', 'Latest Disqualified Lead Date'),
    number('hs_count_is_unworked', 'Count of unengaged contacts'),
  ]),
];
