import type { ContractPortal } from '../contract-portal';

/** A record that the API takes for each object type, by path name. */
export interface RecordKind {
  path: string;
  /** A property that can be written, and searched for. */
  text: string;
  properties(n: number): Record<string, string>;
  associations?: (contactId: string) => unknown[];
  merges: boolean;
}

const activity = (path: string, text: string): RecordKind => ({
  path,
  text,
  properties: (n) => ({ hs_timestamp: '2026-11-20T08:00:00Z', [text]: `Line ${n}` }),
  merges: false,
});

export const recordKinds = (customObject: string): RecordKind[] => [
  {
    path: 'contacts',
    text: 'firstname',
    properties: (n) => ({ email: `person${n}@example.com`, firstname: `Person ${n}` }),
    merges: true,
  },
  { path: 'companies', text: 'name', properties: (n) => ({ name: `Company ${n}` }), merges: true },
  {
    path: 'deals',
    text: 'dealname',
    properties: (n) => ({ dealname: `Deal ${n}`, pipeline: 'default', dealstage: 'qualifiedtobuy' }),
    merges: true,
  },
  {
    path: 'leads',
    text: 'hs_lead_name',
    properties: (n) => ({ hs_lead_name: `Lead ${n}` }),
    associations: (contactId) => [
      { to: { id: contactId }, types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 578 }] },
    ],
    merges: false,
  },
  activity('notes', 'hs_note_body'),
  activity('tasks', 'hs_task_subject'),
  activity('calls', 'hs_call_title'),
  {
    path: customObject,
    text: 'title',
    properties: (n) => ({ title: `Entry ${n}`, key: `k${n}` }),
    merges: true,
  },
];

/** Runs every record operation of one object type on one version, with its main failures. */
export const recordFlow = async (
  { call }: ContractPortal,
  kind: RecordKind,
  version: string,
  contactId: string,
): Promise<void> => {
  const base = `/crm/objects/${version}/${kind.path}`;
  let n = version === '2026-09' ? 0 : 500;
  const associations = () => kind.associations?.(contactId) ?? [];
  const input = () => ({ properties: kind.properties(++n), associations: associations() });
  const inputs = (...list: unknown[]) => ({ inputs: list });
  const renamed = { properties: { [kind.text]: 'Renamed' } };

  const first = await call(201, 'POST', base, input());
  await call(400, 'POST', base, { properties: { no_such_property: 'x' }, associations: associations() });
  await call(200, 'GET', `${base}/${first.id}?properties=${kind.text}&associations=contacts`);
  await call(200, 'GET', `${base}/${first.id}?propertiesWithHistory=${kind.text}&archived=false`);
  await call(404, 'GET', `${base}/99999999`);
  await call(200, 'PATCH', `${base}/${first.id}`, renamed);
  await call(404, 'PATCH', `${base}/99999999`, renamed);
  const batch = await call(201, 'POST', `${base}/batch/create`, inputs(input(), input(), input()));
  const [a, b, c] = batch.results as Array<{ id: string }>;
  const partly = { ...input(), properties: { no_such_property: 'x' }, objectWriteTraceId: 'bad' };
  await call(207, 'POST', `${base}/batch/create`, inputs({ ...input(), objectWriteTraceId: 'good' }, partly));
  await call(200, 'GET', `${base}?limit=2&properties=${kind.text}`);
  await call(400, 'GET', `${base}?limit=1000`);
  const read = { properties: [kind.text], propertiesWithHistory: [] };
  await call(200, 'POST', `${base}/batch/read`, { ...read, inputs: [{ id: a?.id }, { id: b?.id }] });
  const history = { properties: [], propertiesWithHistory: [kind.text] };
  await call(200, 'POST', `${base}/batch/read?archived=false`, { ...history, inputs: [{ id: a?.id }] });
  await call(207, 'POST', `${base}/batch/read`, { ...read, inputs: [{ id: a?.id }, { id: '99999999' }] });
  const change = (id: string | undefined) => ({ id, ...renamed });
  await call(200, 'POST', `${base}/batch/update`, inputs(change(a?.id), change(b?.id)));
  const search = { query: '', filterGroups: [], sorts: [], properties: [kind.text], limit: 5, after: '0' };
  const filters = [{ propertyName: kind.text, operator: 'EQ', value: 'Renamed' }];
  await call(200, 'POST', `${base}/search`, { ...search, filterGroups: [{ filters }] });
  const sideways = [{ propertyName: kind.text, operator: 'SIDEWAYS', value: 'x' }];
  await call(400, 'POST', `${base}/search`, { ...search, filterGroups: [{ filters: sideways }] });
  await call(204, 'DELETE', `${base}/${first.id}`);
  await call(200, 'GET', `${base}?archived=true`);
  if (kind.merges && version === '2026-09') {
    await call(200, 'POST', `${base}/merge`, { primaryObjectId: a?.id, objectIdToMerge: b?.id });
    await call(404, 'POST', `${base}/merge`, { primaryObjectId: a?.id, objectIdToMerge: '99999999' });
  }
  await call(204, 'POST', `${base}/batch/archive`, inputs({ id: c?.id }));
};

/** Upsert by a unique property, which is added first where the object type has none. */
export const uniqueFlow = async (
  { call }: ContractPortal,
  kind: RecordKind,
  version: string,
  contactId: string,
): Promise<void> => {
  const base = `/crm/objects/${version}/${kind.path}`;
  const idProperty = kind.path === 'contacts' ? 'email' : 'ref';
  if (kind.path !== 'contacts') {
    const group = (await call(200, 'GET', `/crm/properties/2026-09/${kind.path}/groups`)).results[0].name;
    await call(version === '2026-09' ? 201 : 409, 'POST', `/crm/properties/2026-09/${kind.path}`, {
      name: idProperty,
      label: 'Reference',
      type: 'string',
      fieldType: 'text',
      groupName: group,
      hasUniqueValue: true,
    });
  }
  const id = kind.path === 'contacts' ? `one-${version}@example.com` : `one-${version}`;
  const properties = kind.properties(version === '2026-09' ? 900 : 901);
  delete properties.email;
  const upsert = { inputs: [{ id, idProperty, properties: { ...properties, [idProperty]: id } }] };
  const associations = kind.associations?.(contactId);
  if (associations) {
    await call(400, 'POST', `${base}/batch/upsert`, upsert);
    await call(201, 'POST', base, { properties: { ...properties, [idProperty]: id }, associations });
  }
  await call(200, 'POST', `${base}/batch/upsert`, upsert);
  await call(200, 'POST', `${base}/batch/upsert`, upsert);
};
