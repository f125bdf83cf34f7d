import type { StoredProperty } from './types';

/** Property definitions and groups of every object type. */
export interface PropertyStore {
  get(objectTypeId: string, name: string): StoredProperty | undefined;
  all(objectTypeId: string): StoredProperty[];
  /** Inserts or replaces without HTTP checks; for default properties and seeds. */
  put(objectTypeId: string, property: StoredProperty): void;
  groups(
    objectTypeId: string,
  ): Array<{ name: string; label: string; displayOrder: number; archived: boolean }>;
  putGroup(objectTypeId: string, group: { name: string; label: string; displayOrder: number }): void;
}
