import type { Portal, PortalState } from '@tandem/portal-api';
import { inventCompany } from './companies';
import { crowdedDeal, emptyDeal, judgedDeal } from './deal-states';
import { createInventor, type Inventor } from './fakers';
import { insertCompany, insertContact } from './insert';
import { openDemoLedger, type DemoLedger } from './ledger';
import { inventContact } from './people';
import { seedActivities } from './seed-activities';
import { judge, seedContact, type SeededContact } from './seed-contacts';
import { planDeal, seedDeal, type PlannedDeal } from './seed-deals';
import { seedStates, type SeededState } from './seed-states';
import { seedTeam } from './seed-team';
import { demoStates } from './states';
import { memberNamed, reps, type TeamMember } from './team';
import { dayMs } from './time';
import { installTandem, inWorkshop } from './workshop';

export interface DemoOptions {
  /** The same seed and `now` give the same world. */
  seed: number;
  /** The demo's present, epoch milliseconds; every date in it lies before (wake-up dates and close dates excepted). */
  now: number;
}

/** How much there is of everything; the 800 people of the crowded deal come on top of the contacts. */
export const demoSize = { companies: 80, contacts: 400, deals: 120, verdicts: 150, crowd: 800 } as const;

const months18 = 548 * dayMs;

/**
 * Fills an empty portal with the demo world: the team, 80 companies, 400 contacts (one for every state of a card
 * among them), 120 deals over 18 months, notes, tasks and 150 ledger entries. One deal has 800 contacts of its own,
 * which makes 1,200 contacts in all. Tandem is installed first, by the same setup that admins run.
 */
export async function seedDemo(portal: Portal, { seed, now }: DemoOptions): Promise<void> {
  const agreedAt = now - months18;
  await inWorkshop(portal, async (workshop) => {
    await installTandem(workshop, agreedAt);
    const states = fill(portal.state, { seed, now }, agreedAt);
    for (const { contactId, mergeId } of states) {
      if (mergeId) await workshop.mergeContacts(contactId, mergeId);
    }
  });
}

interface Company {
  id: string;
  name: string;
  createdAt: number;
  owner: TeamMember;
}

/** In one go, because the generators are shared by the process. */
function fill(state: PortalState, { seed, now }: DemoOptions, agreedAt: number): SeededState[] {
  const inventor = createInventor(seed);
  const { faker } = inventor;
  seedTeam(state, agreedAt);
  const ledger = openDemoLedger(state, agreedAt, () => faker.string.uuid());
  const museum = seedNamedCompany(state, inventor, 'State Museum', 'state-museum.example', now);
  const lakes = seedNamedCompany(state, inventor, 'Great Lakes Cooperative', 'great-lakes.example', now);

  const states = seedStates({ portal: state, ledger, inventor, companyId: museum.id, now });
  let verdicts = demoStates
    .flatMap(({ steps }) => steps)
    .filter(({ happened }) => happened !== 'handed over').length;
  verdicts += seedMuseumDeals(state, ledger, museum, states, now);

  const planned = planContacts(state, inventor, now);
  const contacts = planned.map(({ company, invented }) =>
    seedContact(
      state,
      { invented, owner: company.owner, companyId: company.id },
      (id, handedOverAt, before) => {
        const at =
          handedOverAt + Math.round((before - handedOverAt) * faker.number.float({ min: 0.05, max: 0.4 }));
        if (verdicts >= demoSize.verdicts || faker.datatype.boolean(0.2)) return;
        verdicts += 1;
        judge(inventor, ledger, { id, owner: company.owner, quality: invented.campaign.quality }, at);
      },
      now,
    ),
  );
  seedActivities(state, inventor, contacts, now);
  seedCrowd(state, inventor, lakes, now);
  seedOrdinaryDeals(
    state,
    inventor,
    planned.map(({ company }) => company),
    contacts,
    now,
  );
  return states;
}

