import {
  calculated,
  dateTime,
  inGroup,
  readOnly,
  select,
  text,
  textArea,
  yesNo,
  type DefaultProperty,
} from './define';
import { recordProperties } from './shared';

/** Default properties of leads. Names: https://developers.hubspot.com/docs/guides/api/crm/objects/leads */
export const leadProperties = (): DefaultProperty[] =>
  inGroup('lead_information', [
    ...recordProperties(),
    text('hs_lead_name', 'Lead Name'),
    select('hs_lead_type', 'Lead Type', [
      ['NEW_BUSINESS', 'New business'],
      ['RE_ATTEMPTING', 'Re-attempting'],
      ['UPSELL', 'Upsell'],
    ]),
    select('hs_lead_label', 'Lead Label', [
      ['HOT', 'Hot'],
      ['WARM', 'Warm'],
      ['COLD', 'Cold'],
    ]),
    text('hs_lead_source', 'Lead Source', { readOnly: true }),
    select('hs_pipeline', 'Pipeline', [], { externalOptions: true }),
    select('hs_pipeline_stage', 'Pipeline stage', [], { externalOptions: true }),
    select('hs_lead_disqualification_reason', 'Disqualification reason', [
      ['NOT_A_GOOD_FIT', 'Not a good fit'],
      ['NOT_INTERESTED', 'Not interested'],
      ['NO_BUDGET', 'No budget'],
      ['BAD_TIMING', 'Bad timing'],
      ['UNRESPONSIVE', 'Unresponsive'],
      ['COMPETITOR', 'Chose a competitor'],
      ['OTHER', 'Other'],
    ]),
    textArea('hs_lead_disqualification_note', 'Disqualification note'),
    ...readOnly([
      text('hs_associated_contact_email', 'Associated contact email'),
      text('hs_associated_contact_firstname', 'Associated contact first name'),
      text('hs_associated_contact_lastname', 'Associated contact last name'),
      text('hs_associated_company_name', 'Associated company name'),
      text('hs_associated_company_domain', 'Associated company domain'),
    ]),
    ...calculated([
      yesNo('hs_lead_is_open', 'Is open'),
      yesNo('hs_lead_is_disqualified', 'Is disqualified'),
      yesNo('hs_lead_is_qualified', 'Is qualified'),
      dateTime('hs_v2_date_entered_current_stage', 'Date entered current stage'),
    ]),
  ]);
