import { found, notApplicable, pass } from '../../answers';
import { isRoleAddress } from '../../facts/role-address';
import type { Rule } from '../../model';
import { validEmailOf } from './email-address';

/**
 * An address such as `info@` or `sales@` that several people read or nobody does: no consent of one person, and more
 * complaints. Names of roles: RFC 2142, "Mailbox names for common services, roles and functions". May well be the only
 * address of a small firm.
 */
export const emailRoleAddress: Rule = {
  id: 'email_role_address',
  check(subject) {
    const email = validEmailOf(subject);
    if (email === null) return notApplicable;
    if (!isRoleAddress(email.local)) return pass;
    return found({
      severity: 'medium',
      property: 'email',
      evidence: { value: email.address },
      verifiable: true,
    });
  },
};
