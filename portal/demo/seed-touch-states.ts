import type { PortalState } from '@tandem/portal-api';
import { groupDeal } from './deal-states';
import type { Inventor } from './fakers';
import { insertContact } from './insert';
import { types } from './object-types';
import { seedDeal, type PlannedDeal } from './seed-deals';
import type { SeededCompany } from './seed-special';
import { logSales } from './seed-sales';
import { dayMs } from './time';
import { touchesOf } from './touch-scenes';
import { touchStates, type TouchState } from './touch-states';

/**
 * Puts one contact into the portal for everything that a card about touchpoints can show, and a deal with those who
 * buy together: some with roles in `hs_buying_role`, some with labels of the association, some with none.
 */
export function seedTouchStates(
  state: PortalState,
  inventor: Inventor,
  company: SeededCompany,
  now: number,
): void {
  const seeded = touchStates.map((shown) => ({
    shown,
    id: seedPerson(state, inventor, company, shown, now),
  }));
  const members = seeded.filter(({ shown }) => shown.dealLabel !== undefined);
  const deal: PlannedDeal = {
    name: groupDeal.name,
    companyId: company.id,
    companyName: company.name,
    owner: company.owner,
    contactIds: members.map(({ id }) => id),
    createdAt: now - 45 * dayMs,
    closesAt: now + 30 * dayMs,
    amount: 96_000,
    reached: 2,
    outcome: 'open',
  };
  const dealId = seedDeal(state, deal, now);
  for (const { shown, id } of members) {
    if (shown.dealLabel) labelMember(state, dealId, id, shown.dealLabel, deal.createdAt);
  }
}

function seedPerson(
  state: PortalState,
  { faker }: Inventor,
  company: SeededCompany,
  shown: TouchState,
  now: number,
): string {
  const { firstname, lastname, buyingRole, atCompany = true } = shown;
  const touches = touchesOf(shown, { faker, portalId: state.portalId, now });
  const createdAt = Math.min(touches[0]?.at ?? now - 30 * dayMs, now - 30 * dayMs);
  const email = shown.email ?? `${firstname}.${lastname}@northern-grain.example`.toLowerCase();
  const properties = {
    email,
    firstname,
    lastname,
    company: company.name,
    country: 'Norway',
    lifecyclestage: 'lead',
    ...(buyingRole && { hs_buying_role: buyingRole }),
  };
  const companyId = atCompany ? company.id : undefined;
  const { id } = insertContact(state, { properties, createdAt, touches }, company.owner, companyId);
  if (shown.shows === 'sales only') {
    const plan = { calls: 5, emails: 6, meetings: 2, from: now - 25 * dayMs };
    logSales(state, faker, { contactId: id, owner: company.owner }, plan, now);
  }
  return id;
}

/** Associates a contact with a deal under a label, which is made when nobody has used it yet. */
function labelMember(
  { associations }: PortalState,
  dealId: string,
  contactId: string,
  label: string,
  createdAt: number,
): void {
  const known = associations.types.between(types.deal, types.contact).find((type) => type.label === label);
  const [type] = known
    ? [known]
    : associations.types.create({
        fromObjectTypeId: types.deal,
        toObjectTypeId: types.contact,
        name: label.toLowerCase().replaceAll(' ', '_'),
        label,
        createdAt,
      });
  associations.link({
    fromObjectTypeId: types.deal,
    fromId: dealId,
    toObjectTypeId: types.contact,
    toId: contactId,
    category: type.category,
    typeId: type.typeId,
  });
}
