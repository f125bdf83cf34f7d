import type { Rule } from '../../model';
import type { MissingFieldRule } from '../missing-field';
import { companyCountryMissing } from './company-country-missing';
import { companyDomainInvalid } from './company-domain-invalid';
import { companyDomainMissing } from './company-domain-missing';
import { companyDomainNotOwn } from './company-domain-not-own';
import { companyIndustryMissing } from './company-industry-missing';
import { companyIndustryUnverified } from './company-industry-unverified';
import { companyLifecycleStageMissing } from './company-lifecycle-stage-missing';
import { companyNameInWrongCase } from './company-name-in-wrong-case';
import { companyNameIsAddress } from './company-name-is-address';
import { companyNameMissing } from './company-name-missing';
import { companyNameUnverified } from './company-name-unverified';
import { companyOwnerMissing } from './company-owner-missing';
import { companySizeMissing } from './company-size-missing';
import { companySizeUnverified } from './company-size-unverified';
import { companyWithoutActivity } from './company-without-activity';
import { companyWithoutContacts } from './company-without-contacts';
import { domainAgainstWebsite } from './domain-against-website';
import { duplicateCompanyName } from './duplicate-company-name';
import { duplicateDomain } from './duplicate-domain';

/** Rules that ask for a property of a company: `placeholder_value` leaves those to them while they ask. */
export const missingCompanyFields: readonly MissingFieldRule[] = [
  companyNameMissing,
  companyDomainMissing,
  companyIndustryMissing,
  companyCountryMissing,
  companySizeMissing,
  companyOwnerMissing,
  companyLifecycleStageMissing,
];

/** Decisions of the rules about companies alone. */
export const companyRules: readonly Rule[] = [
  ...missingCompanyFields,
  companyDomainInvalid,
  companyDomainNotOwn,
  companyNameIsAddress,
  companyNameInWrongCase,
  companyNameUnverified,
  companyIndustryUnverified,
  companySizeUnverified,
  companyWithoutActivity,
  domainAgainstWebsite,
  companyWithoutContacts,
  duplicateDomain,
  duplicateCompanyName,
];
