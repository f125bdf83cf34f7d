import fc from 'fast-check';
import { customType } from '../../portal/host/src/app/custom-type';
import { nameOfRecord } from '../../portal/host/src/app/object-types';
import { contacts } from '../../portal/host/src/app/standard-types';
import {
  noValue,
  pageSizes,
  readViewState,
  toSearchQuery,
  writeViewState,
} from '../../portal/host/src/app/lists/view-state';
import { isWrite } from '../../portal/host/src/app/record/use-writes-elsewhere';

const read = (address: string) => readViewState(new URLSearchParams(address), contacts);

describe('the address of a list', () => {
  it('survives being written and read', () => {
    const view = fc.record({
      query: fc.string({ unit: 'grapheme' }),
      sort: fc.constantFrom('createdate', 'lastname', 'email'),
      descending: fc.boolean(),
      filters: fc.dictionary(fc.constantFrom(...contacts.filters), fc.string({ minLength: 1 }), {
        noNullPrototype: true,
      }),
      page: fc.integer({ min: 1, max: 400 }),
      pageSize: fc.constantFrom(...pageSizes),
    });
    fc.assert(
      fc.property(view, (state) => {
        const address = writeViewState(state, contacts).toString();
        expect(read(address)).toEqual(state);
      }),
    );
  });

  it('starts with the newest on the first page and ignores what it does not know', () => {
    expect(read('page=-3&size=7&f.password=x')).toEqual({
      query: '',
      sort: 'createdate',
      descending: true,
      filters: {},
      page: 1,
      pageSize: 25,
    });
  });

  it('becomes the search that HubSpot takes', () => {
    const view = read(`query= ada &sort=lastname&page=3&f.lifecyclestage=lead&f.hubspot_owner_id=${noValue}`);
    expect(toSearchQuery(view, contacts, ['email', 'firstname'])).toEqual({
      query: 'ada',
      filters: [
        { propertyName: 'lifecyclestage', operator: 'EQ', value: 'lead' },
        { propertyName: 'hubspot_owner_id', operator: 'NOT_HAS_PROPERTY' },
      ],
      sort: { propertyName: 'lastname', direction: 'ASCENDING' },
      properties: ['firstname', 'lastname', 'email'],
      limit: 25,
      offset: 50,
    });
  });
});

describe('names of records', () => {
  it('join the naming properties, fall back, and end with type and id', () => {
    const named = (properties: Record<string, string | null>) =>
      nameOfRecord(contacts, { id: '7', properties });
    expect(named({ firstname: 'Ada', lastname: ' Example ' })).toBe('Ada Example');
    expect(named({ firstname: '', lastname: null, email: 'ada@example.com' })).toBe('ada@example.com');
    expect(named({})).toBe('Contact 7');
  });

  it('take a custom object’s own display properties and associated types', () => {
    const type = customType({
      objectTypeId: '2-77',
      fullyQualifiedName: 'p4242001_machine',
      name: 'machine',
      labels: { singular: 'Machine', plural: 'Machines' },
      primaryDisplayProperty: 'title',
      secondaryDisplayProperties: ['rating', 'title'],
      associations: [
        { fromObjectTypeId: '2-77', toObjectTypeId: '0-1' },
        { fromObjectTypeId: '0-3', toObjectTypeId: '2-77' },
      ],
    });
    expect(type.columns).toEqual(['rating', 'hs_createdate']);
    expect(type.associatedTypeIds).toEqual(['0-1', '0-3']);
    expect(type.editable).toBe(false);
  });
});

describe('which calls change data', () => {
  it.each([
    ['PATCH', '/crm/objects/2026-09/contacts/1', 200, true],
    ['POST', '/crm/objects/2026-09/notes', 201, true],
    ['POST', '/crm/objects/2026-09/contacts/batch/read', 200, false],
    ['POST', '/crm/objects/2026-09/contacts/search?x=1', 200, false],
    ['PATCH', '/crm/objects/2026-09/contacts/1', 429, false],
    ['GET', '/crm/owners/2026-09', 200, false],
  ])('%s %s %i: %s', (method, path, status, expected) => {
    expect(isWrite({ method, path, status })).toBe(expected);
  });
});
