import { found, notApplicable, pass } from '../../answers';
import type { Rule } from '../../model';
import { emailOf, meantAddressOf } from './email-address';

/**
 * The domain of an e-mail address is one slip away from one that is far likelier: a large mail provider's or the
 * associated company's. The person gets nothing, and whoever registered the slip may read it. Suggests the likely
 * domain. Distance: Levenshtein, with neighbours swapped (Damerau, "A technique for computer detection and correction
 * of spelling errors", Communications of the ACM 7(3), 1964).
 */
export const emailDomainTypo: Rule = {
  id: 'email_domain_typo',
  check(subject) {
    const email = emailOf(subject);
    if (email === null) return notApplicable;
    const meant = meantAddressOf(subject);
    if (meant === null) return email.valid ? pass : notApplicable;
    return found({
      severity: 'high',
      property: 'email',
      evidence: { value: email.address, domain: email.domain, meant: meant.domain },
      suggestions: [{ property: 'email', value: meant.address, why: 'typo' }],
      verifiable: true,
    });
  },
};
