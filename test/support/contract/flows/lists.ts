import type { ContractPortal } from '../contract-portal';

const withFilter = (filter: unknown) => ({
  filterBranchType: 'OR',
  filterBranchOperator: 'OR',
  filters: [],
  filterBranches: [
    { filterBranchType: 'AND', filterBranchOperator: 'AND', filterBranches: [], filters: [filter] },
  ],
});

const cityIs = (value: string) =>
  withFilter({
    filterType: 'PROPERTY',
    property: 'city',
    operation: {
      operationType: 'STRING',
      operator: 'IS_EQUAL_TO',
      value,
      includeObjectsWithNoValueSet: false,
    },
  });

/** Lists and their memberships. */
export const listFlow = async ({ call }: ContractPortal): Promise<void> => {
  const base = '/crm/lists/2026-09';
  const contact = async (email: string) => {
    const body = { properties: { email, city: 'Bern' }, associations: [] };
    return (await call(201, 'POST', '/crm/objects/2026-09/contacts', body)).id as string;
  };
  const [a, b] = [await contact('list-a@example.com'), await contact('list-b@example.com')];
  const manual = { name: 'By hand', objectTypeId: '0-1', processingType: 'MANUAL' };
  const { listId } = (await call(200, 'POST', base, manual)).list;
  await call(409, 'POST', base, manual);
  await call(400, 'POST', base, { ...manual, name: 'No filters', processingType: 'DYNAMIC' });
  const dynamic = {
    name: 'In Bern',
    objectTypeId: '0-1',
    processingType: 'DYNAMIC',
    filterBranch: cityIs('Bern'),
  };
  const inBern = (await call(200, 'POST', base, dynamic)).list.listId;
  const sent = withFilter({ filterType: 'CAMPAIGN_INFLUENCED', campaignId: '1' });
  await call(501, 'POST', base, { ...dynamic, name: 'Unsupported', filterBranch: sent });

  await call(200, 'GET', `${base}?listIds=${listId}&listIds=${inBern}&includeFilters=true`);
  await call(200, 'GET', `${base}/${inBern}?includeFilters=true`);
  await call(404, 'GET', `${base}/999`);
  await call(200, 'GET', `${base}/object-type-id/0-1/name/By%20hand`);
  await call(404, 'GET', `${base}/object-type-id/0-1/name/None`);
  const search = {
    listIds: [],
    offset: 0,
    processingTypes: ['DYNAMIC'],
    additionalProperties: [],
    query: 'Bern',
  };
  await call(200, 'POST', `${base}/search`, search);
  await call(200, 'PUT', `${base}/${listId}/update-list-name?listName=Renamed`);
  await call(200, 'PUT', `${base}/${inBern}/update-list-filters`, { filterBranch: cityIs('bern') });
  await call(400, 'PUT', `${base}/${listId}/update-list-filters`, { filterBranch: cityIs('Bern') });

  await call(200, 'PUT', `${base}/${listId}/memberships/add`, [a, b, '99999999']);
  await call(400, 'PUT', `${base}/${inBern}/memberships/add`, [a]);
  await call(200, 'GET', `${base}/${listId}/memberships?limit=1`);
  await call(200, 'GET', `${base}/${listId}/memberships?limit=1&after=${a}`);
  await call(200, 'GET', `${base}/${inBern}/memberships/join-order`);
  await call(200, 'PUT', `${base}/${listId}/memberships/remove`, [b]);
  const both = { recordIdsToAdd: [b], recordIdsToRemove: [a] };
  await call(200, 'PUT', `${base}/${listId}/memberships/add-and-remove`, both);
  await call(204, 'PUT', `${base}/${listId}/memberships/add-from/${inBern}`);
  await call(200, 'GET', `${base}/records/0-1/${a}/memberships`);
  const records = { inputs: [{ objectTypeId: '0-1', recordId: a }] };
  await call(200, 'POST', `${base}/records/memberships/batch/read`, records);
  await call(204, 'DELETE', `${base}/${listId}/memberships`);
  await call(204, 'DELETE', `${base}/${listId}`);
  await call(404, 'GET', `${base}/${listId}`);
  await call(204, 'PUT', `${base}/${listId}/restore`);
  await call(501, 'GET', `${base}/folders`);
};
