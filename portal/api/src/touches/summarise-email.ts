import type { MarketingEmailDefinition } from '../state/marketing-state';
import { isKind, type EmailEventType, type EmailTouch, type RecordedTouch } from './touch';

const iso = (at: number): string => new Date(at).toISOString();

/** Names of the dates that a contact keeps of each kind of event. */
const DATED: Array<[EmailEventType, string]> = [
  ['SENT', 'send'],
  ['OPEN', 'open'],
  ['CLICK', 'click'],
];

/**
 * What marketing e-mail leaves on a contact. The counts are of e-mails, not of events: an e-mail opened five times
 * is one opened e-mail. Events that HubSpot filtered as made by machines count nowhere
 * (knowledge.hubspot.com/properties/hubspots-default-contact-properties, "Email information").
 *
 * @param emailOf finds the marketing e-mail for its name
 */
export const summariseEmail = (
  touches: readonly RecordedTouch[],
  emailOf: (id: string) => MarketingEmailDefinition | undefined,
): Record<string, string> => {
  const events = touches
    .filter(isKind('email'))
    .map(({ touch }) => touch)
    .filter(({ filtered }) => !filtered)
    .sort((a, b) => a.at - b.at);
  const of = (type: EmailEventType): EmailTouch[] => events.filter(({ event }) => event === type);
  const emailsWith = (type: EmailEventType): number => new Set(of(type).map(({ emailId }) => emailId)).size;
  const lastSent = of('SENT').at(-1);
  if (!lastSent) return {};
  const engaged = events.filter(({ event }) => event === 'OPEN' || event === 'CLICK').at(-1);
  const since = of('SENT').filter(({ at }) => engaged === undefined || at > engaged.at);
  const summary: Record<string, string> = {
    hs_email_delivered: String(emailsWith('DELIVERED')),
    hs_email_open: String(emailsWith('OPEN')),
    hs_email_click: String(emailsWith('CLICK')),
    hs_email_bounce: String(emailsWith('BOUNCE')),
    hs_email_sends_since_last_engagement: String(since.length),
    hs_email_last_email_name: emailOf(lastSent.emailId)?.name ?? '',
  };
  for (const [type, name] of DATED) {
    const [first, last] = [of(type)[0], of(type).at(-1)];
    if (first) summary[`hs_email_first_${name}_date`] = iso(first.at);
    if (last) summary[`hs_email_last_${name}_date`] = iso(last.at);
  }
  return summary;
};
