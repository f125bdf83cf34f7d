import { chunk } from '../batch/chunk';
import type { BatchBody } from '../batch/outcome';
import { errorFromBatch } from '../http/parse-answer';
import type { Request } from '../http/request';
import { PEOPLE_API } from '../versions';

/** One choice of an enumeration (spec: Option). */
export interface PortalOption {
  value: string;
  label: string;
  displayOrder: number;
  hidden: boolean;
  description?: string;
}

/** A property as the portal has it (spec: Property), as far as it is used here. */
export interface PortalProperty {
  name: string;
  label: string;
  type: string;
  fieldType: string;
  groupName: string;
  description: string;
  options: PortalOption[];
  hasUniqueValue?: boolean;
  archived?: boolean;
  hubspotDefined?: boolean;
  calculated?: boolean;
  hidden?: boolean;
  /** Options are kept elsewhere; those of object type `OWNER` are the portal's owners. */
  externalOptions?: boolean;
  referencedObjectType?: string;
  modificationMetadata?: { readOnlyValue: boolean };
}

/** A property to create (spec: PropertyCreate). */
export interface NewProperty {
  name: string;
  label: string;
  type: string;
  fieldType: string;
  groupName: string;
  description?: string;
  options?: PortalOption[];
  hasUniqueValue?: boolean;
  formField?: boolean;
}

const propertiesPath = (objectType: string) =>
  `/crm/properties/${PEOPLE_API}/${encodeURIComponent(objectType)}`;

/** Property definitions. Source: spec CRM/Properties 2026-09; developers.hubspot.com, properties guide. */
export const properties = (request: Request) => ({
  /** All properties of an object type, or all archived ones. */
  async list(objectType: string, options: { archived?: boolean } = {}): Promise<PortalProperty[]> {
    const { body } = await request<{ results: PortalProperty[] }>({
      method: 'GET',
      path: propertiesPath(objectType),
      query: options.archived ? { archived: 'true' } : undefined,
    });
    return body.results;
  },

  async get(objectType: string, name: string): Promise<PortalProperty> {
    const { body } = await request<PortalProperty>({
      method: 'GET',
      path: `${propertiesPath(objectType)}/${encodeURIComponent(name)}`,
    });
    return body;
  },

  /** Creates a property; creating one whose name is archived restores it. 409 when it is there. */
  async create(objectType: string, property: NewProperty): Promise<PortalProperty> {
    const { body } = await request<PortalProperty>({
      method: 'POST',
      path: propertiesPath(objectType),
      body: property,
      repeatable: true,
    });
    return body;
  },

  /** Creates properties, 100 a call; throws the first failure. Repeatable because names are unique. */
  async batchCreate(objectType: string, wanted: readonly NewProperty[]): Promise<PortalProperty[]> {
    const created: PortalProperty[] = [];
    for (const inputs of chunk(wanted)) {
      const { body } = await request<BatchBody<PortalProperty>>({
        method: 'POST',
        path: `${propertiesPath(objectType)}/batch/create`,
        body: { inputs },
        repeatable: true,
      });
      const [failure] = body.errors ?? [];
      if (failure) throw errorFromBatch(failure);
      created.push(...body.results);
    }
    return created;
  },

  /** Changes a definition. `options` replaces the whole list (HubSpot), so it must carry the ones to keep. */
  async update(
    objectType: string,
    name: string,
    changes: Partial<Pick<NewProperty, 'label' | 'description' | 'groupName' | 'options'>>,
  ): Promise<PortalProperty> {
    const { body } = await request<PortalProperty>({
      method: 'PATCH',
      path: `${propertiesPath(objectType)}/${encodeURIComponent(name)}`,
      body: changes,
    });
    return body;
  },
});
