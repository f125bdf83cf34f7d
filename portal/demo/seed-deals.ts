import type { PortalState } from '@tandem/portal-api';
import type { Inventor } from './fakers';
import { byUser } from './insert';
import { types } from './object-types';
import type { SeededContact } from './seed-contacts';
import { ownerIdOf, type TeamMember } from './team';
import { dayMs, isoAt } from './time';

const stages = [
  'appointmentscheduled',
  'qualifiedtobuy',
  'presentationscheduled',
  'decisionmakerboughtin',
  'contractsent',
];
const products = ['slotting pilot', 'returns forecast', 'site licence', 'network rollout', 'renewal'];
const lostReasons = [
  'Price: the budget went to a new conveyor',
  'Chose a competitor',
  'Project stopped by the new management',
  'Could not connect to their stock system',
  'No answer after the third offer',
];

/** How deals end whose time has come; a few are left open, as in every CRM. */
const outcomes: Array<{ value: PlannedDeal['outcome']; weight: number }> = [
  { value: 'won', weight: 40 },
  { value: 'lost', weight: 45 },
  { value: 'open', weight: 15 },
];

/** A deal to be put into the portal. */
export interface PlannedDeal {
  name: string;
  companyId: string;
  companyName: string;
  owner: TeamMember;
  contactIds: readonly string[];
  createdAt: number;
  /** When it was closed, or is expected to be. */
  closesAt: number;
  amount: number;
  /** How many stages it passed, 0 to 4. */
  reached: number;
  outcome: 'open' | 'won' | 'lost';
  lostReason?: string;
}

/** Invents a deal of a company with some of its contacts, at some point of the last 18 months. */
export function planDeal(
  { faker }: Inventor,
  company: { id: string; name: string; createdAt: number; owner: TeamMember },
  contacts: readonly SeededContact[],
  now: number,
): PlannedDeal {
  const createdAt = Math.max(company.createdAt, now - faker.number.int({ min: 2 * dayMs, max: 540 * dayMs }));
  const closesAt = createdAt + faker.number.int({ min: 20, max: 120 }) * dayMs;
  const outcome = closesAt >= now ? 'open' : faker.helpers.weightedArrayElement(outcomes);
  return {
    name: `${company.name}: ${faker.helpers.arrayElement(products)}`,
    companyId: company.id,
    companyName: company.name,
    owner: company.owner,
    contactIds: faker.helpers.arrayElements(contacts, { min: 1, max: 4 }).map(({ id }) => id),
    createdAt,
    closesAt: outcome === 'open' ? now + faker.number.int({ min: 10, max: 90 }) * dayMs : closesAt,
    amount: faker.number.int({ min: 8, max: 400 }) * 500,
    reached: outcome === 'won' ? 4 : faker.number.int({ min: 0, max: 4 }),
    outcome,
    ...(outcome === 'lost' && { lostReason: faker.helpers.arrayElement(lostReasons) }),
  };
}

/** Puts a deal into the portal and lets it pass through its stages; gives its id. */
export function seedDeal({ objects, associations }: PortalState, deal: PlannedDeal, now: number): string {
  const { createdAt, owner, outcome, reached } = deal;
  const source = byUser(owner);
  const end = outcome === 'open' ? now : deal.closesAt;
  const { id } = objects.insert(types.deal, {
    properties: {
      dealname: deal.name,
      pipeline: 'default',
      dealstage: stages[0]!,
      amount: String(deal.amount),
      deal_currency_code: 'EUR',
      dealtype: deal.name.endsWith('renewal') ? 'existingbusiness' : 'newbusiness',
      closedate: isoAt(deal.closesAt),
      hubspot_owner_id: ownerIdOf(owner),
    },
    createdAt,
    source,
  });
  for (let stage = 1; stage <= reached; stage += 1) {
    const at = createdAt + Math.round(((end - createdAt) * stage) / (reached + 1));
    objects.write(types.deal, id, { dealstage: stages[stage]! }, at, source);
  }
  if (outcome !== 'open') {
    const closed = {
      dealstage: outcome === 'won' ? 'closedwon' : 'closedlost',
      closedate: isoAt(end),
      ...(deal.lostReason && { closed_lost_reason: deal.lostReason }),
    };
    objects.write(types.deal, id, closed, end, source);
  }
  associations.linkDefault(types.deal, id, types.company, deal.companyId);
  for (const contactId of deal.contactIds) associations.linkDefault(types.deal, id, types.contact, contactId);
  return id;
}
