import type { CustomObjectName, ObjectType } from '@tandem/taxonomy';

/** A property as a portal has it, as far as setup compares it. */
export interface ObservedProperty {
  name: string;
  label: string;
  type: string;
  fieldType: string;
  groupName: string;
  description: string;
  options: ObservedOption[];
  hasUniqueValue?: boolean;
}

export interface ObservedOption {
  value: string;
  label: string;
  displayOrder: number;
  hidden: boolean;
  description?: string;
}

/** What one object type of a portal has. */
export interface ObservedObjectType {
  groups: Array<{ name: string; label: string; archived: boolean }>;
  properties: ObservedProperty[];
  archivedProperties: ObservedProperty[];
}

/** A custom object that is there, with the object type ids it can be associated with. */
export interface ObservedCustomObject {
  objectTypeId: string;
  associatedObjectTypeIds: string[];
}

/**
 * What a portal has of all that Tandem needs. A part that could not be read, e.g. for want of a scope, is absent:
 * nothing is planned for it.
 */
export interface ObservedPortal {
  /** By object type; a custom object that is not there yet has no entry. */
  objectTypes: Partial<Record<ObjectType, ObservedObjectType>>;
  /** Absent when the schemas could not be read. */
  customObjects?: Partial<Record<CustomObjectName, ObservedCustomObject>>;
  /** Versions of the agreement that are there; absent when they could not be read. */
  agreementVersions?: number[];
}
