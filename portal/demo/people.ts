import { campaigns, events, type Campaign } from './catalogue';
import type { Touch } from '@tandem/portal-api';
import type { Culture, Inventor } from './fakers';
import { arrivalProperties, inventHistory } from './history';
import { dayMs } from './time';

/** A contact as invented: what HubSpot would know, and when it reached each lifecycle stage. */
export interface InventedContact {
  properties: Record<string, string>;
  createdAt: number;
  /** Further stages in order, each later than `createdAt` and the one before. */
  stages: Array<{ stage: string; at: number }>;
  campaign: Campaign;
  /** What it and marketing did with each other. */
  touches: Touch[];
}

const jobTitles = [
  'Head of Logistics',
  'Warehouse Manager',
  'Operations Director',
  'Supply Chain Planner',
  'IT Project Manager',
  'Managing Director',
  'Procurement Lead',
  'Inventory Analyst',
  'Chief Operating Officer',
  'Shift Supervisor',
  'Student assistant',
  'Consultant',
];
const buyingRoles = ['DECISION_MAKER', 'BUDGET_HOLDER', 'CHAMPION', 'INFLUENCER', 'END_USER', 'BLOCKER'];

/**
 * Starts of numbers that are kept for fiction: Ofcom's drama numbers
 * (ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama) and 555-0100 to 555-0199 in North America.
 */
const fictionalNumbers = ['+44 20 7946 09', '+44 161 496 07', '+1 202 555 01', '+1 312 555 01'];

/** How far a lead has come, and how often that happens. */
const journeys = [
  { value: ['subscriber'], weight: 12 },
  { value: ['lead'], weight: 28 },
  { value: ['lead', 'marketingqualifiedlead'], weight: 42 },
  { value: ['lead', 'marketingqualifiedlead', 'salesqualifiedlead'], weight: 9 },
  { value: ['lead', 'marketingqualifiedlead', 'salesqualifiedlead', 'opportunity'], weight: 6 },
  { value: ['lead', 'marketingqualifiedlead', 'salesqualifiedlead', 'opportunity', 'customer'], weight: 3 },
];

/** What a rep has noted by then, by the number of stages after the first. */
const leadStatuses = [
  ['NEW', 'OPEN'],
  ['OPEN', 'IN_PROGRESS', 'ATTEMPTED_TO_CONTACT'],
  ['CONNECTED', 'IN_PROGRESS'],
  ['OPEN_DEAL'],
  ['OPEN_DEAL'],
] as const;

/** Plain letters for an e-mail address; nothing is left of other scripts. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/ß/g, 'ss')
    .replace(/ł/gi, 'l')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();

/**
 * Invents a contact who came through a campaign and works at a company.
 *
 * @param number makes the e-mail address unique
 */
export function inventContact(
  { faker }: Inventor,
  culture: Culture,
  company: { name: string; domain: string },
  number: number,
  { portalId, now }: { portalId: number; now: number },
): InventedContact {
  const firstname = culture.faker.person.firstName();
  const lastname = culture.faker.person.lastName();
  const campaign = faker.helpers.weightedArrayElement(
    campaigns.map((value) => ({ value, weight: value.weight })),
  );
  const createdAt = arrival(faker, campaign, now);
  const [first, ...later] = faker.helpers.weightedArrayElement(journeys) as [string, ...string[]];
  const handle = plain(firstname) && plain(lastname) ? `${plain(firstname)}.${plain(lastname)}` : 'contact';
  return {
    createdAt,
    campaign,
    stages: spreadStages(later, createdAt, now, () => faker.number.float({ min: 0.02, max: 0.2 })),
    properties: {
      firstname,
      lastname,
      email: `${handle}${number}@${company.domain}`,
      company: company.name,
      jobtitle: faker.helpers.arrayElement(jobTitles),
      phone: `${faker.helpers.arrayElement(fictionalNumbers)}${faker.string.numeric(2)}`,
      city: culture.faker.location.city(),
      country: faker.helpers.arrayElement(culture.countries),
      lifecyclestage: first,
      hs_lead_status: faker.helpers.arrayElement(leadStatuses[later.length]!),
      ...(faker.datatype.boolean(0.3) && { hs_buying_role: faker.helpers.arrayElement(buyingRoles) }),
      ...(faker.datatype.boolean(0.04) && { hs_email_optout: 'true' }),
      ...arrivalProperties(campaign),
    },
    touches: inventHistory(faker, portalId, { campaign, since: createdAt }, now),
  };
}

/** People of an event arrive around it, others at any time of the last 18 months. */
function arrival(faker: Inventor['faker'], campaign: Campaign, now: number): number {
  const event = events.find(({ id }) => campaign.eventIds.includes(id));
  if (!event) return now - faker.number.int({ min: 4 * dayMs, max: 540 * dayMs });
  const early = event.type === 'Trade show' ? 0 : 14 * dayMs;
  return now - event.daysAgo * dayMs + faker.number.int({ min: -early, max: 5 * dayMs });
}

/** Later stages come quickly after one another, as they do in life, and never after the present. */
function spreadStages(
  stages: readonly string[],
  createdAt: number,
  now: number,
  step: () => number,
): InventedContact['stages'] {
  let at = createdAt;
  return stages.map((stage) => {
    at = Math.round(at + (now - at) * step());
    return { stage, at };
  });
}
