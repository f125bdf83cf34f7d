import { createCrm } from '@tandem/crm';
import { duplicateFilters, duplicateProperties, findDuplicates, subjectOf } from '@tandem/core/hygiene';
import { createPortal, type Portal } from '@tandem/portal-api';
import type { StandardObjectType } from '@tandem/taxonomy';

type Values = Record<string, string>;

const typeIds = { contacts: '0-1', companies: '0-2', deals: '0-3' } as const;
let portal: Portal;
let server: { url: string; close(): Promise<void> };

beforeAll(async () => {
  portal = createPortal();
  server = await portal.listen();
});
beforeEach(() => portal.reset());
afterAll(() => server.close());

const insert = (objectType: StandardObjectType, properties: Values): string =>
  portal.state.objects.insert(typeIds[objectType], {
    properties,
    createdAt: Date.now(),
    source: { sourceType: 'FORM' },
  }).id;

/** Searches as a record's card does, and judges what comes. */
async function duplicatesOf(objectType: StandardObjectType, id: string): Promise<string[]> {
  const crm = createCrm({ accessToken: 'demo-app-token', basePath: server.url });
  const properties = duplicateProperties(objectType);
  const record = await crm.objects.get(objectType, id, { properties });
  const subject = subjectOf({ objectType, id, properties: record.properties }, Date.now());
  const filterGroups = duplicateFilters(subject);
  const { records } = await crm.objects.search(objectType, { filterGroups, properties, limit: 100 });
  return findDuplicates(subject, records).map((candidate) => candidate.id);
}

describe('one search on a record', () => {
  const jorg = {
    firstname: 'Jörg',
    lastname: 'Müller',
    email: 'joerg.mueller@example.com',
    phone: '+49 30 901820',
  };

  it.each<[string, Values]>([
    ['at a sister domain', { email: 'joerg.mueller@example.de' }],
    [
      'spelt without accents at the same domain',
      { firstname: 'Jorg', lastname: 'Muller', email: 'jm@example.com' },
    ],
    ['spelt out at the same domain', { firstname: 'Joerg', lastname: 'Mueller', email: 'jm@example.com' }],
    ['with names exchanged', { firstname: 'Müller', lastname: 'Jörg', email: 'jm@example.com' }],
    ['with an initial', { firstname: 'J.', lastname: 'Müller', email: 'jm@example.com' }],
    ['by a number without calling code', { phone: '030 901820', country: 'Germany' }],
    ['by a number written in another way', { phone: '0049 (30) 90-1820' }],
  ])('finds the same person %s', async (_how, other) => {
    const id = insert('contacts', jorg);
    const second = insert('contacts', other);
    insert('contacts', { firstname: 'Bob', lastname: 'Roe', email: 'bob.roe@example.com' });
    expect(await duplicatesOf('contacts', id)).toEqual([second]);
  });

  it('finds tags and dots at Gmail from either side', async () => {
    const tagged = insert('contacts', { email: 'janedoe+news@gmail.com' });
    const plain = insert('contacts', { email: 'janedoe@googlemail.com' });
    expect(await duplicatesOf('contacts', plain)).toEqual([tagged]);
    expect(await duplicatesOf('contacts', tagged)).toEqual([plain]);
  });

  it('finds companies by domain, web name and name', async () => {
    const id = insert('companies', { name: 'Müller Handels-GmbH', domain: 'mueller-handel.de' });
    const byDomain = insert('companies', { name: 'Handel Müller', domain: 'mueller-handel.de' });
    const bySuffix = insert('companies', { name: 'Müller Handels-AG', domain: 'mueller-handel.com' });
    const byName = insert('companies', { name: 'MUELLER HANDELS' });
    insert('companies', { name: 'Sample Ltd', domain: 'sample.example' });
    expect((await duplicatesOf('companies', id)).toSorted()).toEqual([byDomain, bySuffix, byName].toSorted());
  });

  it('finds deals of one company by name and by amount', async () => {
    const company = insert('companies', { name: 'Example', domain: 'example.com' });
    const ids = [
      { dealname: 'New website', amount: '1000' },
      { dealname: 'New  Website!', amount: '900' },
      { dealname: 'Relaunch of shop', amount: '1000' },
    ].map((properties) => {
      const id = insert('deals', {
        ...properties,
        closedate: '2027-01-31T00:00:00Z',
        hs_primary_associated_company: company,
      });
      portal.state.associations.linkDefault(typeIds.deals, id, typeIds.companies, company);
      return id;
    });
    insert('deals', { dealname: 'New website', amount: '1000', hs_primary_associated_company: '1' });
    expect(await duplicatesOf('deals', ids[0]!)).toEqual([ids[1], ids[2]]);
  });
});
