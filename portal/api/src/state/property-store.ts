import type { StoredProperty } from './types';

export interface PropertyGroup {
  name: string;
  label: string;
  displayOrder: number;
  archived: boolean;
}

/** Property definitions and groups of every object type. Archived ones keep their name until they are restored. */
export class PropertyStore {
  private readonly properties = new Map<string, Map<string, StoredProperty>>();
  private readonly groupsByType = new Map<string, Map<string, PropertyGroup>>();

  /** The live property of this name; an archived one is as good as absent for reads and writes of records. */
  get(objectTypeId: string, name: string): StoredProperty | undefined {
    const property = this.properties.get(objectTypeId)?.get(name);
    return property?.archived ? undefined : property;
  }

  getArchived(objectTypeId: string, name: string): StoredProperty | undefined {
    const property = this.properties.get(objectTypeId)?.get(name);
    return property?.archived ? property : undefined;
  }

  /** Live properties in order of creation, or the archived ones. */
  all(objectTypeId: string, options: { archived?: boolean } = {}): StoredProperty[] {
    const wanted = options.archived ?? false;
    return [...(this.properties.get(objectTypeId)?.values() ?? [])].filter(
      (property) => property.archived === wanted,
    );
  }

  /** Inserts or replaces without HTTP checks; for default properties and seeds. */
  put(objectTypeId: string, property: StoredProperty): void {
    const ofType = this.properties.get(objectTypeId) ?? new Map<string, StoredProperty>();
    ofType.set(property.name, property);
    this.properties.set(objectTypeId, ofType);
  }

  group(objectTypeId: string, name: string): PropertyGroup | undefined {
    return this.groupsByType.get(objectTypeId)?.get(name);
  }

  groups(objectTypeId: string): PropertyGroup[] {
    return [...(this.groupsByType.get(objectTypeId)?.values() ?? [])];
  }

  putGroup(objectTypeId: string, group: Omit<PropertyGroup, 'archived'> & { archived?: boolean }): void {
    const ofType = this.groupsByType.get(objectTypeId) ?? new Map<string, PropertyGroup>();
    ofType.set(group.name, { archived: false, ...group });
    this.groupsByType.set(objectTypeId, ofType);
  }

  /** Forgets every property and group of an object type. */
  drop(objectTypeId: string): void {
    this.properties.delete(objectTypeId);
    this.groupsByType.delete(objectTypeId);
  }
}
