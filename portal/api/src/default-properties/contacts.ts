import { contactEmailProperties } from './contacts-email';
import { contactQualificationProperties } from './contacts-qualification';
import { contactSourceProperties } from './contacts-sources';
import {
  calculated,
  checkboxes,
  date,
  dateTime,
  inGroup,
  number,
  phone,
  readOnly,
  text,
  textArea,
  yesNo,
  type DefaultProperty,
} from './define';
import { recordProperties, salesActivityProperties } from './shared';

const onForms = { formField: true };

const identity = (): DefaultProperty[] => [
  text('email', 'Email', onForms),
  text('firstname', 'First Name', onForms),
  text('lastname', 'Last Name', onForms),
  text('salutation', 'Salutation', onForms),
  phone('phone', 'Phone Number', onForms),
  phone('mobilephone', 'Mobile Phone Number', onForms),
  phone('fax', 'Fax Number', onForms),
  text('address', 'Street Address', onForms),
  text('city', 'City', onForms),
  text('state', 'State/Region', onForms),
  text('zip', 'Postal Code', onForms),
  text('country', 'Country/Region', onForms),
  text('jobtitle', 'Job Title', onForms),
  text('company', 'Company Name', onForms),
  text('website', 'Website URL', onForms),
  text('industry', 'Industry', onForms),
  text('annualrevenue', 'Annual Revenue', onForms),
  text('numemployees', 'Number of Employees', onForms),
  text('job_function', 'Job function', onForms),
  text('seniority', 'Seniority', onForms),
  date('date_of_birth', 'Date of birth', onForms),
  textArea('message', 'Message', onForms),
  text('hs_language', 'Preferred language', onForms),
  text('hs_linkedin_url', 'LinkedIn URL', onForms),
  text('twitterhandle', 'Twitter Username', onForms),
  text('hs_timezone', 'Time Zone'),
];

const sales = (): DefaultProperty[] => [
  ...salesActivityProperties(),
  ...readOnly([
    dateTime('hs_sa_first_engagement_date', 'Date of first engagement'),
    text('hs_sa_first_engagement_descr', 'Description of first engagement'),
    text('hs_sa_first_engagement_object_type', 'Type of first engagement'),
    number('hs_time_to_first_engagement', 'Lead response time'),
    dateTime('hs_first_outreach_date', 'First outreach date'),
    dateTime('hs_sales_email_last_opened', 'Recent Sales Email Opened Date'),
    dateTime('hs_sales_email_last_clicked', 'Recent Sales Email Clicked Date'),
    yesNo('hs_is_unworked', 'Contact unworked'),
    yesNo('hs_sequences_is_enrolled', 'Currently in Sequence'),
  ]),
];

const hygiene = (): DefaultProperty[] => [
  ...calculated([
    dateTime('createdate', 'Create Date'),
    dateTime('lastmodifieddate', 'Last Modified Date'),
    text('hs_calculated_merged_vids', 'Merged vids'),
    text('hs_calculated_phone_number', 'Calculated Phone Number'),
    text('hs_calculated_phone_number_country_code', 'Calculated Phone Number Country Code'),
    text('hs_calculated_phone_number_area_code', 'Calculated Phone Number Area Code'),
    text('hs_calculated_phone_number_region_code', 'Calculated Phone Number Region'),
    text('hs_searchable_calculated_phone_number', 'Calculated Phone Number'),
    number('num_associated_deals', 'Number of Associated Deals'),
    number('associatedcompanyid', 'Primary Associated Company ID'),
  ]),
  text('hs_additional_emails', 'Additional email addresses', {
    readOnly: true,
    fieldType: 'checkbox',
    type: 'enumeration',
  }),
  checkboxes('hs_legal_basis', "Legal basis for processing contact's data", [
    ['Legitimate interest – prospect/lead', 'Legitimate interest – prospect/lead'],
    ['Legitimate interest – existing customer', 'Legitimate interest – existing customer'],
    ['Legitimate interest - other', 'Legitimate interest - other'],
    ['Performance of a contract', 'Performance of a contract'],
    ['Freely given consent from contact', 'Freely given consent from contact'],
    ['Not applicable', 'Not applicable'],
  ]),
];

/** Default properties of contacts. Names: https://knowledge.hubspot.com/properties/hubspots-default-contact-properties */
export const contactProperties = (): DefaultProperty[] => [
  ...inGroup('contactinformation', [
    ...recordProperties(),
    ...identity(),
    ...contactQualificationProperties(),
    ...hygiene(),
  ]),
  ...inGroup('sales_properties', sales()),
  ...contactSourceProperties(),
  ...contactEmailProperties(),
];
