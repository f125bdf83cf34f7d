import type { SpecOperation } from './specs';

const OBJECT_SPECS: Record<string, string> = {
  contacts: 'crm.contacts',
  contact: 'crm.contacts',
  '0-1': 'crm.contacts',
  companies: 'crm.companies',
  company: 'crm.companies',
  '0-2': 'crm.companies',
  deals: 'crm.deals',
  deal: 'crm.deals',
  '0-3': 'crm.deals',
  leads: 'crm.leads',
  '0-136': 'crm.leads',
  notes: 'crm.notes',
  '0-46': 'crm.notes',
  tasks: 'crm.tasks',
  '0-27': 'crm.tasks',
};

/** The document that speaks of an object type on the shared paths `/crm/objects/{version}/…`. */
const objectSpec = (path: string): string | undefined => {
  const [, version, objectType = ''] = /^\/crm\/objects\/([^/]+)\/([^/]+)/.exec(path) ?? [];
  if (!version) return undefined;
  const custom = /^(2-\d+|p\d*_.+)$/.test(objectType);
  return `${OBJECT_SPECS[objectType] ?? (custom ? 'crm.custom-objects' : 'crm.objects')}.${version}`;
};

const parameterCount = (template: string): number => template.split('{').length;

/** The operation a call belongs to: the most literal path, of the document for its object type. */
export const chooseOperation = (
  operations: SpecOperation[],
  method: string,
  path: string,
): SpecOperation | undefined => {
  const matching = operations
    .filter((operation) => operation.method === method && operation.pattern.test(path))
    .sort((a, b) => parameterCount(a.template) - parameterCount(b.template));
  const best = matching.filter((each) => each.template === matching[0]?.template);
  const wanted = objectSpec(path);
  return (
    best.find((each) => each.spec === wanted) ?? best.find((each) => !/objects/.test(each.spec)) ?? best[0]
  );
};
