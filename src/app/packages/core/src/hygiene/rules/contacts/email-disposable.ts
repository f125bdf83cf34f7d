import { found, notApplicable, pass } from '../../answers';
import { isDisposableDomain } from '../../facts/mail-domains';
import type { Rule } from '../../model';
import { isVerified } from '../is-verified';
import { meantAddressOf, validEmailOf } from './email-address';

/**
 * An address at a service that gives out mailboxes for minutes: the person wanted the download and no contact. Domains:
 * the community's list that package disposable-email-domains-js brings. A list may be wrong about one address, so a
 * person may say so. Not applicable where the address is plainly miswritten, as another rule says: mistyped domains of
 * large providers are on such lists.
 */
export const emailDisposable: Rule = {
  id: 'email_disposable',
  check(subject) {
    const email = validEmailOf(subject);
    if (email === null) return notApplicable;
    if (!isDisposableDomain(email.domain)) return pass;
    if (meantAddressOf(subject) !== null && !isVerified(subject, 'email')) return notApplicable;
    return found({
      severity: 'high',
      property: 'email',
      evidence: { value: email.address, domain: email.domain },
      verifiable: true,
    });
  },
};
