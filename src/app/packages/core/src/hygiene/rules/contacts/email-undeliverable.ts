import type { HygieneSeverity } from '@tandem/taxonomy';
import { numberOf, textOf } from '../../../property-values';
import type { DeliveryProperty } from '../../delivery';
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
  /** What says so. */
  property: DeliveryProperty;
  severity: HygieneSeverity;
  reason: string;
}

/**
 * HubSpot found that e-mails do not arrive: the address bounced for good, is known as bad, was put in quarantine, or
 * has only ever bounced. HubSpot sends it no marketing e-mail any more, and further tries harm the sender's standing.
 * Sources: https://knowledge.hubspot.com/email/what-is-the-difference-between-a-hard-bounce-and-a-soft-bounce and, for
 * the properties, https://knowledge.hubspot.com/properties/hubspots-default-contact-properties. Not applicable while
 * HubSpot has said nothing about the address, and where the address is plainly miswritten. What HubSpot said before the
 * present address was written is about an earlier one; where history does not tell, a person may say that this one is right.
 */
export const emailUndeliverable: Rule = {
  id: 'email_undeliverable',
  check(subject) {
    const email = emailOf(subject);
    if (email === null) return notApplicable;
    const failure = failureOf(subject);
    if (failure === null) return isMeasured(subject) ? pass : notApplicable;
    if (isMiswritten(email, subject)) return notApplicable;
    const { severity, reason, property } = failure;
    const evidence = { value: quoted(email.address), reason };
    return found({ severity, property: 'email', evidence, verifiable: !isDated(subject, property) });
  },
};

/** The address itself is wrong, as another rule says: that nothing arrives there follows from it. */
const isMiswritten = ({ valid, publicSuffix }: EmailFacts, subject: Subject): boolean =>
  !valid ||
  publicSuffix === null ||
  (meantAddressOf(subject) !== null && !isVerified(subject, 'email', 'email_domain_typo'));

/** It is known whether something was said before the present address was written or after it. */
const isDated = ({ setAt }: Subject, property: DeliveryProperty): boolean =>
  setAt?.['email'] !== undefined && setAt[property] !== undefined;

/** What HubSpot says of the present address; null where it says nothing, or said it of an earlier one. */
function saidOf(subject: Subject, property: DeliveryProperty): string | null {
  const said = textOf(subject.properties, property);
  if (said === null || !isDated(subject, property)) return said;
  return subject.setAt![property]! < subject.setAt!['email']! ? null : said;
}

const isTrue = (subject: Subject, property: DeliveryProperty): boolean =>
  saidOf(subject, property) === 'true';

const isMeasured = (subject: Subject): boolean =>
  (numberOf(subject.properties, 'hs_email_delivered') ?? 0) > 0 ||
  saidOf(subject, 'hs_email_bad_address') !== null ||
  saidOf(subject, 'hs_email_quarantined') !== null;

function failureOf(subject: Subject): Failure | null {
  const bounce = saidOf(subject, 'hs_email_hard_bounce_reason_enum');
  if (bounce !== null) {
    const property = 'hs_email_hard_bounce_reason_enum';
    const severity = mailboxGone.has(bounce) || isTrue(subject, 'hs_email_bad_address') ? 'high' : 'medium';
    return { property, severity, reason: optionLabel(subject, property, bounce) };
  }
  if (isTrue(subject, 'hs_email_bad_address')) return failureBy(subject, 'bad_address', 'high');
  if (isTrue(subject, 'hs_email_quarantined')) {
    const failure = failureBy(subject, 'quarantined', 'medium');
    const quarantine = textOf(subject.properties, 'hs_email_quarantined_reason');
    if (quarantine === null) return failure;
    return { ...failure, reason: optionLabel(subject, 'hs_email_quarantined_reason', quarantine) };
  }
  return hasOnlyBounced(subject) ? failureBy(subject, 'bounce', 'medium') : null;
}

const englishLabels = {
  bad_address: 'Invalid email address',
  quarantined: 'Email address quarantined',
  bounce: 'Marketing emails bounced',
} as const;

/** A failure with what the portal calls the property that says so. */
const failureBy = (
  { related }: Subject,
  name: keyof typeof englishLabels,
  severity: HygieneSeverity,
): Failure => ({
  property: `hs_email_${name}`,
  severity,
  reason: related.properties?.get(`hs_email_${name}`)?.label || englishLabels[name],
});

const hasOnlyBounced = (subject: Subject): boolean =>
  saidOf(subject, 'hs_email_bounce') !== null &&
  (numberOf(subject.properties, 'hs_email_bounce') ?? 0) > 0 &&
  (numberOf(subject.properties, 'hs_email_delivered') ?? 0) === 0;
