import type { StoredProperty } from '@tandem/portal-api';
import { asHost, startApiPortal, type ApiPortal } from '../support/api-portal';

const CONTACTS = '/crm/objects/2026-09/contacts';
const OLD_CONTACTS = '/crm/objects/2026-03/contacts';

let api: ApiPortal;
beforeAll(async () => {
  api = await startApiPortal();
});
afterAll(() => api.close());
beforeEach(() => api.portal.reset());

const create = (properties: Record<string, unknown>, path = CONTACTS) =>
  api.call('POST', path, { properties });
const patch = (id: string, properties: Record<string, unknown>, path = CONTACTS) =>
  api.call('PATCH', `${path}/${id}`, { properties });
const read = async (id: string, ...names: string[]) =>
  (await api.call('GET', `${CONTACTS}/${id}?properties=${names.join(',')}`)).body.properties;

const put = (name: string, more: Partial<StoredProperty>, objectTypeId = '0-1') => {
  const model = api.portal.state.properties.get(objectTypeId, 'hs_object_id');
  api.portal.state.properties.put(objectTypeId, {
    ...(model as StoredProperty),
    type: 'string',
    fieldType: 'text',
    modificationMetadata: { archivable: true, readOnlyDefinition: false, readOnlyValue: false },
    hubspotDefined: false,
    calculated: false,
    name,
    label: name,
    ...more,
  });
};

describe('lifecycle stage', () => {
  it('moves forward and stamps when it did', async () => {
    const { id } = (await create({ lifecyclestage: 'lead' })).body;
    const entered = new Date(api.clock.now()).toISOString();
    api.clock.advance(60_000);
    await patch(id, { lifecyclestage: 'customer' });
    expect(
      await read(
        id,
        'lifecyclestage',
        'hs_lifecyclestage_lead_date',
        'hs_v2_date_entered_lead',
        'hs_v2_date_exited_lead',
        'hs_v2_latest_time_in_lead',
        'hs_v2_date_entered_customer',
      ),
    ).toMatchObject({
      lifecyclestage: 'customer',
      hs_lifecyclestage_lead_date: entered,
      hs_v2_date_entered_lead: entered,
      hs_v2_date_exited_lead: new Date(api.clock.now()).toISOString(),
      hs_v2_latest_time_in_lead: '60000',
      hs_v2_date_entered_customer: new Date(api.clock.now()).toISOString(),
    });
  });

  it('stamps stages that an admin added, too', async () => {
    const stage = api.portal.state.properties.get('0-1', 'lifecyclestage');
    stage?.options.push({ value: '88001', label: 'Partner', displayOrder: 9, hidden: false });
    const { id } = (await create({ lifecyclestage: '88001' })).body;
    expect((await read(id, 'hs_v2_date_entered_88001')).hs_v2_date_entered_88001).not.toBeNull();
  });

  it('stays as it is when the app would move it back: success, and nothing written', async () => {
    const { id } = (await create({ lifecyclestage: 'customer', city: 'Bern' })).body;
    const { status } = await patch(id, { lifecyclestage: 'lead', city: 'Chur' });
    expect(status).toBe(200);
    expect(await read(id, 'lifecyclestage', 'city')).toMatchObject({
      lifecyclestage: 'customer',
      city: 'Chur',
    });
  });

  it('moves back after it was cleared, or by a person in HubSpot’s pages', async () => {
    const { id } = (await create({ lifecyclestage: 'customer' })).body;
    await patch(id, { lifecyclestage: '' });
    await patch(id, { lifecyclestage: 'lead' });
    expect((await read(id, 'lifecyclestage')).lifecyclestage).toBe('lead');
    await api.call('PATCH', `${CONTACTS}/${id}`, { properties: { lifecyclestage: 'subscriber' } }, asHost);
    expect((await read(id, 'lifecyclestage')).lifecyclestage).toBe('subscriber');
  });
});

