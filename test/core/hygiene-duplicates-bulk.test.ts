import {
  DuplicateCollection,
  duplicateFilters,
  duplicateProperties,
  findDuplicates,
} from '@tandem/core/hygiene';
import type { DuplicateFindings, DuplicateRecord } from '@tandem/core/hygiene';
import { inventContacts } from '../../bench/support/invented-contacts';
import { subject, type Properties } from './hygiene-duplicates-support';

function findAmong(records: readonly DuplicateRecord[], least = 0.7): DuplicateFindings {
  const collection = new DuplicateCollection('contacts');
  for (const record of records) collection.add(record);
  return collection.find(least);
}

const record = (id: string, properties: Properties): DuplicateRecord => ({ id, properties });

describe('duplicates among many records', () => {
  it('says how many there are, and keeps every pair with its reasons', () => {
    const found = findAmong([
      record('1', { email: 'jane@example.com' }),
      record('2', { email: 'JANE@example.com' }),
      record('3', { email: 'bob@example.com' }),
      record('4', {}),
    ]);
    expect(found).toEqual({
      records: 4,
      affected: 2,
      surplus: 1,
      share: 0.25,
      narrowed: [],
      clusters: [
        {
          records: [
            { id: '1', label: 'jane@example.com' },
            { id: '2', label: 'jane@example.com' },
          ],
          pairs: [
            {
              one: '1',
              other: '2',
              probability: 1,
              reasons: [{ kind: 'email', value: 'jane@example.com', probability: 1 }],
            },
          ],
          probability: 1,
          isChain: false,
        },
      ],
    });
  });

  it('shows a chain as one', () => {
    const { clusters } = findAmong([
      record('1', { email: 'jane@example.com' }),
      record('2', { email: 'jane@example.com', hs_additional_emails: 'jd@example.org' }),
      record('3', { email: 'jd@example.org' }),
    ]);
    expect(clusters).toHaveLength(1);
    expect(clusters[0]).toMatchObject({ isChain: true, records: [{ id: '1' }, { id: '2' }, { id: '3' }] });
    expect(clusters[0]!.pairs.map(({ one, other }) => `${one}-${other}`)).toEqual(['1-2', '2-3']);
  });

  it('takes a record once, however often a page repeats it', () => {
    const one = record('1', { email: 'jane@example.com' });
    expect(findAmong([one, one])).toMatchObject({ records: 1, clusters: [], share: 0 });
    expect(findAmong([])).toMatchObject({ records: 0, share: null });
  });

  it('says which groups were too large to compare everyone, and still finds neighbours by name', () => {
    const crowd = Array.from({ length: 500 }, (_, index) =>
      record(String(index), {
        firstname: `First${index}x`,
        lastname: `Last${index}x`,
        phone: '+49 30 901820',
      }),
    );
    const { narrowed, clusters } = findAmong([...crowd, record('900', crowd[250]!.properties as Properties)]);
    expect(narrowed).toEqual([{ key: 'phone +4930901820', records: 501 }]);
    expect(clusters.map(({ records }) => records.map(({ id }) => id))).toEqual([['250', '900']]);
  });

  it('finds the same in large groups whatever the order', () => {
    const crowd = Array.from({ length: 400 }, (_, index) => {
      const properties = {
        firstname: ['Ann', 'Bea', 'Cid'][index % 3]!,
        lastname: `Last${Math.floor(index / 7)}x`,
      };
      return record(String(index), { ...properties, phone: '+49 30 901820' });
    });
    const found = findAmong(crowd);
    expect(found.clusters.length).toBeGreaterThan(50);
    expect(findAmong(crowd.toReversed())).toEqual(found);
  });

  it('does not judge two people likely one for an office’s number', () => {
    const office = ['Ann Gray', 'Bea Moss', 'Cid Hall'].map((name, index) =>
      record(String(index), {
        firstname: name.split(' ')[0]!,
        lastname: name.split(' ')[1]!,
        phone: '+4930901820',
      }),
    );
    expect(findAmong(office, 0.5).clusters).toEqual([]);
  });
});

describe('5,000 invented contacts whose doubles are known', () => {
  const contacts = inventContacts(5_000);
  const personOf = new Map(contacts.map(({ id, person }) => [id, person]));
  const copies = contacts.length - new Set(personOf.values()).size;

  it('is right about at least 99 in 100 pairs and finds at least 70 in 100 of the doubles', () => {
    const { clusters, surplus } = findAmong(contacts);
    const pairs = clusters.flatMap((cluster) => cluster.pairs);
    const right = pairs.filter(({ one, other }) => personOf.get(one) === personOf.get(other)).length;
    expect(copies).toBeGreaterThan(200);
    expect(right / pairs.length).toBeGreaterThanOrEqual(0.99);
    // One in ten kept nothing but the name, and some had no number to know them by.
    expect(surplus / copies).toBeGreaterThanOrEqual(0.7);
    expect(surplus / copies).toBeLessThan(0.95);
  });

  it('says on each record what it says in bulk', () => {
    const byId = new Map(contacts.map((contact) => [contact.id, contact]));
    for (const { one, other, probability } of findAmong(contacts)
      .clusters.flatMap(({ pairs }) => pairs)
      .slice(0, 100)) {
      const [candidate] = findDuplicates(subject(byId.get(one)!.properties, 'contacts', one), [
        byId.get(other)!,
      ]);
      expect(candidate).toMatchObject({ id: other, probability });
    }
  });

  it('fits every search into what HubSpot takes', () => {
    for (const { id, properties } of contacts.slice(0, 1_000)) {
      const filterGroups = duplicateFilters(subject(properties, 'contacts', id));
      expect(filterGroups.length).toBeLessThanOrEqual(5);
      expect(filterGroups.flatMap(({ filters }) => filters).length).toBeLessThanOrEqual(18);
      const body = {
        filterGroups,
        sorts: [],
        properties: duplicateProperties('contacts'),
        limit: 100,
        after: '0',
      };
      expect(JSON.stringify(body).length).toBeLessThanOrEqual(3_000);
    }
  });
});
