import { startApiPortal, type ApiPortal } from '../support/api-portal';

const BASE = '/crm/lists/2026-09';
const CONTACTS = '/crm/objects/2026-09/contacts';

const branch = (...filters: unknown[]) => ({
  filterBranchType: 'OR',
  filterBranchOperator: 'OR',
  filters: [],
  filterBranches: [{ filterBranchType: 'AND', filterBranchOperator: 'AND', filterBranches: [], filters }],
});
const where = (property: string, operationType: string, operator: string, more: object = {}) => ({
  filterType: 'PROPERTY',
  property,
  operation: { operationType, operator, includeObjectsWithNoValueSet: false, ...more },
});

let api: ApiPortal;
beforeAll(async () => {
  api = await startApiPortal();
});
afterAll(() => api.close());
beforeEach(() => api.portal.reset());

const contact = async (properties: Record<string, string>): Promise<string> =>
  (await api.call('POST', CONTACTS, { properties, associations: [] })).body.id;
const list = async (processingType: string, filterBranch?: unknown): Promise<string> => {
  const body = { name: `List ${processingType}`, objectTypeId: '0-1', processingType, filterBranch };
  return (await api.call('POST', BASE, body)).body.list.listId;
};
const members = async (listId: string): Promise<string[]> =>
  (await api.call('GET', `${BASE}/${listId}/memberships`)).body.results.map(
    ({ recordId }: { recordId: string }) => recordId,
  );

describe('a dynamic list', () => {
  it('follows the records: who matches joins, who no longer matches leaves', async () => {
    const ada = await contact({ city: 'Bern' });
    const bob = await contact({ city: 'Basel' });
    const inBern = await list('DYNAMIC', branch(where('city', 'STRING', 'IS_EQUAL_TO', { value: 'bern' })));
    expect(await members(inBern)).toEqual([ada]);
    await api.call('PATCH', `${CONTACTS}/${ada}`, { properties: { city: 'Chur' } });
    await api.call('PATCH', `${CONTACTS}/${bob}`, { properties: { city: 'Bern' } });
    expect(await members(inBern)).toEqual([bob]);
    await api.call('DELETE', `${CONTACTS}/${bob}`);
    expect(await members(inBern)).toEqual([]);
  });

  it.each([
    ['IS_KNOWN', where('city', 'ALL_PROPERTY', 'IS_KNOWN'), ['ada', 'bob']],
    ['IS_UNKNOWN', where('city', 'ALL_PROPERTY', 'IS_UNKNOWN'), ['eve']],
    ['CONTAINS', where('city', 'STRING', 'CONTAINS', { value: 'ER' }), ['ada']],
    ['IS_NOT_EQUAL_TO without value', where('city', 'STRING', 'IS_NOT_EQUAL_TO', { value: 'Bern' }), ['bob']],
    [
      'IS_NOT_EQUAL_TO with those that have none',
      where('city', 'STRING', 'IS_NOT_EQUAL_TO', { value: 'Bern', includeObjectsWithNoValueSet: true }),
      ['bob', 'eve'],
    ],
    [
      'MULTISTRING',
      where('city', 'MULTISTRING', 'IS_EQUAL_TO', { values: ['Bern', 'Basel'] }),
      ['ada', 'bob'],
    ],
    [
      'IS_ANY_OF',
      where('lifecyclestage', 'ENUMERATION', 'IS_ANY_OF', { values: ['lead', 'customer'] }),
      ['ada', 'eve'],
    ],
    [
      'IS_NONE_OF',
      where('lifecyclestage', 'ENUMERATION', 'IS_NONE_OF', { values: ['lead'] }),
      ['bob', 'eve'],
    ],
    [
      'HAS_EVER_BEEN_ANY_OF',
      where('lifecyclestage', 'ENUMERATION', 'HAS_EVER_BEEN_ANY_OF', { values: ['subscriber'] }),
      ['bob'],
    ],
    [
      'TIME_POINT',
      where('createdate', 'TIME_POINT', 'IS_BEFORE', {
        timePoint: { timeType: 'DATE', year: 2030, month: 1, day: 1, zoneId: 'UTC' },
      }),
      ['ada', 'bob', 'eve'],
    ],
    [
      'ROLLING_DATE_RANGE',
      where('createdate', 'ROLLING_DATE_RANGE', 'IS_MORE_THAN_X_DAYS_AGO', { numberOfDays: 1 }),
      [],
    ],
  ])('evaluates %s', async (_name, filter, expected) => {
    const ids: Record<string, string> = {
      ada: await contact({ city: 'Bern', lifecyclestage: 'lead' }),
      bob: await contact({ city: 'Basel', lifecyclestage: 'subscriber' }),
      eve: await contact({ lifecyclestage: 'customer' }),
    };
    await api.call('PATCH', `${CONTACTS}/${ids.bob}`, { properties: { lifecyclestage: 'opportunity' } });
    expect(await members(await list('DYNAMIC', branch(filter)))).toEqual(
      (expected as string[]).map((name) => ids[name]),
    );
  });

  it('joins filters by AND and branches by OR, also over other lists', async () => {
    const ada = await contact({ city: 'Bern', jobtitle: 'CEO' });
    const bob = await contact({ city: 'Bern' });
    const eve = await contact({ city: 'Chur' });
    const byHand = await list('MANUAL');
    await api.call('PUT', `${BASE}/${byHand}/memberships/add`, [eve]);
    const bern = where('city', 'STRING', 'IS_EQUAL_TO', { value: 'Bern' });
    const chief = branch(bern, where('jobtitle', 'STRING', 'STARTS_WITH', { value: 'c' }));
    const orListed = branch({ filterType: 'IN_LIST', operator: 'IN_LIST', listId: byHand });
    const both = { ...chief, filterBranches: [...chief.filterBranches, ...orListed.filterBranches] };
    const found = await members(await list('DYNAMIC', both));
    expect(found).toEqual([ada, eve]);
    expect(found).not.toContain(bob);
  });

  it('is refused with filters that it cannot evaluate, by name, and with wrong trees', async () => {
    const make = (filterBranch: unknown) =>
      api.call('POST', BASE, { name: 'X', objectTypeId: '0-1', processingType: 'DYNAMIC', filterBranch });
    const survey = await make(branch({ filterType: 'SURVEY_MONKEY', operator: 'X', surveyId: '1' }));
    expect(survey.status).toBe(501);
    expect(survey.body.message).toContain('SURVEY_MONKEY');
    const calendar = await make(branch(where('createdate', 'CALENDAR_DATE', 'IS')));
    expect(calendar.body.message).toContain('CALENDAR_DATE IS');
    const known = where('city', 'ALL_PROPERTY', 'IS_KNOWN');
    expect((await make({ filterBranchType: 'AND', filterBranches: [], filters: [known] })).status).toBe(400);
    expect((await make(branch(where('no_such_property', 'ALL_PROPERTY', 'IS_KNOWN')))).status).toBe(400);
  });

  it('takes no members by hand', async () => {
    const id = await contact({ city: 'Bern' });
    const known = await list('DYNAMIC', branch(where('city', 'ALL_PROPERTY', 'IS_KNOWN')));
    expect((await api.call('PUT', `${BASE}/${known}/memberships/add`, [id])).status).toBe(400);
  });
});

