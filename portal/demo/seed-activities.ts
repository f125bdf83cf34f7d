import type { PortalState } from '@tandem/portal-api';
import type { Inventor } from './fakers';
import { byUser } from './insert';
import { types } from './object-types';
import type { SeededContact } from './seed-contacts';
import { ownerIdOf } from './team';
import { dayMs, isoAt } from './time';

const notes = [
  'Called: runs two sites, paper pick lists, wants to see slotting first.',
  'Left a message with the front desk.',
  'Sent the price list and the Kranich story.',
  'Asked about the link to their stock system; IT joins the next call.',
  'Not in the office until next month.',
  'Budget round is in spring, stays in touch.',
];
const subjects = ['Call back', 'Send offer', 'Prepare demo', 'Ask for the site plan', 'Check references'];

/** Notes and tasks on some of the contacts, by their owners. */
export function seedActivities(
  { objects, associations }: PortalState,
  { faker }: Inventor,
  contacts: readonly SeededContact[],
  now: number,
): void {
  for (const contact of contacts) {
    const source = byUser(contact.owner);
    const sinceCreated = now - contact.createdAt;
    if (faker.datatype.boolean(0.3)) {
      const at = contact.createdAt + Math.round(sinceCreated * faker.number.float());
      const body = `<p>${faker.helpers.arrayElement(notes)}</p>`;
      const properties = {
        hs_timestamp: isoAt(at),
        hs_note_body: body,
        hubspot_owner_id: ownerIdOf(contact.owner),
      };
      const note = objects.insert(types.note, { properties, createdAt: at, source });
      associations.linkDefault(types.note, note.id, types.contact, contact.id);
    }
    if (faker.datatype.boolean(0.15)) {
      const due = now + faker.number.int({ min: -10, max: 20 }) * dayMs;
      const task = objects.insert(types.task, {
        properties: {
          hs_timestamp: isoAt(due),
          hs_task_subject: faker.helpers.arrayElement(subjects),
          hs_task_status: due < now - 3 * dayMs ? 'COMPLETED' : 'NOT_STARTED',
          hs_task_priority: faker.helpers.arrayElement(['LOW', 'MEDIUM', 'HIGH']),
          hs_task_type: faker.helpers.arrayElement(['TODO', 'CALL', 'EMAIL']),
          hubspot_owner_id: ownerIdOf(contact.owner),
        },
        createdAt: Math.min(now, due) - dayMs,
        source,
      });
      associations.linkDefault(types.task, task.id, types.contact, contact.id);
    }
  }
}
