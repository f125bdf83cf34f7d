import { Client } from '@hubspot/api-client';
import { AssociationSpecAssociationCategoryEnum as Category } from '@hubspot/api-client/lib/codegen/crm/associations/v4/models/AssociationSpec';
import { AssociationSpecAssociationCategoryEnum as DealCategory } from '@hubspot/api-client/lib/codegen/crm/deals/models/AssociationSpec';
import { ObjectTypePropertyCreateTypeEnum as SchemaPropertyType } from '@hubspot/api-client/lib/codegen/crm/schemas/models/ObjectTypePropertyCreate';
import { FilterOperatorEnum } from '@hubspot/api-client/lib/codegen/crm/contacts/models/Filter';
import { type OptionInput } from '@hubspot/api-client/lib/codegen/crm/properties/models/OptionInput';
import {
  PropertyCreateFieldTypeEnum as FieldType,
  PropertyCreateTypeEnum as PropertyType,
} from '@hubspot/api-client/lib/codegen/crm/properties/models/PropertyCreate';
import { startApiPortal, type ApiPortal } from '../support/api-portal';

let api: ApiPortal;
let client: Client;
beforeAll(async () => {
  api = await startApiPortal();
  client = new Client({ accessToken: 'demo-app-token', basePath: api.url });
});
afterAll(() => api.close());
beforeEach(() => api.portal.reset());

const contact = async (email: string, more: Record<string, string> = {}): Promise<string> =>
  (await client.crm.contacts.basicApi.create({ properties: { email, ...more }, associations: [] })).id;
const company = async (name: string): Promise<string> =>
  (await client.crm.companies.basicApi.create({ properties: { name }, associations: [] })).id;
const codeOf = async (promise: Promise<unknown>): Promise<number | undefined> =>
  promise.then(
    () => undefined,
    (error: { code?: number }) => error.code,
  );

