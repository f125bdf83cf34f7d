import type { Rule } from '../../model';
import { agreedFieldMissing } from './agreed-field-missing';
import { countryUnrecognised } from './country-unrecognised';
import { countryWrittenOtherwise } from './country-written-otherwise';
import { customerWithoutWonDeal } from './customer-without-won-deal';
import { dateOutOfRange } from './date-out-of-range';
import { lifecycleStageBehindDeals } from './lifecycle-stage-behind-deals';
import { numberOutOfRange } from './number-out-of-range';
import { optionNotOffered } from './option-not-offered';
import { ownerDeactivated } from './owner-deactivated';
import { phoneInvalid } from './phone-invalid';
import { phoneOfOtherCountry } from './phone-of-other-country';
import { phoneUnreadable } from './phone-unreadable';
import { phoneWithoutCountryCode } from './phone-without-country-code';
import { placeholderValue } from './placeholder-value';
import { postalCodeInvalid } from './postal-code-invalid';
import { spellingVariant } from './spelling-variant';
import { stateUnrecognised } from './state-unrecognised';
import { textWithMarkup } from './text-with-markup';
import { websiteInvalid } from './website-invalid';

/** Decisions of the rules for more than one object. */
export const sharedRules: readonly Rule[] = [
  agreedFieldMissing,
  placeholderValue,
  optionNotOffered,
  numberOutOfRange,
  dateOutOfRange,
  textWithMarkup,
  ownerDeactivated,
  spellingVariant,
  countryUnrecognised,
  countryWrittenOtherwise,
  stateUnrecognised,
  postalCodeInvalid,
  phoneUnreadable,
  phoneInvalid,
  phoneWithoutCountryCode,
  websiteInvalid,
  phoneOfOtherCountry,
  lifecycleStageBehindDeals,
  customerWithoutWonDeal,
];
