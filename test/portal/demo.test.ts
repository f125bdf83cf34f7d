import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  changedProjection,
  entryPropertyNames,
  parseEntry,
  projectContact,
  readHandover,
  readLedger,
  requestState,
} from '@tandem/core';
import { createPortal, currentValue, type Portal, type StoredRecord } from '@tandem/portal-api';
import {
  campaigns,
  demoDeals,
  demoSize,
  demoStates,
  demoUserPreferences,
  hygieneStates,
  seedDemo,
  stateTable,
} from '../../portal/demo';

const now = Date.UTC(2026, 10, 23, 12);
const seeded = async (seed: number, at = now): Promise<Portal> => {
  const portal = createPortal();
  await seedDemo(portal, { seed, now: at });
  return portal;
};

let portal: Portal;
beforeAll(async () => {
  portal = await seeded(1);
});

const recordsOf = (objectTypeId: string, of = portal): StoredRecord[] => [
  ...of.state.objects.all(objectTypeId),
];
const valuesOf = (record: StoredRecord, of = portal): Record<string, string> =>
  Object.fromEntries(
    [...record.versions.keys()].map((name) => [name, currentValue(of.state, record, name) ?? '']),
  );
const ledgerType = (): string =>
  portal.state.objectTypes.resolve(`p${portal.state.portalId}_lead_feedback`)!.objectTypeId;
const entriesOf = (contactId: string) => {
  const entries = portal.state.associations.from('0-1', contactId, ledgerType()).map(({ toId }) => {
    const values = valuesOf(portal.state.objects.get(ledgerType(), toId)!);
    return parseEntry({
      id: toId,
      properties: Object.fromEntries(entryPropertyNames.map((name) => [name, values[name]])),
    });
  });
  return entries.filter((entry) => entry !== null);
};
const contactOf = ({ firstname, lastname }: { firstname: string; lastname: string }): StoredRecord => {
  const found = recordsOf('0-1').filter((record) => {
    const values = valuesOf(record);
    const atMuseum = values.email?.endsWith('@state-museum.example');
    return atMuseum && (values.firstname ?? '') === firstname && (values.lastname ?? '') === lastname;
  });
  expect(found).toHaveLength(1);
  return found[0]!;
};

/** Numbers that Ofcom and the North American plan keep for fiction, written in either way, and nobody's. */
const fictional =
  /^(?:\+44 20 7946 09|\+44 161 496 07|(?:\+44 |0)113 496 01|\+1 202 555 01|\+1 312 555 01)\d\d$|^0+$/;

