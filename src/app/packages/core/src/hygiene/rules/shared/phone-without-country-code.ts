import type { Rule } from '../../model';
import { answerFor } from './fields';
import type { Fault } from './fields';
import { phonesOf } from './phone-properties';

/**
 * A number without the country's calling code: people abroad and dialling programs cannot use it, and duplicates by
 * number stay unseen. ITU-T E.123 writes numbers for use between countries with `+`. Suggests that form where the
 * record's country makes the number a valid one. Numbers that do not exist have a rule of their own.
 */
export const phoneWithoutCountryCode: Rule = {
  id: 'phone_without_country_code',
  check(subject) {
    const faults: Fault[] = [];
    let looked = false;
    for (const { property, phone } of phonesOf(subject)) {
      if (!phone.readable || phone.valid === false) continue;
      looked = true;
      if (phone.international) continue;
      const suggestion =
        phone.valid && phone.formatted !== null
          ? ({ property, value: phone.formatted, why: 'standard_form' } as const)
          : undefined;
      faults.push({ property, value: phone.text, suggestion });
    }
    return answerFor(subject, faults, looked, { severity: 'low', verifiable: true });
  },
};
