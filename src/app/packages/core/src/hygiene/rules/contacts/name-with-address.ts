import { found, notApplicable, pass } from '../../answers';
import type { Rule, Suggestion } from '../../model';
import { isVerified } from '../is-verified';
import { quoted } from '../shared/fields';
import { hasAddress, nameFromEmail, nameOf, nameProperties } from './names';

/** `Jane Doe <jane@example.com>` and `Jane Doe (jane@example.com)`: the name before the address. */
const nameBeforeAddress = /^([^<>()@:/]{2,100}?)[\s,;:]*[<([][^<>()\s]{3,254}[>)\]]$/u;

/**
 * An e-mail or web address stands where a name should. Senders of spam put web addresses there, because confirmation
 * mails repeat the name (OWASP, "Input Validation Cheat Sheet",
 * https://cheatsheetseries.owasp.org/cheatsheets/Input_Validation_Cheat_Sheet.html), and letters open with it. Suggests
 * what stands before the address, or the name that the contact's own address gives away. Names with points may look like
 * one, so a person may say so.
 */
export const nameWithAddress: Rule = {
  id: 'name_with_address',
  check(subject) {
    let applies = false;
    for (const property of nameProperties) {
      const value = nameOf(subject, property);
      if (value === null) continue;
      applies = true;
      if (!hasAddress(value) || isVerified(subject, property)) continue;
      const before = value.length <= 400 ? nameBeforeAddress.exec(value)?.[1]?.trim() : undefined;
      const suggestions: Suggestion[] = before
        ? [{ property, value: before, why: 'stripped' }]
        : nameFromEmail(subject, property);
      return found({
        severity: 'high',
        property,
        evidence: { value: quoted(value) },
        suggestions,
        verifiable: true,
      });
    }
    return applies ? pass : notApplicable;
  },
};