describe('the demo world', () => {
  test('has as much as it says', () => {
    const { objects, users, owners } = portal.state;
    const shown = (type: string) => hygieneStates.filter(({ objectType }) => objectType === type).length;
    expect(objects.count('0-1')).toBe(demoSize.contacts + demoSize.crowd + shown('contacts'));
    expect(objects.count('0-2')).toBe(demoSize.companies + shown('companies') + 1);
    expect(objects.count('0-3')).toBe(demoSize.deals + shown('deals'));
    expect(objects.count(ledgerType())).toBe(demoSize.verdicts);
    expect(users.teams()).toHaveLength(3);
    const roles = users.all().map(({ id }) => demoUserPreferences.get(id)?.role);
    expect(roles.filter((role) => role === 'rep')).toHaveLength(12);
    expect(roles).toEqual(expect.arrayContaining(['marketer', 'admin']));
    expect(owners.all({ archived: true })).toHaveLength(1);
  });

  test('is the same for the same seed, and another for another', async () => {
    const dump = (of: Portal): string =>
      JSON.stringify(
        ['0-1', '0-2', '0-3', '0-27', '0-46'].map((type) =>
          recordsOf(type, of).map((one) => valuesOf(one, of)),
        ),
      );
    const merged = /"hs_calculated_merged_vids":"[^"]*"/g;
    const comparable = (of: Portal): string => dump(of).replace(merged, '');
    expect(comparable(await seeded(1))).toBe(comparable(portal));
    expect(comparable(await seeded(2))).not.toBe(comparable(portal));
  });

  test('lies in the past, plans excepted', () => {
    const planned = /closedate|wake_up_date|hs_timestamp|merged|hs_v2|days_to_close/;
    for (const record of ['0-1', '0-2', '0-3'].flatMap((type) => recordsOf(type))) {
      expect(record.createdAt).toBeLessThanOrEqual(now);
      for (const [name, value] of Object.entries(valuesOf(record))) {
        if (planned.test(name) || !/^\d{4}-\d\d-\d\dT/.test(value)) continue;
        expect(
          `${name} ${value}`.localeCompare(`${name} ${new Date(now).toISOString()}`),
        ).toBeLessThanOrEqual(0);
      }
    }
  });

  test('holds nobody real', () => {
    for (const record of recordsOf('0-1')) {
      const { email, phone } = valuesOf(record);
      expect(email).toMatch(/\.example$|^wanja\.fluechtig@mailinator\.com$/);
      if (phone) expect(phone).toMatch(fictional);
    }
    for (const record of recordsOf('0-2')) expect(valuesOf(record).domain).toMatch(/\.example(?:$|\/)/);
  });

  test('has won and lost deals over 18 months, lost ones with a reason', () => {
    const deals = recordsOf('0-3').map(
      (record) => ({ ...valuesOf(record), createdAt: record.createdAt }) as Record<string, string | number>,
    );
    const lost = deals.filter(({ dealstage }) => dealstage === 'closedlost');
    expect(deals.filter(({ dealstage }) => dealstage === 'closedwon').length).toBeGreaterThan(15);
    expect(lost.length).toBeGreaterThan(15);
    const silent = lost.filter(({ closed_lost_reason }) => !closed_lost_reason);
    expect(silent.map(({ dealname }) => dealname)).toEqual(['Copper Kettle Foods: lost in silence']);
    const ages = deals.map(({ createdAt }) => (now - Number(createdAt)) / 86_400_000);
    expect(Math.max(...ages)).toBeGreaterThan(365);
  });

  test('names conversions, campaigns and owners that exist', () => {
    const names = new Set(campaigns.map(({ name }) => name));
    for (const record of recordsOf('0-1')) {
      const values = valuesOf(record);
      if (values.hubspot_owner_id) expect(portal.state.owners.get(values.hubspot_owner_id)).toBeDefined();
      const campaign = values.hs_analytics_last_touch_converting_campaign;
      if (campaign) expect(names).toContain(campaign);
    }
  });

  test('has been filled without a trace in limits and request log', () => {
    expect(portal.requests.all()).toEqual([]);
    expect(portal.state.limits.daily().current).toBe(0);
  });
});

describe('every state of a card', () => {
  test.each(demoStates.map((state) => [state.state, state] as const))('%s', (_, state) => {
    const contact = contactOf(state);
    const ledger = readLedger(entriesOf(contact.id));
    const handover = readHandover(valuesOf(contact), null);
    const request = requestState(ledger, { handedOverAt: handover.at, now, timeZone: portal.state.timeZone });
    expect(request.state === 'answered' ? 'answered' : request.because).toBe(state.shows.request);
    expect(request.attempt).toBe(state.shows.attempt);
    const behind = Object.keys(changedProjection(valuesOf(contact), projectContact(ledger))).length > 0;
    expect(behind).toBe(state.special === 'properties behind the ledger');
  });

  test('both ids of a merged contact lead to it', () => {
    const state = demoStates.find(({ special }) => special === 'merged')!;
    const merged = contactOf(state);
    const oldIds = valuesOf(merged).hs_merged_object_ids!.split(';').filter(Boolean);
    expect(oldIds).toHaveLength(2);
    for (const id of oldIds) expect(portal.state.objects.get('0-1', id)?.id).toBe(merged.id);
  });

  test('the owner who has left owns a lead', () => {
    const state = demoStates.find(({ owner }) => owner === 'Greta Sommer')!;
    const { hubspot_owner_id } = valuesOf(contactOf(state));
    expect(portal.state.owners.get(hubspot_owner_id!)).toMatchObject({ archived: true });
  });

  test('deals with 800, with no and with judged contacts', () => {
    const [crowded, empty, judged] = demoDeals.map(({ name }) =>
      recordsOf('0-3').find((deal) => valuesOf(deal).dealname === name)!,
    );
    const contacts = (deal: StoredRecord) => portal.state.associations.countTargets('0-3', deal.id, '0-1');
    expect([contacts(crowded!), contacts(empty!), contacts(judged!)]).toEqual([800, 0, 3]);
    expect(portal.state.associations.countTargets('0-3', judged!.id, ledgerType())).toBe(2);
    expect(valuesOf(judged!)).toMatchObject({
      tandem_feedback_count: '2',
      tandem_feedback_disposition: 'working',
    });
  });

  test('is named in the README', () => {
    const readme = readFileSync(join(__dirname, '../../portal/demo/README.md'), 'utf8');
    const plain = (text: string): string => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---');
    expect(plain(readme)).toContain(plain(stateTable()));
  });
});
