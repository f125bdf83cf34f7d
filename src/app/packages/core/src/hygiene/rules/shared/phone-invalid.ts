import type { Answer, Rule } from '../../model';
import { answerFor } from './fields';
import type { Fault } from './fields';
import { phonesOf } from './phone-properties';

/**
 * A number that no country's numbering plan has: a digit is missing or too many. The call reaches nobody, or somebody
 * else. Plans are those of libphonenumber (https://github.com/google/libphonenumber), which follow the ITU's national
 * numbering plans; a range may be newer than they are, so a person may call it right.
 */
export const phoneInvalid: Rule = {
  id: 'phone_invalid',
  check(subject): Answer {
    const judged = phonesOf(subject).filter(({ phone }) => phone.valid !== null);
    const faults: Fault[] = [];
    for (const { property, phone } of judged) {
      if (!phone.valid) faults.push({ property, value: phone.text });
    }
    const answer = answerFor(subject, faults, judged.length > 0, { severity: 'high', verifiable: true });
    if (answer.state !== 'finding') return answer;
    const phone = judged.find(({ property }) => property === answer.property)!.phone;
    const country = phone.countryCode ?? `+${phone.callingCode}`;
    return { ...answer, evidence: { ...answer.evidence, country } };
  },
};
