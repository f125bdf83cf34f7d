import fc from 'fast-check';
import type { StoredProperty } from '@tandem/portal-api';
import { normaliseDate, normaliseDateTime } from '../../portal/api/src/values/dates';
import { normaliseEmail, normaliseValue } from '../../portal/api/src/values/normalise-value';
import { splitOptions } from '../../portal/api/src/values/options';
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

describe('what HubSpot refuses', () => {
  it.each([
    ['no_such_property', 'x', 'PROPERTY_DOESNT_EXIST', 'Property "no_such_property" does not exist'],
    ['num_notes', '3', 'READ_ONLY_VALUE', '"num_notes" is a read only property; its value cannot be set.'],
    [
      'hs_object_id',
      '3',
      'READ_ONLY_VALUE',
      '"hs_object_id" is a read only property; its value cannot be set.',
    ],
    ['email', 'ada@', 'INVALID_EMAIL', 'Email address ada@ is invalid'],
    ['date_of_birth', 'yesterday', 'INVALID_LONG', 'yesterday was not a valid long.'],
    ['hs_analytics_source', 'organic', 'INVALID_OPTION', expect.stringContaining('ORGANIC_SEARCH')],
    ['hs_lead_status', 'NEW;OPEN', 'INVALID_OPTION', expect.stringContaining('NEW;OPEN was not one of')],
    ['hs_email_optout', 'maybe', 'INVALID_OPTION', 'maybe was not one of the allowed options: [true, false]'],
    ['hubspot_owner_id', '404', 'INVALID_OPTION', expect.any(String)],
    ['message', 'x'.repeat(65_537), 'VALUE_TOO_LONG', expect.any(String)],
  ])('%s = %.12s by %s', async (name, value, code, message) => {
    const { status, body } = await create({ [name]: value });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      category: 'VALIDATION_ERROR',
      errors: [{ code, message, context: { propertyName: [name] } }],
    });
    const [problem] = JSON.parse(body.message.replace('Property values were not valid: ', ''));
    expect(problem).toMatchObject({ isValid: false, error: code, name });
  });

  it('lists every problem of a write at once and writes nothing', async () => {
    const { id } = (await create({ firstname: 'Ada' })).body;
    const { body } = await patch(id, { firstname: 'Eve', nope: '1', date_of_birth: 'x' });
    expect(body.errors).toHaveLength(2);
    expect((await read(id, 'firstname')).firstname).toBe('Ada');
  });

  it('a number that is none; and takes numbers and booleans of JSON as text', async () => {
    put('score', { type: 'number', fieldType: 'number' });
    expect((await create({ score: '1,000' })).body.errors[0].code).toBe('INVALID_NUMBER');
    const { id } = (await create({ score: 12.5, hs_email_optout: true })).body;
    expect(await read(id, 'score', 'hs_email_optout')).toMatchObject({
      score: '12.5',
      hs_email_optout: 'true',
    });
  });

  it('accepts 65,536 characters', async () => {
    expect((await create({ message: 'x'.repeat(65_536) })).status).toBe(201);
  });

  it('a unique value that another record has, naming that record', async () => {
    put('external_id', { hasUniqueValue: true });
    const { id } = (await create({ external_id: 'A-1' })).body;
    const { status, body } = await create({ external_id: 'a-1' });
    expect(status).toBe(400);
    expect(body.errors[0]).toMatchObject({
      code: 'CONFLICTING_UNIQUE_VALUE',
      message: expect.stringContaining(`${id} already has that value.`),
    });
    expect((await patch(id, { external_id: 'A-1' })).status).toBe(200);
  });

  it('frees a unique value when it is changed or its record deleted', async () => {
    put('external_id', { hasUniqueValue: true });
    const { id } = (await create({ external_id: 'A-1' })).body;
    await patch(id, { external_id: 'A-2' });
    expect((await create({ external_id: 'A-1' })).status).toBe(201);
    await api.call('DELETE', `${CONTACTS}/${id}`);
    expect((await create({ external_id: 'A-2' })).status).toBe(201);
  });
});

describe('several values in one property', () => {
  it('are replaced by a;b, added to by a leading ;, and cleared by an empty text', async () => {
    const { id } = (await create({ hs_buying_role: 'CHAMPION;END_USER' })).body;
    await patch(id, { hs_buying_role: ';BLOCKER;CHAMPION' });
    expect(await read(id, 'hs_buying_role')).toMatchObject({ hs_buying_role: 'CHAMPION;END_USER;BLOCKER' });
    await patch(id, { hs_buying_role: 'OTHER' });
    expect(await read(id, 'hs_buying_role')).toMatchObject({ hs_buying_role: 'OTHER' });
    await patch(id, { hs_buying_role: '' });
    expect(await read(id, 'hs_buying_role')).toMatchObject({ hs_buying_role: null });
  });
});

