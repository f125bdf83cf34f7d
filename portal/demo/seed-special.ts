import type { PortalState } from '@tandem/portal-api';
import { inventCompany } from './companies';
import { crowdedDeal, emptyDeal, judgedDeal } from './deal-states';
import { demoSize } from './demo-size';
import type { Inventor } from './fakers';
import { insertCompany, insertContact } from './insert';
import type { DemoLedger } from './ledger';
import { inventContact } from './people';
import { seedDeal, type PlannedDeal } from './seed-deals';
import type { SeededState } from './seed-states';
import { memberNamed, type TeamMember } from './team';
import { dayMs } from './time';

/** A company in the portal, for what is built on it. */
export interface SeededCompany {
  id: string;
  name: string;
  createdAt: number;
  owner: TeamMember;
}

/** A company that the README names. */
export function seedNamedCompany(
  state: PortalState,
  inventor: Inventor,
  name: string,
  domain: string,
  now: number,
): SeededCompany {
  const company = inventCompany(inventor, 0, now);
  const owner = memberNamed('Lena Vogt');
  const createdAt = now - 548 * dayMs;
  const properties = { ...company.properties, name, domain, website: `https://www.${domain}` };
  const { id } = insertCompany(state, { ...company, properties, createdAt }, owner);
  return { id, name, createdAt, owner };
}

/** A deal with nobody in it, and one whose card shows verdicts on several people. Gives how many verdicts it made. */
export function seedMuseumDeals(
  state: PortalState,
  ledger: DemoLedger,
  museum: SeededCompany,
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
  const open = {
    ...base,
    createdAt: now - 4 * dayMs,
    closesAt: now + 40 * dayMs,
    reached: 1,
    outcome: 'open',
  } as const;
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
export function seedCrowd(state: PortalState, inventor: Inventor, lakes: SeededCompany, now: number): void {
  const contactIds = Array.from({ length: demoSize.crowd }, (_, index) => {
    const company = { name: lakes.name, domain: 'great-lakes.example' };
    const invented = inventContact(inventor, inventor.culture(), company, index + 1, {
      portalId: state.portalId,
      now,
    });
    return insertContact(state, invented, lakes.owner, lakes.id).id;
  });
  const deal: PlannedDeal = {
    name: crowdedDeal.name,
    companyId: lakes.id,
    companyName: lakes.name,
    owner: lakes.owner,
    contactIds,
    createdAt: now - 90 * dayMs,
    closesAt: now + 60 * dayMs,
    amount: 480_000,
    reached: 2,
    outcome: 'open',
  };
  seedDeal(state, deal, now);
}
