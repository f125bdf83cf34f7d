import type { Request } from '../http/request';
import { PEOPLE_API } from '../versions';
import type { NewProperty, PortalProperty } from './properties';

/** A custom object's schema (spec: ObjectSchema), as far as it is used here. */
export interface PortalSchema {
  name: string;
  /** E.g. `2-123456`. */
  objectTypeId: string;
  /** E.g. `p4242001_lead_feedback`. */
  fullyQualifiedName: string;
  labels: { singular?: string; plural?: string };
  description?: string;
  primaryDisplayProperty?: string;
  secondaryDisplayProperties: string[];
  requiredProperties: string[];
  searchableProperties: string[];
  properties: PortalProperty[];
  /** Kinds of association, each direction one. */
  associations: Array<{ id: string; fromObjectTypeId: string; toObjectTypeId: string; name?: string }>;
  archived: boolean;
}

/** A schema to create (spec: ObjectSchemaEgg). `associatedObjects`: `CONTACT`, `COMPANY`, `DEAL` or ids. */
export interface NewSchema {
  name: string;
  labels: { singular: string; plural: string };
  description: string;
  primaryDisplayProperty: string;
  secondaryDisplayProperties: readonly string[];
  requiredProperties: readonly string[];
  searchableProperties: readonly string[];
  associatedObjects: readonly string[];
  properties: ReadonlyArray<Omit<NewProperty, 'groupName'>>;
}

const schemasPath = `/crm-object-schemas/${PEOPLE_API}/schemas`;

/** Custom object schemas. Source: spec CRM/Schemas 2026-09; developers.hubspot.com, custom objects guide. */
export const schemas = (request: Request) => ({
  /** All custom objects with their properties and associations. */
  async list(): Promise<PortalSchema[]> {
    const { body } = await request<{ results: PortalSchema[] }>({
      method: 'GET',
      path: schemasPath,
      query: { includePropertyDefinitions: 'true', includeAssociationDefinitions: 'true' },
    });
    return body.results;
  },

  async get(objectType: string): Promise<PortalSchema> {
    const { body } = await request<PortalSchema>({
      method: 'GET',
      path: `${schemasPath}/${encodeURIComponent(objectType)}`,
      query: { includePropertyDefinitions: 'true', includeAssociationDefinitions: 'true' },
    });
    return body;
  },

  /** Creates a custom object. The name is unique, which makes repeating it harmless. */
  async create(schema: NewSchema): Promise<PortalSchema> {
    const { body } = await request<PortalSchema>({
      method: 'POST',
      path: schemasPath,
      body: { ...schema, allowsSensitiveProperties: false },
      repeatable: true,
    });
    return body;
  },

  /** Lets records of two object types be associated. Not repeatable: HubSpot may make a second definition. */
  async createAssociation(
    objectType: string,
    definition: { fromObjectTypeId: string; toObjectTypeId: string; name: string },
  ): Promise<void> {
    await request({
      method: 'POST',
      path: `${schemasPath}/${encodeURIComponent(objectType)}/associations`,
      body: definition,
    });
  },
});
