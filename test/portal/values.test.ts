import fc from 'fast-check';
import type { StoredProperty } from '@tandem/portal-api';
import { normaliseDate, normaliseDateTime } from '../../portal/api/src/values/dates';
import { normaliseEmail, normaliseValue } from '../../portal/api/src/values/normalise-value';
import { splitOptions } from '../../portal/api/src/values/options';
import { startApiPortal, type ApiPortal } from '../support/api-portal';

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
