import { writeVerifications } from '@tandem/core/hygiene/record';
import type { PortalState } from '@tandem/portal-api';
import { hygieneVerifications } from '@tandem/taxonomy';
import type { StandardObjectType, Verification } from '@tandem/taxonomy';
import { hygieneStates, kettle } from './hygiene-states';
import type { HygieneState } from './hygiene-states';
import { byUser } from './insert';
import { types } from './object-types';
import { memberNamed, nameOf, ownerIdOf } from './team';
import { dayMs, isoAt } from './time';

const typeIds: Record<StandardObjectType, string> = {
  contacts: types.contact,
  companies: types.company,
  deals: types.deal,
};

/** Puts one record into the portal for everything that the data quality card can show, and the company of most. */
export function seedHygieneStates(state: PortalState, now: number): void {
  const author = memberNamed('Harriet Cole');
  const { id: companyId } = state.objects.insert(types.company, {
    properties: {
      ...kettle,
      website: `https://www.${kettle.domain}`,
      industry: 'FOOD_BEVERAGES',
      country: 'United Kingdom',
      numberofemployees: '240',
      lifecyclestage: 'opportunity',
      hubspot_owner_id: ownerIdOf(author),
    },
    createdAt: now - 40 * dayMs,
    source: byUser(author),
  });
  const ids = new Map<string, string>();
  for (const shown of hygieneStates) {
    const id = seedRecord(state, shown, now);
    if (!ids.has(shown.record)) ids.set(shown.record, id);
    const type = typeIds[shown.objectType];
    if (shown.objectType !== 'companies') state.associations.linkDefault(type, id, types.company, companyId);
    for (const name of shown.contacts ?? []) {
      state.associations.linkDefault(type, id, types.contact, ids.get(name)!);
    }
  }
}

function seedRecord({ objects }: PortalState, shown: HygieneState, now: number): string {
  const { objectType, properties, dates = {}, daysOld, owner, verified = {} } = shown;
  const author = memberNamed('Harriet Cole');
  const createdAt = now - daysOld * dayMs;
  const moments = Object.entries(dates).map(([name, days]) => [name, isoAt(now + days * dayMs)]);
  const { id } = objects.insert(typeIds[objectType], {
    properties: {
      ...properties,
      ...(objectType === 'deals' && { dealname: shown.record }),
      ...Object.fromEntries(moments),
      ...(owner && { hubspot_owner_id: ownerIdOf(memberNamed(owner)) }),
    },
    createdAt,
    source: byUser(author),
  });
  const words = Object.entries(verified).map(([property, daysAgo]): Verification => ({
    property,
    value: properties[property] ?? '',
    by: nameOf(author),
    at: now - daysAgo * dayMs,
  }));
  const text = words.length > 0 ? writeVerifications(words) : null;
  if (text !== null) {
    const at = Math.max(...words.map((word) => word.at));
    objects.write(typeIds[objectType], id, { [hygieneVerifications.name]: text }, at, byUser(author));
  }
  return id;
}
