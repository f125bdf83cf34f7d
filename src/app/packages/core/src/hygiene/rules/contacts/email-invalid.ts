import { found, notApplicable, pass } from '../../answers';
import type { Rule } from '../../model';
import { subjectOf } from '../../subject';
import { quoted } from '../shared/fields';
import { addressMeantBy, addressWithinText, emailOf, meantAddressOf } from './email-address';
import { emailDomainNotOfCompany } from './email-domain-not-of-company';

/**
 * An e-mail address that no server can deliver to: its syntax is wrong (RFC 5321, 4.1.2; international characters as in
 * RFC 6531), or its domain ends in what the public suffix list (https://publicsuffix.org) does not know, such as
 * `.local` or the names that RFC 2606 reserves. Suggests the address that stands within other text or is plainly meant,
 * unless it would be another company's. A mistyped ending is `email_domain_typo`.
 */
export const emailInvalid: Rule = {
  id: 'email_invalid',
  check(subject, setting, terms) {
    const email = emailOf(subject);
    if (email === null) return notApplicable;
    if (email.valid && email.publicSuffix !== null) return pass;
    if (meantAddressOf(subject) !== null) return notApplicable;
    const address = email.valid ? null : (addressWithinText(email.address) ?? addressMeantBy(email.address));
    return found({
      severity: 'high',
      property: 'email',
      evidence: { value: quoted(email.address) },
      suggestions:
        address && !isOfOtherCompany(address, [subject, setting, terms])
          ? [{ property: 'email', value: address, why: 'stripped' }]
          : [],
    });
  },
};

/** Whether the address, once corrected, would be the next thing to ask about. */
function isOfOtherCompany(address: string, [subject, ...agreed]: Parameters<Rule['check']>): boolean {
  const corrected = subjectOf(
    { ...subject, properties: { ...subject.properties, email: address } },
    subject.now,
  );
  return emailDomainNotOfCompany.check(corrected, ...agreed).state === 'finding';
}
