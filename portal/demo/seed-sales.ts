import type { PortalState } from '@tandem/portal-api';
import type { Inventor } from './fakers';
import { byUser } from './insert';
import { types } from './object-types';
import type { SeededContact } from './seed-contacts';
import { ownerIdOf, type TeamMember } from './team';
import { hourMs, isoAt } from './time';

const callTitles = ['First call', 'Call back', 'Pricing questions', 'Check-in'];
const subjects = ['Following up', 'The plan we talked about', 'Two dates for a demo', 'Your offer'];
const meetingTitles = ['Demo', 'Site visit', 'Kick-off with IT', 'Offer walk-through'];

/** How much sales did with a contact, from a moment on. */
export interface SalesPlan {
  calls: number;
  emails: number;
  meetings: number;
  /** Epoch milliseconds. */
  from: number;
}

/** Logs calls, e-mails in both directions and meetings with a contact, by its owner, between the plan's start and now. */
export function logSales(
  { objects, associations }: PortalState,
  faker: Inventor['faker'],
  { contactId, owner }: { contactId: string; owner: TeamMember },
  { calls, emails, meetings, from }: SalesPlan,
  now: number,
): void {
  const source = byUser(owner);
  const log = (type: string, at: number, properties: Record<string, string>): void => {
    const all = { hs_timestamp: isoAt(at), hubspot_owner_id: ownerIdOf(owner), ...properties };
    const { id } = objects.insert(type, { properties: all, createdAt: at, source });
    associations.linkDefault(type, id, types.contact, contactId);
  };
  const moment = (): number => from + Math.round((now - from) * faker.number.float({ min: 0.01, max: 0.98 }));
  for (let each = 0; each < calls; each += 1) {
    log(types.call, moment(), {
      hs_call_title: faker.helpers.arrayElement(callTitles),
      hs_call_direction: faker.datatype.boolean(0.8) ? 'OUTBOUND' : 'INBOUND',
      hs_call_status: faker.datatype.boolean(0.6) ? 'COMPLETED' : 'NO_ANSWER',
      hs_call_duration: String(faker.number.int({ min: 10, max: 1500 }) * 1000),
    });
  }
  for (let each = 0; each < emails; each += 1) {
    const answered = faker.datatype.boolean(0.3);
    log(types.email, moment(), {
      hs_email_subject: `${answered ? 'Re: ' : ''}${faker.helpers.arrayElement(subjects)}`,
      hs_email_direction: answered ? 'INCOMING_EMAIL' : 'EMAIL',
      hs_email_status: 'SENT',
    });
  }
  for (let each = 0; each < meetings; each += 1) {
    const at = moment();
    log(types.meeting, at, {
      hs_meeting_title: faker.helpers.arrayElement(meetingTitles),
      hs_meeting_start_time: isoAt(at),
      hs_meeting_end_time: isoAt(at + hourMs),
      hs_meeting_outcome: faker.helpers.arrayElement(['COMPLETED', 'COMPLETED', 'COMPLETED', 'NO_SHOW']),
    });
  }
}

/** What sales did with the demo's contacts: with most of them something, with a few a lot. */
export function seedSales(
  state: PortalState,
  { faker }: Inventor,
  contacts: readonly SeededContact[],
  now: number,
): void {
  for (const contact of contacts) {
    if (faker.datatype.boolean(0.4)) continue;
    const plan = {
      calls: faker.number.int({ min: 0, max: 3 }),
      emails: faker.number.int({ min: 0, max: 4 }),
      meetings: faker.datatype.boolean(0.3) ? 1 : 0,
      from: contact.createdAt,
    };
    logSales(state, faker, { contactId: contact.id, owner: contact.owner }, plan, now);
  }
}
