import type { Rule } from '../../model';
import { answerFor } from './fields';
import type { Fault } from './fields';
import { meantPhone, phonesOf, placeOf } from './phone-properties';

/**
 * A number that no country's numbering plan has: a digit is missing or too many. The call reaches nobody, or somebody
 * else. Plans are those of libphonenumber (https://github.com/google/libphonenumber), which follow the ITU's national
 * numbering plans; a range may be newer than they are, so a person may call it right. Suggests
 * Mexican mobile numbers without the `1` that they had until 2019.
 */
export const phoneInvalid: Rule = {
  id: 'phone_invalid',
  check(subject) {
    const faults: Fault[] = [];
    let looked = false;
    for (const { property, phone } of phonesOf(subject)) {
      if (phone.valid === null) continue;
      looked = true;
      if (phone.valid) continue;
      faults.push({ property, value: phone.text, suggestion: meantPhone(subject, property, phone) });
    }
    return answerFor(subject, faults, looked, {
      severity: 'high',
      verifiable: true,
      evidence: ({ property }) => ({ country: placeOf(subject.facts.phone(property)!) }),
    });
  },
};
