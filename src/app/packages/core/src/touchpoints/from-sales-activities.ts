import type { TouchKind } from '@tandem/taxonomy';
import { momentOf, textOf } from '../property-values';
import type { Converted, TouchContext } from './context';
import { makeTouch } from './make-touch';
import { membersOf, readMoment } from './moment';
import type { SalesActivity } from './wire';

/** Outcomes of a meeting that did not take place (HubSpot, meetings guide). */
const notHeld: readonly string[] = ['CANCELED', 'RESCHEDULED', 'NO_SHOW'];
/**
 * Statuses of a call in which nobody spoke (HubSpot, calls guide and inbound calls). Others, and none, are taken for a
 * conversation, since reps seldom note them.
 */
const notReached: readonly string[] = ['BUSY', 'CANCELED', 'FAILED', 'MISSED', 'NO_ANSWER'];
/** Directions of e-mails that the buyer wrote (HubSpot, email guide). */
const fromBuyer: readonly string[] = ['INCOMING_EMAIL', 'FORWARDED_EMAIL'];

/**
 * What reps did: the second lane. A meeting that was called off is none; one without an outcome counts as held once
 * its time has come, since reps seldom note outcomes. A call that reached nobody is none, and one by the buyer is told
 * apart. E-mails that the buyer wrote are replies, and mails that never
 * left are nothing. Activities without a moment are dropped and counted.
 */
export function fromSalesActivities(
  activities: readonly SalesActivity[],
  { contactId }: Pick<TouchContext, 'contactId'>,
): Converted {
  let dropped = 0;
  const touches = activities.flatMap((activity) => {
    const properties = membersOf(activity?.properties) as SalesActivity['properties'];
    const type = activity?.type;
    const starts = type === 'meetings' ? momentOf(properties, 'hs_meeting_start_time') : null;
    const time = readMoment(starts ?? momentOf(properties, 'hs_timestamp'));
    if (time === null || (type !== 'calls' && type !== 'meetings' && type !== 'emails')) {
      dropped += 1;
      return [];
    }
    const seen = readActivity(type, properties);
    return seen === null
      ? []
      : makeTouch({ source: 'sales_activities', contactId, time, lane: 'sales', channel: 'sales', ...seen });
  });
  return { touches, dropped };
}

function readActivity(
  type: SalesActivity['type'],
  properties: SalesActivity['properties'],
): { kind: TouchKind; title: string | null; inbound?: true } | null {
  if (type === 'calls') {
    if (notReached.includes(textOf(properties, 'hs_call_status') ?? '')) return null;
    const inbound = textOf(properties, 'hs_call_direction') === 'INBOUND';
    return { kind: 'call', title: textOf(properties, 'hs_call_title'), ...(inbound && { inbound }) };
  }
  if (type === 'meetings') {
    const outcome = textOf(properties, 'hs_meeting_outcome');
    if (outcome !== null && notHeld.includes(outcome)) return null;
    return { kind: 'meeting', title: textOf(properties, 'hs_meeting_title') };
  }
  const title = textOf(properties, 'hs_email_subject');
  if (fromBuyer.includes(textOf(properties, 'hs_email_direction') ?? '')) {
    return { kind: 'email_reply', title };
  }
  const status = textOf(properties, 'hs_email_status');
  return status === null || status === 'SENT' ? { kind: 'sales_email', title } : null;
}
