import type { Rule } from '../../model';
import { answerFor } from './fields';
import type { Fault } from './fields';
import { phonesOf } from './phone-properties';

/**
 * What stands for a telephone number cannot be dialled: words, too few digits, too many. Nobody can call, and calling
 * from HubSpot fails. Digits by ITU-T E.164 (15 at most); read by libphonenumber.
 */
export const phoneUnreadable: Rule = {
  id: 'phone_unreadable',
  check(subject) {
    const phones = phonesOf(subject);
    const faults: Fault[] = [];
    for (const { property, phone } of phones) {
      if (!phone.readable) faults.push({ property, value: phone.text });
    }
    return answerFor(subject, faults, phones.length > 0, { severity: 'high' });
  },
};