describe('dates', () => {
  const AFTERNOON = Date.parse('2026-05-04T15:08:41Z');

  it('off midnight are refused before 2026-09', async () => {
    for (const path of [OLD_CONTACTS, '/crm/v3/objects/contacts']) {
      const { status, body } = await create({ date_of_birth: String(AFTERNOON) }, path);
      expect(status).toBe(400);
      expect(body.errors[0].message).toBe(`${AFTERNOON} is at 15:8:41.0 UTC, not midnight!`);
    }
  });

  it.each([String(AFTERNOON), '2026-05-04T15:08:41Z', String(AFTERNOON / 1000)])(
    'off midnight are normalised on 2026-09 with a warning: %s',
    async (rawValue) => {
      const { status, body } = await create({ date_of_birth: rawValue });
      expect(status).toBe(201);
      expect(body.properties.date_of_birth).toBe('2026-05-04');
      expect(body.warnings).toEqual([
        {
          category: 'PROPERTY_VALUE_NORMALIZED',
          message: expect.any(String),
          context: {
            propertyName: ['date_of_birth'],
            rawValue: [rawValue],
            normalizedValue: ['2026-05-04'],
          },
        },
      ]);
    },
  );

  it('at midnight or written as YYYY-MM-DD are taken everywhere without a warning', async () => {
    for (const value of ['2026-05-04', String(Date.parse('2026-05-04'))]) {
      const { status, body } = await create({ date_of_birth: value }, OLD_CONTACTS);
      expect(status).toBe(201);
      expect(body.properties.date_of_birth).toBe('2026-05-04');
      expect(body).not.toHaveProperty('warnings');
    }
  });

  it('any day written as text or as midnight in milliseconds is the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 60_000 }), (day) => {
        const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
        expect(normaliseDate(text, false)).toEqual({ value: text });
        expect(normaliseDate(String(day * 86_400_000), false)).toEqual({ value: text });
      }),
    );
  });

  it('any instant reads back as itself', () => {
    const instants = fc.date({
      min: new Date('1970-01-02'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (at) => {
        expect(normaliseDateTime(String(at.getTime()))).toEqual({ value: at.toISOString() });
        expect(normaliseDateTime(at.toISOString())).toEqual({ value: at.toISOString() });
      }),
    );
  });

  it.each(['2026-02-30', '2026-13-01', '04.05.2026', '2026-05-04T15:08', ''])('%s is no instant', (text) => {
    expect(normaliseDateTime(text)).toHaveProperty('code');
  });
});

describe('normalising again changes nothing', () => {
  const property = (more: Partial<StoredProperty>) => ({ options: [], ...more }) as unknown as StoredProperty;
  const context = { lenientDates: true, current: '' };

  it.each([
    property({ type: 'number' }),
    property({ type: 'date' }),
    property({ type: 'datetime' }),
    property({ type: 'bool' }),
    property({ type: 'string' }),
  ])('of type $type', (tested) => {
    const raw = fc.oneof(
      fc.string(),
      fc.integer().map(String),
      fc.constantFrom('TRUE', 'false', '2026-05-04'),
    );
    fc.assert(
      fc.property(raw, (value) => {
        const once = normaliseValue(tested, value, context);
        fc.pre('value' in once);
        if ('value' in once) {
          expect(normaliseValue(tested, once.value, context)).toEqual({ value: once.value });
        }
      }),
    );
  });

  it('of a set of options', () => {
    const options = ['a', 'b', 'c'].map((value) => ({ value, label: value, displayOrder: 0, hidden: false }));
    const roles = property({ type: 'enumeration', fieldType: 'checkbox', options });
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }), (chosen) => {
        const result = normaliseValue(roles, chosen.join(';'), context);
        expect(result).toEqual({ value: [...new Set(chosen)].join(';') });
        expect(splitOptions(chosen.join(';'))).toEqual([...new Set(chosen)]);
      }),
    );
  });

  it('of an address, which is kept in lower case', () => {
    fc.assert(
      fc.property(fc.emailAddress({ size: 'small' }), (address) => {
        const result = normaliseEmail(address);
        if ('value' in result) expect(normaliseEmail(result.value)).toEqual({ value: address.toLowerCase() });
      }),
    );
  });
});

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