describe('deal stage', () => {
  const DEALS = '/crm/objects/2026-09/deals';
  const closing =
    'dealstage,pipeline,hs_is_closed,hs_is_closed_won,hs_is_closed_lost,closedate,hs_v2_date_entered_closedwon,days_to_close';
  const deal = async (id: string) =>
    (await api.call('GET', `${DEALS}/${id}?properties=${closing}`)).body.properties;

  it('says whether the deal is won, and when', async () => {
    const { id } = (await create({ dealname: 'Deal', dealstage: 'appointmentscheduled' }, DEALS)).body;
    expect(await deal(id)).toMatchObject({ pipeline: 'default', hs_is_closed: 'false', closedate: null });
    api.clock.advance(3 * 86_400_000);
    await patch(id, { dealstage: 'closedwon' }, DEALS);
    const now = new Date(api.clock.now()).toISOString();
    expect(await deal(id)).toMatchObject({
      hs_is_closed: 'true',
      hs_is_closed_won: 'true',
      hs_is_closed_lost: 'false',
      closedate: now,
      hs_v2_date_entered_closedwon: now,
      days_to_close: '3',
    });
  });

  it('must belong to the pipeline', async () => {
    const { status, body } = await create({ dealname: 'Deal', dealstage: 'no_such_stage' }, DEALS);
    expect(status).toBe(400);
    expect(body.errors[0].message).toContain('appointmentscheduled');
  });
});

describe('rules that an admin set', () => {
  const rule = {
    objectTypeId: '0-1',
    controllingProperty: 'hs_lead_status',
    controllingValues: ['UNQUALIFIED'],
    requiredProperties: ['message'],
  };

  it('bind 2026-09 writes and leave older versions alone', async () => {
    api.portal.state.rules.replace({ conditionalRequired: [rule] });
    const refused = await create({ hs_lead_status: 'UNQUALIFIED' });
    expect(refused.status).toBe(400);
    expect(refused.body.errors).toEqual([
      {
        code: 'MISSING_CONDITIONAL_REQUIRED_PROPERTY',
        message: 'Message is required because of a conditional property rule based on [Lead Status]',
        context: { propertyName: ['message'] },
      },
    ]);
    expect((await create({ hs_lead_status: 'UNQUALIFIED' }, OLD_CONTACTS)).status).toBe(201);
    expect((await create({ hs_lead_status: 'UNQUALIFIED', message: 'No budget' })).status).toBe(201);
    expect((await create({ hs_lead_status: 'NEW' })).status).toBe(201);
  });

  it('judge an update by the record as it would be', async () => {
    const { id } = (await create({ hs_lead_status: 'UNQUALIFIED' })).body;
    api.portal.state.rules.replace({ conditionalRequired: [rule] });
    expect((await patch(id, { city: 'Bern' })).status).toBe(400);
    expect((await patch(id, { city: 'Bern' }, OLD_CONTACTS)).status).toBe(200);
    expect((await patch(id, { message: 'No budget' })).status).toBe(200);
  });

  it('require create-form properties on creation only', async () => {
    const { id } = (await create({ firstname: 'Ada' })).body;
    api.portal.state.rules.replace({
      createRequired: [{ objectTypeId: '0-1', requiredProperties: ['lastname'] }],
    });
    expect((await create({ firstname: 'Eve' })).body.errors[0].code).toBe('MISSING_REQUIRED_PROPERTY');
    expect((await patch(id, { firstname: 'Eve' })).status).toBe(200);
  });
});

describe('property validations', () => {
  it.each([
    ['MAX_LENGTH', ['3'], 'abc', 'abcd'],
    ['MIN_LENGTH', ['3'], 'abc', 'ab'],
    ['REGEX', ['[A-Z]{2}\\d+'], 'AB12', 'A12'],
    ['ALPHANUMERIC', ['NUMERIC_ONLY'], '123', '12a'],
    ['EMAIL_BLOCKED_DOMAINS', ['example.org'], 'a@example.com', 'a@example.org'],
    ['URL', [], 'https://example.com/a', 'not a url'],
    ['DOMAIN', [], 'example.com', 'example'],
  ] as const)('%s %j takes %s and refuses %s', async (ruleType, ruleArguments, good, bad) => {
    api.portal.state.validations.put('0-1', 'city', { ruleType, ruleArguments: [...ruleArguments] });
    expect((await create({ city: good })).status).toBe(201);
    const { status, body } = await create({ city: bad });
    expect(status).toBe(400);
    expect(body.errors[0].code).toBe(`INVALID_${ruleType}`);
  });

  it('hold numbers and dates within bounds', async () => {
    put('score', { type: 'number', fieldType: 'number' });
    api.portal.state.validations.put('0-1', 'score', { ruleType: 'MIN_NUMBER', ruleArguments: ['1'] });
    api.portal.state.validations.put('0-1', 'score', { ruleType: 'MAX_NUMBER', ruleArguments: ['5'] });
    const statuses = await Promise.all(
      ['0', '1', '5', '5.1'].map(async (score) => (await create({ score })).status),
    );
    expect(statuses).toEqual([400, 201, 201, 400]);
  });
});