function seedNamedCompany(
  state: PortalState,
  inventor: Inventor,
  name: string,
  domain: string,
  now: number,
): Company {
  const company = inventCompany(inventor, 0, now);
  const owner = memberNamed('Lena Vogt');
  const createdAt = now - months18;
  const properties = { ...company.properties, name, domain, website: `https://www.${domain}` };
  const { id } = insertCompany(state, { ...company, properties, createdAt }, owner);
  return { id, name, createdAt, owner };
}

/** Companies with their contacts, oldest contact first, so that record ids rise with time as in HubSpot. */
function planContacts(state: PortalState, inventor: Inventor, now: number) {
  const { faker } = inventor;
  const companies = Array.from({ length: demoSize.companies - 2 }, (_, index) => {
    const invented = inventCompany(inventor, index + 1, now);
    const owner = reps[index % reps.length]!;
    const { id } = insertCompany(state, invented, owner);
    const { name, domain } = invented.properties;
    return { id, name, domain, culture: invented.culture, createdAt: invented.createdAt, owner };
  });
  const count = demoSize.contacts - demoStates.length;
  return Array.from({ length: count }, (_, index) => {
    const company = companies[index % companies.length]!;
    const culture = faker.datatype.boolean(0.85) ? company.culture : inventor.culture();
    return { company, invented: inventContact(inventor, culture, company, index + 1, now) };
  }).sort((a, b) => a.invented.createdAt - b.invented.createdAt);
}

/** A deal with nobody in it, and one whose card shows verdicts on several people. Gives how many verdicts it made. */
function seedMuseumDeals(
  state: PortalState,
  ledger: DemoLedger,
  museum: Company,
  states: readonly SeededState[],
  now: number,
): number {
  const byName = (name: string): string => {
    const found = states.find(({ state: { firstname } }) => firstname === name);
    if (!found) throw new Error(`No state is shown by ${name}`);
    return found.contactId;
  };
  const [first, second, third] = ['Ben', 'Clara', 'Amira'].map(byName) as [string, string, string];
  const base = { companyId: museum.id, companyName: museum.name, owner: museum.owner, amount: 24_000 };
  const open = { ...base, createdAt: now - 4 * dayMs, reached: 1, outcome: 'open' } as const;
  seedDeal(state, { ...open, name: emptyDeal.name, contactIds: [] }, now);
  const dealId = seedDeal(state, { ...open, name: judgedDeal.name, contactIds: [first, second, third] }, now);
  const give = (contactId: string, rating: string, disposition: string, daysAgo: number): void => {
    const wish = { action: 'give', verdict: { rating, disposition } } as const;
    ledger.act({ contactId, dealId, by: museum.owner, at: now - daysAgo * dayMs, wish });
  };
  give(first, '5', 'accepted', 2);
  give(second, '4', 'working', 1);
  return 2;
}

/** 800 people of one cooperative on one deal. */
function seedCrowd(state: PortalState, inventor: Inventor, lakes: Company, now: number): void {
  const contactIds = Array.from({ length: demoSize.crowd }, (_, index) => {
    const company = { name: lakes.name, domain: 'great-lakes.example' };
    const invented = inventContact(inventor, inventor.culture(), company, index + 1, now);
    return insertContact(state, invented, lakes.owner, lakes.id).id;
  });
  const deal: PlannedDeal = {
    name: crowdedDeal.name,
    companyId: lakes.id,
    companyName: lakes.name,
    owner: lakes.owner,
    contactIds,
    createdAt: now - 90 * dayMs,
    amount: 480_000,
    reached: 2,
    outcome: 'open',
  };
  seedDeal(state, deal, now);
}

function seedOrdinaryDeals(
  state: PortalState,
  inventor: Inventor,
  companies: readonly Company[],
  contacts: readonly SeededContact[],
  now: number,
): void {
  const distinct = [...new Set(companies)];
  for (let number = 0; number < demoSize.deals - 3; number += 1) {
    const company = distinct[number % distinct.length]!;
    const theirs = contacts.filter(({ companyId }) => companyId === company.id);
    seedDeal(state, planDeal(inventor, company, theirs, now), now);
  }
}
