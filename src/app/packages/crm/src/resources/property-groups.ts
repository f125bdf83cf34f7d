import type { Request } from '../http/request';
import { PEOPLE_API } from '../versions';

/** A property group (spec: PropertyGroup). */
export interface PortalGroup {
  name: string;
  label: string;
  displayOrder?: number;
  archived: boolean;
}

const groupsPath = (objectType: string) =>
  `/crm/properties/${PEOPLE_API}/${encodeURIComponent(objectType)}/groups`;

/** Property groups. Source: spec CRM/Properties 2026-09. */
export const propertyGroups = (request: Request) => ({
  async list(objectType: string): Promise<PortalGroup[]> {
    const { body } = await request<{ results: PortalGroup[] }>({
      method: 'GET',
      path: groupsPath(objectType),
    });
    return body.results;
  },

  /** 409 when a group of that name is there, which makes repeating it harmless. */
  async create(objectType: string, group: { name: string; label: string }): Promise<PortalGroup> {
    const { body } = await request<PortalGroup>({
      method: 'POST',
      path: groupsPath(objectType),
      body: { ...group, displayOrder: -1 },
      repeatable: true,
    });
    return body;
  },

  async update(objectType: string, name: string, changes: { label: string }): Promise<PortalGroup> {
    const { body } = await request<PortalGroup>({
      method: 'PATCH',
      path: `${groupsPath(objectType)}/${encodeURIComponent(name)}`,
      body: changes,
    });
    return body;
  },
});
