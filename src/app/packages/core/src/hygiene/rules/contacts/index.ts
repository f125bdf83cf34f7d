import type { Rule } from '../../model';
import type { MissingFieldRule } from '../missing-field';
import { companyNameNotOfCompany } from './company-name-not-of-company';
import { consentContradiction } from './consent-contradiction';
import { contactBuyingRoleMissing } from './contact-buying-role-missing';
import { contactCompanyMissing } from './contact-company-missing';
import { contactCountryMissing } from './contact-country-missing';
import { contactEmailMissing } from './contact-email-missing';
import { contactFirstNameMissing } from './contact-first-name-missing';
import { contactJobTitleMissing } from './contact-job-title-missing';
import { contactLastNameMissing } from './contact-last-name-missing';
import { contactLeadStatusMissing } from './contact-lead-status-missing';
import { contactLegalBasisMissing } from './contact-legal-basis-missing';
import { contactLifecycleStageMissing } from './contact-lifecycle-stage-missing';
import { contactOwnerMissing } from './contact-owner-missing';
import { contactPhoneMissing } from './contact-phone-missing';
import { conversionWithoutSource } from './conversion-without-source';
import { duplicateEmail } from './duplicate-email';
import { duplicateNameAndDomain } from './duplicate-name-and-domain';
import { duplicatePhone } from './duplicate-phone';
import { duplicateSimilarName } from './duplicate-similar-name';
import { emailDisposable } from './email-disposable';
import { emailDomainNotOfCompany } from './email-domain-not-of-company';
import { emailDomainTypo } from './email-domain-typo';
import { emailFreeMail } from './email-free-mail';
import { emailInvalid } from './email-invalid';
import { emailRoleAddress } from './email-role-address';
import { emailUndeliverable } from './email-undeliverable';
import { emailUnverified } from './email-unverified';
import { employerUnverified } from './employer-unverified';
import { firstAndLastNameEqual } from './first-and-last-name-equal';
import { fullNameInOneField } from './full-name-in-one-field';
import { jobTitleInWrongCase } from './job-title-in-wrong-case';
import { jobTitleNotATitle } from './job-title-not-a-title';
import { jobTitleUnverified } from './job-title-unverified';
import { languageUnrecognised } from './language-unrecognised';
import { leadStatusAgainstStage } from './lead-status-against-stage';
import { lifecycleDatesOutOfOrder } from './lifecycle-dates-out-of-order';
import { nameInWrongCase } from './name-in-wrong-case';
import { nameWithAddress } from './name-with-address';
import { nameWithSymbols } from './name-with-symbols';
import { phoneUnverified } from './phone-unverified';

/** Rules that ask for a property of a contact: `placeholder_value` leaves those to them while they ask. */
export const missingContactFields: readonly MissingFieldRule[] = [
  contactEmailMissing,
  contactFirstNameMissing,
  contactLastNameMissing,
  contactPhoneMissing,
  contactCompanyMissing,
  contactJobTitleMissing,
  contactCountryMissing,
  contactLifecycleStageMissing,
  contactOwnerMissing,
  contactLeadStatusMissing,
  contactBuyingRoleMissing,
  contactLegalBasisMissing,
];

/** Decisions of the rules about contacts alone. */
export const contactRules: readonly Rule[] = [
  ...missingContactFields,
  nameInWrongCase,
  nameWithAddress,
  nameWithSymbols,
  fullNameInOneField,
  firstAndLastNameEqual,
  emailInvalid,
  emailDomainTypo,
  emailRoleAddress,
  emailFreeMail,
  emailDisposable,
  emailUndeliverable,
  languageUnrecognised,
  jobTitleInWrongCase,
  jobTitleNotATitle,
  emailUnverified,
  phoneUnverified,
  jobTitleUnverified,
  employerUnverified,
  emailDomainNotOfCompany,
  companyNameNotOfCompany,
  leadStatusAgainstStage,
  lifecycleDatesOutOfOrder,
  consentContradiction,
  conversionWithoutSource,
  duplicateEmail,
  duplicateNameAndDomain,
  duplicatePhone,
  duplicateSimilarName,
];
