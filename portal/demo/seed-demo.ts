import type { Portal, PortalState } from '@tandem/portal-api';
import { inventCompany } from './companies';
import { demoDeals } from './deal-states';
import { demoSize } from './demo-size';
import { createInventor, type Inventor } from './fakers';
import { byUser, insertCompany } from './insert';
import { types } from './object-types';
import { openDemoLedger } from './ledger';
import { inventContact } from './people';
import { seedActivities } from './seed-activities';
import { judge, seedContact, type SeededContact } from './seed-contacts';
import { planDeal, seedDeal } from './seed-deals';
import { seedHygieneStates } from './seed-hygiene-states';
import { seedMarketing } from './seed-marketing';
import { seedSales } from './seed-sales';
import { seedCrowd, seedMuseumDeals, seedNamedCompany, type SeededCompany } from './seed-special';
import { seedStates, type SeededState } from './seed-states';
import { seedTeam } from './seed-team';
import { seedTouchStates } from './seed-touch-states';
import { demoStates } from './states';
import { reps } from './team';
import { dayMs } from './time';
import { touchStates } from './touch-states';
import { installTandem, inWorkshop } from './workshop';

export interface DemoOptions {
  /** The same seed and `now` give the same world. */
  seed: number;
  /** The demo's present, epoch milliseconds; every date in it lies before (wake-up dates and close dates excepted). */
  now: number;
}

const months18 = 548 * dayMs;

/**
 * Fills an empty portal with the demo world: the team, 80 companies, 400 contacts (one for every state of a card
 * among them) with their touches, 120 deals over 18 months, what sales logged, and 150 ledger entries. One deal has 800 contacts of its own,
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

/** In one go, because the generators are shared by the process. */
function fill(state: PortalState, { seed, now }: DemoOptions, agreedAt: number): SeededState[] {
  const inventor = createInventor(seed);
  const { faker } = inventor;
  seedTeam(state, agreedAt);
  seedMarketing(state, agreedAt, now);
  const ledger = openDemoLedger(state, agreedAt, () => faker.string.uuid());
  const museum = seedNamedCompany(state, inventor, 'State Museum', 'state-museum.example', now);
  const lakes = seedNamedCompany(state, inventor, 'Great Lakes Cooperative', 'great-lakes.example', now);
  const grain = seedNamedCompany(state, inventor, 'Northern Grain', 'northern-grain.example', now);

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
  seedSales(state, inventor, contacts, now);
  seedTouchStates(state, inventor, grain, now);
  seedCrowd(state, inventor, lakes, now);
  seedOrdinaryDeals(
    state,
    inventor,
    planned.map(({ company }) => company),
    contacts,
    now,
  );
  seedHygieneStates(state, now);
  return states;
}

/** Companies with their contacts, oldest contact first, so that record ids rise with time as in HubSpot. */
function planContacts(state: PortalState, inventor: Inventor, now: number) {
  const { faker } = inventor;
  const companies = Array.from({ length: demoSize.companies - 3 }, (_, index) => {
    const invented = inventCompany(inventor, index + 1, now);
    const owner = reps[index % reps.length]!;
    const { id } = insertCompany(state, invented, owner);
    const { name, domain } = invented.properties;
    return { id, name, domain, culture: invented.culture, createdAt: invented.createdAt, owner };
  });
  const count = demoSize.contacts - demoStates.length - touchStates.length;
  return Array.from({ length: count }, (_, index) => {
    const company = companies[index % companies.length]!;
    const culture = faker.datatype.boolean(0.85) ? company.culture : inventor.culture();
    return {
      company,
      invented: inventContact(inventor, culture, company, index + 1, { portalId: state.portalId, now }),
    };
  }).sort((a, b) => a.invented.createdAt - b.invented.createdAt);
}

function seedOrdinaryDeals(
  state: PortalState,
  inventor: Inventor,
  companies: readonly SeededCompany[],
  contacts: readonly SeededContact[],
  now: number,
): void {
  const distinct = [...new Set(companies)];
  for (let number = 0; number < demoSize.deals - demoDeals.length; number += 1) {
    const company = distinct[number % distinct.length]!;
    const theirs = contacts.filter(({ companyId }) => companyId === company.id);
    const deal = planDeal(inventor, company, theirs, now);
    seedDeal(state, deal, now);
    if (deal.outcome === 'won') {
      const customer = { lifecyclestage: 'customer' };
      state.objects.write(types.company, company.id, customer, deal.closesAt, byUser(company.owner));
    }
  }
}