describe('the typed methods of @hubspot/api-client', () => {
  it('write, read, list and archive contacts', async () => {
    const { basicApi } = client.crm.contacts;
    const id = await contact('ada@example.com', { firstname: 'Ada' });
    await basicApi.update(id, { properties: { firstname: 'Augusta' } });
    const read = await basicApi.getById('ada@example.com', ['firstname'], ['firstname'], [], false, 'email');
    expect(read.properties.firstname).toBe('Augusta');
    expect(read.propertiesWithHistory?.firstname?.map(({ value }) => value)).toEqual(['Augusta', 'Ada']);
    expect(read.createdAt).toBeInstanceOf(Date);
    await contact('bob@example.com');
    const page = await basicApi.getPage(1);
    expect(page.results).toHaveLength(1);
    expect((await basicApi.getPage(1, page.paging?.next?.after)).results[0]?.properties.email).toBe(
      'bob@example.com',
    );
    await basicApi.archive(id);
    expect(await codeOf(basicApi.getById(id))).toBe(404);
    expect(await codeOf(contact('bob@example.com'))).toBe(409);
  });

  it('write companies and deals, with associations', async () => {
    const companyId = await company('Example Ltd');
    const types = [{ associationCategory: DealCategory.HubspotDefined, associationTypeId: 5 }];
    const deal = await client.crm.deals.basicApi.create({
      properties: { dealname: 'First', pipeline: 'default', dealstage: 'qualifiedtobuy' },
      associations: [{ to: { id: companyId }, types }],
    });
    const read = await client.crm.deals.basicApi.getById(deal.id, ['dealname'], undefined, ['companies']);
    expect(read.associations?.companies?.results.map(({ id }) => id)).toContain(companyId);
    const renamed = await client.crm.companies.basicApi.update(companyId, { properties: { name: 'New' } });
    expect(renamed.properties.name).toBe('New');
  });

  it('create, read, update, upsert and archive in batches', async () => {
    const { batchApi } = client.crm.contacts;
    const input = (email: string) => ({ properties: { email }, associations: [] });
    const { results } = await batchApi.create({ inputs: [input('a@example.com'), input('b@example.com')] });
    const inputs = results.map(({ id }) => ({ id }));
    const read = { inputs, properties: ['email'], propertiesWithHistory: [] };
    expect((await batchApi.read(read)).results).toHaveLength(2);
    const changes = inputs.map(({ id }) => ({ id, properties: { city: 'Bern' } }));
    const updated = await batchApi.update({ inputs: changes });
    expect(updated.results.map(({ properties }) => properties.city)).toEqual(['Bern', 'Bern']);
    const upserted = await batchApi.upsert({
      inputs: [{ id: 'c@example.com', idProperty: 'email', properties: { city: 'Basel' } }],
    });
    expect(upserted.results[0]).toMatchObject({ _new: true });
    await batchApi.archive({ inputs });
    const missing = await batchApi.read(read);
    expect(missing).toMatchObject({ results: [], numErrors: expect.any(Number) });
  });

  it('search contacts with filters, sorting and paging', async () => {
    await contact('a@example.com', { city: 'Bern' });
    await contact('b@example.com', { city: 'Bern' });
    await contact('c@example.com', { city: 'Basel' });
    const filters = [{ propertyName: 'city', operator: FilterOperatorEnum.Eq, value: 'Bern' }];
    const found = await client.crm.contacts.searchApi.doSearch({
      filterGroups: [{ filters }],
      sorts: ['-createdate'],
      properties: ['city'],
      limit: 1,
      after: '0',
    });
    expect(found.total).toBe(2);
    expect(found.results[0]?.properties.city).toBe('Bern');
    expect(found.paging?.next?.after).toBe('1');
  });

  it('create, read, change and archive properties and groups', async () => {
    const { coreApi, batchApi, groupsApi } = client.crm.properties;
    await groupsApi.create('contacts', { name: 'quality', label: 'Quality' });
    const option: OptionInput = { label: 'Good', value: 'good', displayOrder: 0, hidden: false };
    const definition = {
      name: 'quality',
      label: 'Quality',
      groupName: 'quality',
      type: PropertyType.Enumeration,
      fieldType: FieldType.Select,
      options: [option],
    };
    const created = await coreApi.create('contacts', definition);
    expect(created).toMatchObject({ name: 'quality', hubspotDefined: false });
    expect(await codeOf(coreApi.create('contacts', definition))).toBe(409);
    const bad = { ...option, label: 'Bad', value: 'bad', displayOrder: 1 };
    const changed = await coreApi.update('contacts', 'quality', { options: [bad] });
    expect(changed.options.map(({ value }) => value)).toEqual(['bad']);
    expect((await coreApi.getByName('contacts', 'quality')).label).toBe('Quality');
    const all = await coreApi.getAll('contacts');
    expect(all.results.map(({ name }) => name)).toEqual(expect.arrayContaining(['email', 'quality']));
    const names = { inputs: [{ name: 'quality' }], archived: false };
    expect((await batchApi.read('contacts', names)).results).toHaveLength(1);
    await coreApi.archive('contacts', 'quality');
    expect(await codeOf(coreApi.getByName('contacts', 'quality'))).toBe(404);
    await groupsApi.archive('contacts', 'quality');
    expect((await groupsApi.getAll('contacts')).results.map(({ name }) => name)).not.toContain('quality');
  });

  it('associate records, read associations and labels (v4)', async () => {
    const { v4 } = client.crm.associations;
    const [person, first, second] = [
      await contact('ada@example.com'),
      await company('First'),
      await company('Second'),
    ];
    await v4.basicApi.createDefault('contacts', person, 'companies', first);
    const primary = { associationCategory: Category.HubspotDefined, associationTypeId: 1 };
    await v4.basicApi.create('contacts', person, 'companies', second, [primary]);
    const { results } = await v4.basicApi.getPage('contacts', person, 'companies');
    const labelsTo = (id: string) =>
      results.find(({ toObjectId }) => toObjectId === id)?.associationTypes.map(({ label }) => label);
    expect(labelsTo(first)).toEqual([null]);
    expect(labelsTo(second)).toEqual([null, 'Primary']);
    const many = await v4.batchApi.getPage('contacts', 'companies', { inputs: [{ id: person }] });
    expect(many.results[0]?.to).toHaveLength(2);
    const label = { name: 'adviser', label: 'Adviser' };
    const made = await v4.schema.definitionsApi.create('contacts', 'companies', label);
    expect(made.results).toHaveLength(2);
    const types = await v4.schema.definitionsApi.getAll('contacts', 'companies');
    expect(types.results.map(({ typeId }) => typeId)).toEqual(expect.arrayContaining([279, 1]));
    await v4.batchApi.archive('contacts', 'companies', {
      inputs: [{ _from: { id: person }, to: [{ id: first }] }],
    });
    await v4.basicApi.archive('contacts', person, 'companies', second);
    expect((await v4.basicApi.getPage('contacts', person, 'companies')).results).toEqual([]);
  });

  it('read owners', async () => {
    const at = { createdAt: 0, updatedAt: 0 };
    const mia = { id: '1', userId: 7, email: 'mia@example.com', type: 'PERSON' as const, archived: false };
    api.portal.state.owners.put({ ...mia, ...at });
    const { ownersApi } = client.crm.owners;
    expect((await ownersApi.getPage('mia@example.com')).results).toMatchObject([{ id: '1', userId: 7 }]);
    expect((await ownersApi.getById(7, 'userId')).email).toBe('mia@example.com');
  });

  it('read and change pipelines and stages', async () => {
    const { pipelinesApi, pipelineStagesApi } = client.crm.pipelines;
    const [sales] = (await pipelinesApi.getAll('deals')).results;
    expect(sales?.stages.map(({ id }) => id)).toContain('closedwon');
    const open = { label: 'Open', displayOrder: 0, metadata: { probability: '0.2' } };
    const made = await pipelinesApi.create('deals', { label: 'Renewals', displayOrder: 1, stages: [open] });
    const won = { label: 'Won', displayOrder: 1, metadata: { probability: '1.0' } };
    const stage = await pipelineStagesApi.create('deals', made.id, won);
    expect(stage.metadata?.isClosed).toBe('true');
    await pipelineStagesApi.update('deals', made.id, stage.id, { label: 'Renewed', metadata: {} });
    const { results } = await pipelineStagesApi.getAll('deals', made.id);
    expect(results.map(({ label }) => label)).toEqual(['Open', 'Renewed']);
    await pipelinesApi.archive('deals', made.id);
    expect((await pipelinesApi.getAll('deals')).results).toHaveLength(1);
  });

  it('create, read, change and archive custom object schemas, and write their records', async () => {
    const { coreApi } = client.crm.schemas;
    const title = { name: 'title', label: 'Title', type: SchemaPropertyType.String, fieldType: 'text' };
    const schema = await coreApi.create({
      name: 'entry',
      labels: { singular: 'Entry', plural: 'Entries' },
      primaryDisplayProperty: 'title',
      requiredProperties: ['title'],
      searchableProperties: [],
      secondaryDisplayProperties: [],
      properties: [title],
      associatedObjects: ['CONTACT'],
    });
    const name = 'p4242001_entry';
    const { objectTypeId = '' } = schema;
    expect(schema.fullyQualifiedName).toBe(name);
    const record = { properties: { title: 'One' }, associations: [] };
    const made = await client.crm.objects.basicApi.create(objectTypeId, record);
    const byName = await client.crm.objects.basicApi.getById(name, made.id, ['title']);
    expect(byName.properties.title).toBe('One');
    await coreApi.update(objectTypeId, { description: 'Changed' });
    expect((await coreApi.getById(name)).description).toBe('Changed');
    expect(await codeOf(coreApi.archive(objectTypeId))).toBe(400);
    await client.crm.objects.basicApi.archive(objectTypeId, made.id);
    await coreApi.archive(objectTypeId);
    expect((await coreApi.getAll()).results).toEqual([]);
  });

  it('create lists, change their members and read memberships', async () => {
    const { listsApi, membershipsApi } = client.crm.lists;
    const person = await contact('ada@example.com');
    const { list } = await listsApi.create({
      name: 'By hand',
      objectTypeId: '0-1',
      processingType: 'MANUAL',
    });
    expect((await listsApi.getById(list.listId)).list.name).toBe('By hand');
    const change = await membershipsApi.add(list.listId, [person]);
    expect(change.recordsIdsAdded).toEqual([person]);
    const members = await membershipsApi.getPage(list.listId);
    expect(members.results.map(({ recordId }) => recordId)).toEqual([person]);
    const found = await listsApi.doSearch({ query: 'hand', listIds: [], offset: 0 });
    expect(found).toMatchObject({ total: 1, hasMore: false });
    await membershipsApi.remove(list.listId, [person]);
    await listsApi.remove(list.listId);
    expect(await codeOf(listsApi.getById(list.listId))).toBe(404);
  });
});
