import type { ContractPortal } from '../contract-portal';

const CREATED = Date.parse('2025-01-01T00:00:00Z');

/** Owners: listed, found by e-mail and user id, archived. */
export const ownerFlow = async ({ api, call }: ContractPortal): Promise<void> => {
  const person = { type: 'PERSON' as const, createdAt: CREATED, updatedAt: CREATED };
  const { owners, users } = api.portal.state;
  users.putTeam({ id: '1', name: 'North' });
  users.put({
    id: '11',
    email: 'mia@example.com',
    primaryTeamId: '1',
    secondaryTeamIds: [],
    superAdmin: false,
  });
  owners.put({
    id: '101',
    userId: 11,
    email: 'mia@example.com',
    firstName: 'Mia',
    archived: false,
    ...person,
  });
  owners.put({ id: '102', userId: 12, email: 'old@example.com', archived: true, ...person });
  const base = '/crm/owners/2026-09';
  await call(200, 'GET', `${base}?email=mia@example.com&limit=10`);
  await call(200, 'GET', `${base}?archived=true`);
  await call(200, 'GET', `${base}/101`);
  await call(200, 'GET', `${base}/11?idProperty=userId`);
  await call(404, 'GET', `${base}/999?idProperty=id`);
  await call(400, 'GET', `${base}?after=nowhere`);
};

/** Account information and what is used of its limits. */
export const accountFlow = async ({ call }: ContractPortal): Promise<void> => {
  await call(200, 'GET', '/account-info/2026-09/details');
  await call(200, 'GET', '/account-info/2026-09/api-usage/daily/private-apps');
  const base = '/crm/limits/2026-09';
  for (const part of [
    'records',
    'custom-properties',
    'calculated-properties',
    'custom-object-types',
    'pipelines',
  ]) {
    await call(200, 'GET', `${base}/${part}`);
  }
  await call(200, 'GET', `${base}/associations/labels`);
  await call(200, 'GET', `${base}/associations/records/from`);
  await call(200, 'GET', `${base}/associations/records/0-1/to`);
  await call(200, 'GET', `${base}/associations/records/0-1/0-2`);
  await call(400, 'GET', `${base}/associations/records/0-1/unicorns`);
};

/** Pipelines and stages with their audit. */
export const pipelineFlow = async ({ call }: ContractPortal): Promise<void> => {
  const base = '/crm/pipelines/2026-09/deals';
  const stage = (label: string, probability: string) => ({
    label,
    displayOrder: 0,
    metadata: { probability },
  });
  const pipeline = {
    label: 'Renewals',
    displayOrder: 1,
    stages: [stage('Open', '0.2'), stage('Won', '1.0')],
  };
  const made = await call(201, 'POST', base, pipeline);
  await call(409, 'POST', base, pipeline);
  await call(400, 'POST', base, { ...pipeline, label: 'Other', stages: [stage('Open', '1.7')] });
  await call(200, 'GET', base);
  await call(200, 'GET', '/crm/pipelines/2026-09/leads');
  await call(200, 'GET', `${base}/${made.id}`);
  await call(404, 'GET', `${base}/none`);
  await call(200, 'PATCH', `${base}/${made.id}`, { label: 'Renewal' });
  await call(200, 'PUT', `${base}/${made.id}?validateReferencesBeforeDelete=true`, pipeline);
  const stages = `${base}/${made.id}/stages`;
  const added = await call(201, 'POST', stages, stage('Lost', '0.0'));
  await call(200, 'GET', stages);
  await call(200, 'GET', `${stages}/${added.id}`);
  await call(404, 'GET', `${stages}/none`);
  await call(200, 'PATCH', `${stages}/${added.id}`, { label: 'Gone', metadata: { probability: '0.0' } });
  await call(200, 'PUT', `${stages}/${added.id}`, stage('Left', '0.0'));
  await call(200, 'GET', `${stages}/${added.id}/audit`);
  await call(204, 'DELETE', `${stages}/${added.id}`);
  await call(200, 'GET', `${base}/${made.id}/audit`);
  await call(204, 'DELETE', `${base}/${made.id}?validateReferencesBeforeDelete=true`);
  await call(400, 'GET', '/crm/pipelines/2026-09/contacts');
};
