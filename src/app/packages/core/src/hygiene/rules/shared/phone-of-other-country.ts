import { callingCodeOf } from '../../facts';
import type { Rule } from '../../model';
import { answerFor } from './fields';
import type { Fault } from './fields';
import { phonesOf } from './phone-properties';

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
    const phones = phonesOf(subject).filter(({ phone }) => phone.international && phone.valid);
    for (const { property, phone } of phones) {
      if (phone.callingCode !== callingCode) faults.push({ property, value: phone.text });
    }
    const answer = answerFor(subject, faults, phones.length > 0, { severity: 'low', verifiable: true });
    if (answer.state !== 'finding') return answer;
    const phone = phones.find(({ property }) => property === answer.property)!.phone;
    const phoneCountry = phone.countryCode ?? `+${phone.callingCode}`;
    return { ...answer, evidence: { ...answer.evidence, country: countryCode, phoneCountry } };
  },
};
