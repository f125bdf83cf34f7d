import { startApiPortal, type ApiPortal } from '../support/api-portal';

const BASE = '/crm/properties/2026-09/contacts';
const text = (name: string) => ({
  name,
  label: name,
  type: 'string',
  fieldType: 'text',
  groupName: 'contactinformation',
});
const option = (value: string) => ({ value, label: value, displayOrder: 0, hidden: false });
const choice = (name: string, ...values: string[]) => ({
  ...text(name),
  type: 'enumeration',
  fieldType: 'select',
  options: values.map(option),
});

let api: ApiPortal;
beforeAll(async () => {
  api = await startApiPortal();
});
afterAll(() => api.close());
beforeEach(() => api.portal.reset());

describe('creating a property', () => {
  it('answers 409 with its subCategory for a name that exists, and leaves the property alone', async () => {
    await api.call('POST', BASE, text('color'));
    const { status, body } = await api.call('POST', BASE, { ...text('color'), label: 'Other' });
    expect(status).toBe(409);
    expect(body).toMatchObject({
      category: 'OBJECT_ALREADY_EXISTS',
      subCategory: 'Properties.PROPERTY_WITH_NAME_EXISTS',
    });
    expect((await api.call('GET', `${BASE}/color`)).body.label).toBe('color');
  });

  it.each([
    ['upper case in the name', text('Color')],
    ['a name that starts with a digit', text('1st')],
    ['a field type that does not go with the type', { ...text('a'), fieldType: 'select' }],
    ['a group that does not exist', { ...text('a'), groupName: 'no_such_group' }],
    ['options without a value', choice('a', '')],
    ['the same option twice', choice('a', 'x', 'x')],
    ['an enumeration without options', choice('a')],
    ['options on text', { ...text('a'), options: [option('x')] }],
    [
      'options of a yes/no property other than true and false',
      { ...choice('a', 'yes'), fieldType: 'booleancheckbox' },
    ],
    ['an unknown type', { ...text('a'), type: 'colour' }],
    ['missing fields', { name: 'a' }],
    ['an option without place in the order', { ...choice('a'), options: [{ value: 'x', label: 'x' }] }],
  ])('refuses %s', async (_what, input) => {
    const { status, body } = await api.call('POST', BASE, input);
    expect(status).toBe(400);
    expect(body.category).toBe('VALIDATION_ERROR');
    expect((await api.call('GET', `${BASE}/a`)).status).toBe(404);
  });

  it('names all missing fields at once', async () => {
    const { body } = await api.call('POST', BASE, { name: 'a' });
    expect(body.message).toContain('Some required fields were not set: [label, type, fieldType, groupName]');
  });

  it('allows ten properties with unique values and no eleventh', async () => {
    for (let n = 1; n <= 10; n += 1) {
      const unique = { ...text(`unique_${n}`), hasUniqueValue: true };
      expect((await api.call('POST', BASE, unique)).status).toBe(201);
    }
    const { status } = await api.call('POST', BASE, { ...text('unique_11'), hasUniqueValue: true });
    expect(status).toBe(400);
  });
});

describe('changing and archiving a property', () => {
  it('replaces the whole list of options', async () => {
    await api.call('POST', BASE, choice('size', 'small', 'large'));
    await api.call('PATCH', `${BASE}/size`, { options: [option('huge')] });
    await api.call('PATCH', `${BASE}/size`, { label: 'How big' });
    const { body } = await api.call('GET', `${BASE}/size`);
    expect(body).toMatchObject({ label: 'How big', options: [{ value: 'huge' }] });
  });

  it('hides it until its name is posted again, which brings it and its values back', async () => {
    const made = (await api.call('POST', BASE, text('color'))).body;
    const contact = { properties: { color: 'red' }, associations: [] };
    const { id } = (await api.call('POST', '/crm/objects/2026-09/contacts', contact)).body;
    await api.call('DELETE', `${BASE}/color`);
    expect((await api.call('GET', `${BASE}/color`)).status).toBe(404);
    expect((await api.call('GET', `${BASE}/color?archived=true`)).body.archived).toBe(true);
    const restored = await api.call('POST', BASE, { ...text('color'), label: 'Colour' });
    expect(restored.body).toMatchObject({ label: 'Colour', archived: false, createdAt: made.createdAt });
    const read = await api.call('GET', `/crm/objects/2026-09/contacts/${id}?properties=color`);
    expect(read.body.properties.color).toBe('red');
  });

  it("does not touch HubSpot's own", async () => {
    expect((await api.call('DELETE', `${BASE}/email`)).status).toBe(400);
    expect((await api.call('PATCH', `${BASE}/email`, { label: 'Mail' })).status).toBe(400);
  });

  it('does not archive one that a list or a rule uses', async () => {
    await api.call('POST', BASE, text('color'));
    await fetch(`${api.url}/_portal/rules`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ createRequired: [{ objectType: 'contacts', requiredProperties: ['color'] }] }),
    });
    const { status, body } = await api.call('DELETE', `${BASE}/color`);
    expect(status).toBe(400);
    expect(body.subCategory).toBe('PropertyValidationError.CANNOT_DELETE_PROPERTY_IN_USE');
    await fetch(`${api.url}/_portal/rules`, { method: 'DELETE' });
    expect((await api.call('DELETE', `${BASE}/color`)).status).toBe(204);
  });

  it('does not archive a group that holds live properties', async () => {
    const groups = `${BASE}/groups`;
    await api.call('POST', groups, { name: 'mine', label: 'Mine' });
    await api.call('POST', BASE, { ...text('color'), groupName: 'mine' });
    expect((await api.call('DELETE', `${groups}/mine`)).body.subCategory).toBe(
      'PropertyGroupError.GROUP_WITH_ACTIVE_PROPERTIES',
    );
    await api.call('DELETE', `${BASE}/color`);
    expect((await api.call('DELETE', `${groups}/mine`)).status).toBe(204);
    expect((await api.call('POST', groups, { name: 'mine', label: 'Again' })).status).toBe(201);
  });
});

describe('scopes', () => {
  it('reading needs any record scope, writing the schema scope of the object type', async () => {
    api.portal.tokens.set('demo-reader', ['crm.objects.deals.read']);
    const reader = { token: 'demo-reader' };
    expect((await api.call('GET', BASE, undefined, reader)).status).toBe(200);
    const refused = await api.call('POST', BASE, text('color'), reader);
    expect(refused.status).toBe(403);
    expect(refused.body).toMatchObject({
      category: 'MISSING_SCOPES',
      errors: [{ context: { requiredGranularScopes: ['crm.schemas.contacts.write'] } }],
    });
  });
});
