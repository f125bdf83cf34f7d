import type { HygieneSeverity } from '@tandem/taxonomy';
import { numberOf, textOf } from '../../../property-values';
import { found, notApplicable, pass } from '../../answers';
import type { EmailFacts } from '../../facts';
import type { Rule, Subject } from '../../model';
import { isVerified } from '../is-verified';
import { quoted } from '../shared/fields';
import { emailOf, meantAddressOf } from './email-address';
import { optionLabel } from './options';

/** Bounces that say that the mailbox is not there; the others speak of the sender or of a state that passes. */
const mailboxGone = new Set(['UNKNOWN_USER', 'MAILBOX_MISCONFIGURATION']);

interface Failure {
  severity: HygieneSeverity;
  reason: string;
}

/**
 * HubSpot found that e-mails do not arrive: the address bounced for good, is known as bad, was put in quarantine, or
 * has only ever bounced. HubSpot sends it no marketing e-mail any more, and further tries harm the sender's standing.
 * Sources: https://knowledge.hubspot.com/email/what-is-the-difference-between-a-hard-bounce-and-a-soft-bounce and, for
 * the properties, https://knowledge.hubspot.com/properties/hubspots-default-contact-properties. Not applicable while
 * HubSpot has said nothing about the address, and where the address is plainly miswritten.
 */
export const emailUndeliverable: Rule = {
  id: 'email_undeliverable',
  check(subject) {
    const email = emailOf(subject);
    if (email === null) return notApplicable;
    const failure = failureOf(subject);
    if (failure === null) return isMeasured(subject) ? pass : notApplicable;
    if (isMiswritten(email, subject)) return notApplicable;
    const { severity, reason } = failure;
    return found({ severity, property: 'email', evidence: { value: quoted(email.address), reason } });
  },
};

/** The address itself is wrong, as another rule says: that nothing arrives there follows from it. */
const isMiswritten = ({ valid, publicSuffix }: EmailFacts, subject: Subject): boolean =>
  !valid || publicSuffix === null || (meantAddressOf(subject) !== null && !isVerified(subject, 'email'));

const isTrue = ({ properties }: Subject, property: string): boolean => properties[property] === 'true';

const isMeasured = ({ properties }: Subject): boolean =>
  (numberOf(properties, 'hs_email_delivered') ?? 0) > 0 ||
  textOf(properties, 'hs_email_bad_address') !== null ||
  textOf(properties, 'hs_email_quarantined') !== null;

function failureOf(subject: Subject): Failure | null {
  const bounce = textOf(subject.properties, 'hs_email_hard_bounce_reason_enum');
  if (bounce !== null) {
    return {
      severity: mailboxGone.has(bounce) || isTrue(subject, 'hs_email_bad_address') ? 'high' : 'medium',
      reason: optionLabel(subject, 'hs_email_hard_bounce_reason_enum', bounce),
    };
  }
  if (isTrue(subject, 'hs_email_bad_address'))
    return { severity: 'high', reason: labelOf(subject, 'bad_address') };
  if (isTrue(subject, 'hs_email_quarantined')) {
    const quarantine = textOf(subject.properties, 'hs_email_quarantined_reason');
    return {
      severity: 'medium',
      reason: quarantine
        ? optionLabel(subject, 'hs_email_quarantined_reason', quarantine)
        : labelOf(subject, 'quarantined'),
    };
  }
  return hasOnlyBounced(subject) ? { severity: 'medium', reason: labelOf(subject, 'bounce') } : null;
}

const englishLabels = {
  bad_address: 'Invalid email address',
  quarantined: 'Email address quarantined',
  bounce: 'Marketing emails bounced',
} as const;

/** What the portal calls one of HubSpot's e-mail properties. */
const labelOf = ({ related }: Subject, name: keyof typeof englishLabels): string =>
  related.properties?.get(`hs_email_${name}`)?.label || englishLabels[name];

const hasOnlyBounced = ({ properties }: Subject): boolean =>
  (numberOf(properties, 'hs_email_bounce') ?? 0) > 0 &&
  (numberOf(properties, 'hs_email_delivered') ?? 0) === 0;
