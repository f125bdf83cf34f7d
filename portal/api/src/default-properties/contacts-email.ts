import { dateTime, inGroup, number, readOnly, select, text, yesNo, type DefaultProperty } from './define';

const email = (): DefaultProperty[] => [
  ...readOnly([
    number('hs_email_delivered', 'Marketing emails delivered'),
    number('hs_email_open', 'Marketing emails opened'),
    number('hs_email_click', 'Marketing emails clicked'),
    number('hs_email_bounce', 'Marketing emails bounced'),
    number('hs_email_replied', 'Marketing emails replied'),
    ...['send', 'open', 'click', 'reply'].flatMap((event) => [
      dateTime(`hs_email_first_${event}_date`, `First marketing email ${event} date`),
      dateTime(`hs_email_last_${event}_date`, `Last marketing email ${event} date`),
    ]),
    text('hs_email_last_email_name', 'Last marketing email name'),
    number('hs_email_sends_since_last_engagement', 'Sends Since Last Engagement'),
    yesNo('hs_email_quarantined', 'Email address quarantined'),
    select('hs_email_quarantined_reason', 'Email address internal quarantine reason', [
      'SUSPENSION_REMEDIATION',
      'BLOCKLIST_REMEDIATION',
      'TRUST_SAFETY_REMEDIATION',
      'GRAYMAIL',
    ]),
    yesNo('hs_email_bad_address', 'Invalid email address'),
    text('hs_email_hard_bounce_reason', 'Email hard bounce reason (text)'),
    select('hs_email_hard_bounce_reason_enum', 'Email hard bounce reason', [
      'OTHER',
      'CONTENT',
      'SPAM',
      'POLICY',
      'UNKNOWN_USER',
      'IPREPUTATION',
      'DOMAIN_REPUTATION',
      'MAILBOX_FULL',
      'MAILBOX_MISCONFIGURATION',
      'DMARC',
      'SPF',
    ]),
    yesNo('hs_email_is_ineligible', 'Is globally ineligible'),
    text('hs_email_domain', 'Email Domain'),
  ]),
  yesNo('hs_email_optout', 'Unsubscribed from all email'),
];

const marketingStatus = (): DefaultProperty[] =>
  readOnly([
    yesNo('hs_marketable_status', 'Marketing contact status'),
    text('hs_marketable_reason_type', 'Marketing contact status source type'),
    text('hs_marketable_reason_id', 'Marketing contact status source name'),
    select('hs_marketable_until_renewal', 'Marketing contact until next update', [
      ['true', 'Yes'],
      ['false', 'No'],
    ]),
  ]);

/** What marketing e-mail has done with a contact, and whether it may send at all. */
export const contactEmailProperties = (): DefaultProperty[] => [
  ...inGroup('emailinformation', email()),
  ...inGroup('contactinformation', marketingStatus()),
];