describe('what follows from a write', () => {
  it('stamps when an owner was assigned, and clears it with the owner', async () => {
    const at = api.clock.now();
    api.portal.state.owners.put({ id: '11', type: 'PERSON', archived: false, createdAt: at, updatedAt: at });
    const { id } = (await create({ hubspot_owner_id: '11' })).body;
    expect((await read(id, 'hubspot_owner_assigneddate')).hubspot_owner_assigneddate).toBe(
      new Date(at).toISOString(),
    );
    await patch(id, { hubspot_owner_id: '' });
    expect((await read(id, 'hubspot_owner_assigneddate')).hubspot_owner_assigneddate).toBeNull();
  });

  it('lets a seed write with dates of the past, in any order', () => {
    const { objects } = api.portal.state;
    const source = { sourceType: 'ANALYTICS' as const };
    const { id } = objects.insert('0-1', {
      properties: { num_notes: '2' },
      createdAt: Date.parse('2026-01-02'),
      source,
    });
    objects.write('0-1', id, { num_notes: '1' }, Date.parse('2026-01-01'), source);
    const history = objects.get('0-1', id)?.versions.get('num_notes');
    expect(history?.map((version) => version.value)).toEqual(['2', '1']);
  });

  it('tells a seed at once about a value that HubSpot would not hold', () => {
    const { objects } = api.portal.state;
    const seed = (properties: Record<string, string>) => () =>
      objects.insert('0-1', { properties, createdAt: 0, source: { sourceType: 'IMPORT' } });
    expect(seed({ hs_lead_status: 'NOPE' })).toThrow('hs_lead_status');
    expect(seed({ no_such_property: 'x' })).toThrow('no_such_property');
    expect(objects.count('0-1')).toBe(0);
  });
});

describe('values that the portal keeps by itself', () => {
  it('follow the associations: primary company, buying roles, open deals', async () => {
    const { state } = api.portal;
    const insert = (objectTypeId: string, properties: Record<string, string>) =>
      state.objects.insert(objectTypeId, {
        properties,
        createdAt: api.clock.now(),
        source: { sourceType: 'IMPORT' },
      }).id;
    const company = insert('0-2', { name: 'North' });
    const contact = insert('0-1', { hs_buying_role: 'DECISION_MAKER;CHAMPION' });
    const open = insert('0-3', { dealname: 'Open', dealstage: 'contractsent' });
    const won = insert('0-3', { dealname: 'Won', dealstage: 'closedwon' });
    state.associations.linkDefault('0-1', contact, '0-2', company);
    for (const deal of [open, won]) state.associations.linkDefault('0-3', deal, '0-2', company);
    const valueOf = async (type: string, id: string, name: string) =>
      (await api.call('GET', `/crm/objects/2026-09/${type}/${id}?properties=${name}`)).body.properties[name];
    expect(await valueOf('contacts', contact, 'associatedcompanyid')).toBe(company);
    expect(await valueOf('deals', open, 'hs_primary_associated_company')).toBe(company);
    expect(await valueOf('companies', company, 'hs_num_open_deals')).toBe('1');
    expect(await valueOf('companies', company, 'num_associated_deals')).toBe('2');
    expect(await valueOf('companies', company, 'hs_num_decision_makers')).toBe('1');
    expect(await valueOf('companies', company, 'hs_num_blockers')).toBe('0');
    expect(await valueOf('companies', company, 'hs_num_contacts_with_buying_roles')).toBe('1');
    api.clock.advance(5000);
    expect(await valueOf('deals', open, 'hs_v2_time_in_current_stage')).toBe('5000');
  });
});
