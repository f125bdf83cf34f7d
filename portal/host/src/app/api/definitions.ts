import { ApiFailure, crmRequest } from './client';
import type { ObjectSchema, Owner, Pipeline, PropertyDefinition, PropertyGroup } from './types';

/** Everything about an object type that does not depend on a record. */
export interface ObjectDefinition {
  properties: Map<string, PropertyDefinition>;
  groups: PropertyGroup[];
  pipelines: Pipeline[];
}

/** Keeps a promise per key so that each definition is read once a page load; a failure is forgotten. */
const remembered = new Map<string, Promise<unknown>>();
function remember<Value>(key: string, load: () => Promise<Value>): Promise<Value> {
  const known = remembered.get(key) as Promise<Value> | undefined;
  if (known) return known;
  const loading = load();
  remembered.set(key, loading);
  loading.catch(() => remembered.delete(key));
  return loading;
}

/** Forgets all definitions: an admin or the installer may have changed them. */
export const forgetDefinitions = (): void => remembered.clear();

interface Results<Entry> {
  results: Entry[];
  paging?: { next?: { after: string } };
}

/** Property definitions, groups and pipelines of one object type. */
export const loadDefinition = (objectType: string): Promise<ObjectDefinition> =>
  remember(`definition:${objectType}`, async () => {
    const [properties, groups, pipelines] = await Promise.all([
      crmRequest<Results<PropertyDefinition>>('GET', `/crm/properties/2026-09/${objectType}`),
      crmRequest<Results<PropertyGroup>>('GET', `/crm/properties/2026-09/${objectType}/groups`),
      loadPipelines(objectType),
    ]);
    return {
      properties: new Map(properties.results.map((property) => [property.name, property])),
      groups: [...groups.results].sort((a, b) => a.displayOrder - b.displayOrder),
      pipelines,
    };
  });

/** Only deals of the types shown here have pipelines. */
async function loadPipelines(objectType: string): Promise<Pipeline[]> {
  if (objectType !== 'deals') return [];
  return (await crmRequest<Results<Pipeline>>('GET', `/crm/pipelines/2026-09/${objectType}`)).results;
}

/** All owners, archived ones not; HubSpot pages them by 500 at most. */
export const loadOwners = (): Promise<Owner[]> =>
  remember('owners', async () => {
    const owners: Owner[] = [];
    let after: string | undefined;
    do {
      const page = await crmRequest<Results<Owner>>(
        'GET',
        `/crm/owners/2026-09?limit=100${after ? `&after=${after}` : ''}`,
      );
      owners.push(...page.results);
      after = page.paging?.next?.after;
    } while (after);
    return owners;
  });

/** Schemas of the portal's custom objects; none when the portal or its plan has none. */
export const loadSchemas = (): Promise<ObjectSchema[]> =>
  remember('schemas', async () => {
    try {
      return (await crmRequest<Results<ObjectSchema>>('GET', '/crm-object-schemas/2026-09/schemas')).results;
    } catch (error) {
      if (error instanceof ApiFailure && (error.status === 403 || error.status === 404)) return [];
      throw error;
    }
  });
