import type { Rule } from '../../model';
import { answerFor } from './fields';
import type { Fault } from './fields';
import { meantPhone, phonesOf } from './phone-properties';

/**
 * What stands for a telephone number cannot be dialled: words, too few digits, too many. Nobody can call, and calling
 * from HubSpot fails. Digits by ITU-T E.164 (15 at most); read by libphonenumber. Suggests words on the keys as digits
 * (`1-800-FLOWERS`), and the first of two numbers. An extension of a switchboard may be right.
 */
export const phoneUnreadable: Rule = {
  id: 'phone_unreadable',
  check(subject) {
    const phones = phonesOf(subject);
    const faults: Fault[] = [];
    for (const { property, phone } of phones) {
      if (phone.readable) continue;
      faults.push({ property, value: phone.text, suggestion: meantPhone(subject, property, phone) });
    }
    return answerFor(subject, faults, phones.length > 0, { severity: 'high', verifiable: true });
  },
};
