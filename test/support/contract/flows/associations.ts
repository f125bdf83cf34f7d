import type { ContractPortal } from '../contract-portal';

/** Associations of records, their labels and limits. */
export const associationFlow = async ({ call }: ContractPortal): Promise<void> => {
  const create = async (type: string, properties: Record<string, string>): Promise<string> =>
    (await call(201, 'POST', `/crm/objects/2026-09/${type}`, { properties, associations: [] })).id;
  const contact = await create('contacts', { email: 'linked@example.com' });
  const alone = await create('contacts', { email: 'alone@example.com' });
  const company = await create('companies', { name: 'First' });
  const other = await create('companies', { name: 'Second' });
  const base = '/crm/associations/2026-09/contacts/companies';
  const pair = (toId: string, fromId = contact) => ({ from: { id: fromId }, to: { id: toId } });
  const primary = { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 1 };

  await call(200, 'POST', `${base}/batch/associate/default`, { inputs: [pair(company)] });
  await call(207, 'POST', `${base}/batch/associate/default`, { inputs: [pair('99999999'), pair(company)] });
  await call(200, 'POST', `${base}/batch/create`, { inputs: [{ ...pair(other), types: [primary] }] });
  await call(207, 'POST', `${base}/batch/create`, { inputs: [{ ...pair('99999999'), types: [primary] }] });
  await call(200, 'POST', `${base}/batch/read`, { inputs: [{ id: contact }] });
  await call(207, 'POST', `${base}/batch/read`, { inputs: [{ id: contact }, { id: alone }] });
  await call(400, 'POST', `${base}/batch/read`, {
    inputs: Array.from({ length: 1001 }, () => ({ id: '1' })),
  });

  await call(200, 'GET', `${base}/labels`);
  const label = { name: 'adviser', label: 'Adviser', inverseLabel: 'Advised by' };
  const labels = await call(200, 'POST', `${base}/labels`, label);
  await call(409, 'POST', `${base}/labels`, label);
  const typeId = labels.results[0].typeId as number;
  await call(204, 'PUT', `${base}/labels`, { associationTypeId: typeId, label: 'Counsel' });
  await call(400, 'PUT', `${base}/labels`, { associationTypeId: 1, label: 'Mine' });
  const types = [{ associationCategory: 'USER_DEFINED', associationTypeId: typeId }];
  const record = `/crm/objects/2026-09/contacts/${contact}/associations`;
  await call(201, 'PUT', `${record}/companies/${company}`, types);
  await call(400, 'PUT', `${record}/companies/99999999`, types);
  await call(200, 'PUT', `${record}/default/companies/${company}`);
  await call(200, 'POST', `${base}/batch/labels/archive`, { inputs: [{ ...pair(company), types }] });

  const settings = '/crm/associations/2026-09/definitions/configurations';
  const limit = { inputs: [{ category: 'USER_DEFINED', typeId, maxToObjectIds: 1 }] };
  await call(200, 'POST', `${settings}/contacts/companies/batch/create`, limit);
  await call(200, 'GET', `${settings}/all`);
  await call(200, 'GET', `${settings}/contacts/companies`);
  await call(200, 'POST', `${settings}/contacts/companies/batch/update`, limit);
  await call(207, 'POST', `${settings}/contacts/companies/batch/update`, {
    inputs: [{ category: 'USER_DEFINED', typeId: 999, maxToObjectIds: 1 }],
  });
  await call(200, 'GET', '/crm/limits/2026-09/associations/labels?fromObjectTypeId=0-1&toObjectTypeId=0-2');
  await call(200, 'POST', `${settings}/contacts/companies/batch/purge`, {
    inputs: [{ category: 'USER_DEFINED', typeId }],
  });
  await call(204, 'DELETE', `${base}/labels/${typeId}`);
  await call(404, 'DELETE', `${base}/labels/${typeId}`);
  await call(200, 'POST', `${base}/batch/archive`, {
    inputs: [{ from: { id: contact }, to: [{ id: other }] }],
  });
  await call(204, 'DELETE', `${record}/companies/${company}`);
  await call(400, 'POST', '/crm/associations/2026-09/contacts/unicorns/batch/read', { inputs: [] });
};

/** Both single-record paths, which the custom objects document repeats. */
export const customAssociationFlow = async ({ call }: ContractPortal, type: string): Promise<void> => {
  const base = `/crm/objects/2026-09/${type}`;
  const entry = { properties: { title: 'Linked', key: 'linked' }, associations: [] };
  const { id } = await call(201, 'POST', base, entry);
  const contact = { properties: { email: 'entry@example.com' }, associations: [] };
  const { id: contactId } = await call(201, 'POST', '/crm/objects/2026-09/contacts', contact);
  const labels = await call(200, 'GET', `/crm/associations/2026-09/${type}/contacts/labels`);
  const [{ category, typeId }] = labels.results;
  const types = [{ associationCategory: category, associationTypeId: typeId }];
  await call(201, 'PUT', `${base}/${id}/associations/contacts/${contactId}`, types);
  await call(200, 'PUT', `${base}/${id}/associations/default/contacts/${contactId}`);
  await call(204, 'DELETE', `${base}/${id}/associations/contacts/${contactId}`);
};
