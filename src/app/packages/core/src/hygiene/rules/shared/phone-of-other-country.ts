import { callingCodeOf } from '../../facts';
import type { Rule } from '../../model';
import { answerFor } from './fields';
import type { Fault } from './fields';
import { phonesOf, placeOf } from './phone-properties';

/**
 * The telephone number belongs to another country than the record: one of the two may be out of date, and the call may
 * come at night. Compared by calling code, since countries share some (ITU-T E.164, `+1` and `+7`). People do keep their
 * numbers when they move, so a person may call it right.
 */
export const phoneOfOtherCountry: Rule = {
  id: 'phone_of_other_country',
  check(subject) {
    const { countryCode } = subject.facts;
    const callingCode = countryCode === null ? null : callingCodeOf(countryCode);
    if (countryCode === null || callingCode === null) return { state: 'not_applicable' };
    const faults: Fault[] = [];
    let looked = false;
    for (const { property, phone } of phonesOf(subject)) {
      if (!phone.international || !phone.valid) continue;
      looked = true;
      if (phone.callingCode !== callingCode) faults.push({ property, value: phone.text });
    }
    return answerFor(subject, faults, looked, {
      severity: 'low',
      verifiable: true,
      evidence: ({ property }) => ({
        country: countryCode,
        phoneCountry: placeOf(subject.facts.phone(property)!),
      }),
    });
  },
};
