import type { ContractPortal } from '../contract-portal';

const text = (name: string) => ({
  name,
  label: `Label of ${name}`,
  type: 'string',
  fieldType: 'text',
  groupName: 'contract_group',
});
const option = (value: string) => ({ value, label: value.toUpperCase(), displayOrder: 0, hidden: false });

/** Properties and their groups. */
export const propertyFlow = async ({ call }: ContractPortal): Promise<void> => {
  const base = '/crm/properties/2026-09/contacts';
  const groups = `${base}/groups`;
  await call(201, 'POST', groups, { name: 'contract_group', label: 'Contract', displayOrder: 3 });
  await call(409, 'POST', groups, { name: 'contract_group', label: 'Contract' });
  await call(400, 'POST', groups, { label: 'No name' });
  await call(200, 'GET', groups);
  await call(200, 'GET', `${groups}/contract_group`);
  await call(404, 'GET', `${groups}/no_such_group`);
  await call(200, 'PATCH', `${groups}/contract_group`, { label: 'Contract run' });

  const choice = { ...text('choice'), type: 'enumeration', fieldType: 'select', options: [option('a')] };
  await call(201, 'POST', base, choice);
  await call(409, 'POST', base, choice);
  await call(400, 'POST', base, { ...text('wrong_pair'), fieldType: 'checkbox' });
  await call(400, 'POST', base, { name: 'half' });
  await call(200, 'GET', `${base}?archived=false&properties=choice`);
  await call(200, 'GET', `${base}/choice?archived=false`);
  await call(404, 'GET', `${base}/no_such_property`);
  await call(200, 'PATCH', `${base}/choice`, { options: [option('b')] });
  await call(400, 'PATCH', `${base}/email`, { label: 'Mail' });
  await call(200, 'POST', `${base}/batch/create`, { inputs: [text('one'), text('two')] });
  await call(207, 'POST', `${base}/batch/create`, { inputs: [text('one'), text('three')] });
  const read = { archived: false, dataSensitivity: 'non_sensitive' };
  await call(200, 'POST', `${base}/batch/read`, { ...read, inputs: [{ name: 'one' }] });
  await call(207, 'POST', `${base}/batch/read`, { ...read, inputs: [{ name: 'no_such_property' }] });
  await call(204, 'POST', `${base}/batch/archive`, { inputs: [{ name: 'one' }, { name: 'unknown' }] });
  await call(204, 'DELETE', `${base}/two`);
  await call(400, 'DELETE', `${base}/email`);
  await call(200, 'GET', `${base}?archived=true`);
  await call(201, 'POST', base, text('two'));
  await call(400, 'DELETE', `${groups}/contract_group`);
  await call(204, 'POST', `${base}/batch/archive`, {
    inputs: ['choice', 'two', 'three'].map((name) => ({ name })),
  });
  await call(204, 'DELETE', `${groups}/contract_group`);
};

/** Validation rules of property values. */
export const validationFlow = async ({ call }: ContractPortal): Promise<void> => {
  const base = '/crm/property-validations/2026-09/0-1';
  await call(204, 'PUT', `${base}/jobtitle/rule-type/MAX_LENGTH`, { ruleArguments: ['60'] });
  await call(400, 'PUT', `${base}/jobtitle/rule-type/MAX_LENGTH`, { ruleArguments: ['many'] });
  await call(400, 'PUT', `${base}/jobtitle/rule-type/NO_SUCH_RULE`, { ruleArguments: [] });
  await call(404, 'PUT', `${base}/no_such_property/rule-type/URL`, { ruleArguments: [] });
  await call(200, 'GET', base);
  await call(200, 'GET', `${base}/jobtitle`);
  await call(200, 'GET', `${base}/jobtitle/rule-type/MAX_LENGTH`);
  await call(404, 'GET', `${base}/jobtitle/rule-type/URL`);
};

const schema = (name: string) => ({
  name,
  labels: { singular: 'Entry', plural: 'Entries' },
  description: 'What the contract run writes',
  primaryDisplayProperty: 'title',
  secondaryDisplayProperties: [],
  requiredProperties: ['title'],
  searchableProperties: ['title'],
  allowsSensitiveProperties: false,
  associatedObjects: ['CONTACT'],
  properties: [
    { name: 'title', label: 'Title', type: 'string', fieldType: 'text' },
    { name: 'key', label: 'Key', type: 'string', fieldType: 'text', hasUniqueValue: true },
  ],
});

/** Custom object schemas; answers the fully qualified name of one that stays. */
export const schemaFlow = async ({ call }: ContractPortal): Promise<string> => {
  const base = '/crm-object-schemas/2026-09/schemas';
  const kept = await call(201, 'POST', base, schema('contract_entry'));
  await call(409, 'POST', base, schema('contract_entry'));
  await call(400, 'POST', base, { ...schema('other'), requiredProperties: ['no_such_property'] });
  await call(400, 'POST', base, { name: 'half' });
  const name = kept.fullyQualifiedName as string;
  await call(200, 'GET', `${base}?includePropertyDefinitions=false`);
  await call(200, 'GET', `${base}/${name}`);
  await call(200, 'GET', `${base}/${kept.objectTypeId}?includeAssociationDefinitions=false`);
  await call(400, 'GET', `${base}/p4242001_no_such_object`);
  await call(200, 'PATCH', `${base}/${name}`, { description: 'Changed', clearDescription: false });
  await call(400, 'PATCH', `${base}/${name}`, { searchableProperties: ['nothing'], clearDescription: false });
  const parts = {
    includeAssociationDefinitions: true,
    includeAuditMetadata: true,
    includePropertyDefinitions: true,
  };
  await call(200, 'POST', `${base}/batch/read`, { ...parts, inputs: [name] });
  const association = { fromObjectTypeId: kept.objectTypeId, toObjectTypeId: '0-3', name: 'entry_to_deal' };
  const made = await call(201, 'POST', `${base}/${name}/associations`, association);
  await call(409, 'POST', `${base}/${name}/associations`, association);
  await call(204, 'DELETE', `${base}/${name}/associations/${made.id}`);
  await call(404, 'DELETE', `${base}/${name}/associations/${made.id}`);
  const gone = await call(201, 'POST', base, schema('short_lived'));
  await call(204, 'DELETE', `${base}/${gone.objectTypeId}`);
  await call(200, 'GET', `${base}?archived=true`);
  return name;
};
