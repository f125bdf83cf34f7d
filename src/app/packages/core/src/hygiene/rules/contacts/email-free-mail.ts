import { found, notApplicable, pass } from '../../answers';
import { isDisposableDomain, isFreeMailDomain } from '../../facts/mail-domains';
import type { Rule } from '../../model';
import { validEmailOf } from './email-address';

/**
 * A private address of a mail provider: the contact cannot be matched to a company by its domain, as HubSpot does
 * (https://knowledge.hubspot.com/properties/hubspots-default-contact-properties, `hs_email_domain`). Domains: package
 * email-providers. Throw-away addresses are another rule's. Self-employed people have no other, so it may be right.
 */
export const emailFreeMail: Rule = {
  id: 'email_free_mail',
  check(subject) {
    const email = validEmailOf(subject);
    if (email === null) return notApplicable;
    if (!isFreeMailDomain(email.domain) || isDisposableDomain(email.domain)) return pass;
    return found({
      severity: 'low',
      property: 'email',
      evidence: { value: email.address, domain: email.domain },
      verifiable: true,
    });
  },
};