describe('a snapshot', () => {
  it('keeps who matched when it was made', async () => {
    const ada = await contact({ city: 'Bern' });
    const known = await list('SNAPSHOT', branch(where('city', 'ALL_PROPERTY', 'IS_KNOWN')));
    await contact({ city: 'Chur' });
    expect(await members(known)).toEqual([ada]);
  });
});

describe('a manual list', () => {
  it('says who was added, who was removed and who is not there', async () => {
    const ada = await contact({ city: 'Bern' });
    const id = await list('MANUAL');
    const added = await api.call('PUT', `${BASE}/${id}/memberships/add`, [ada, ada, '99999999']);
    expect(added.body).toEqual({
      recordsIdsAdded: [ada],
      recordIdsRemoved: [],
      recordIdsMissing: ['99999999'],
    });
    const removed = await api.call('PUT', `${BASE}/${id}/memberships/remove`, [ada]);
    expect(removed.body.recordIdsRemoved).toEqual([ada]);
    expect(await members(id)).toEqual([]);
  });

  it('pages its members forwards and backwards', async () => {
    const ids = [await contact({}), await contact({}), await contact({})];
    const id = await list('MANUAL');
    await api.call('PUT', `${BASE}/${id}/memberships/add`, ids);
    const first = (await api.call('GET', `${BASE}/${id}/memberships?limit=2`)).body;
    expect(first.total).toBe(3);
    const next = (await api.call('GET', `${BASE}/${id}/memberships?limit=2&after=${first.paging.next.after}`))
      .body;
    expect(next.results.map(({ recordId }: { recordId: string }) => recordId)).toEqual([ids[2]]);
    const back = (
      await api.call('GET', `${BASE}/${id}/memberships?limit=2&before=${next.paging.prev.before}`)
    ).body;
    expect(back.results.map(({ recordId }: { recordId: string }) => recordId)).toEqual([ids[0], ids[1]]);
  });

  it('comes back after it was deleted', async () => {
    const id = await list('MANUAL');
    await api.call('DELETE', `${BASE}/${id}`);
    expect((await api.call('GET', `${BASE}/${id}`)).status).toBe(404);
    await api.call('PUT', `${BASE}/${id}/restore`);
    expect((await api.call('GET', `${BASE}/${id}`)).status).toBe(200);
  });
});
