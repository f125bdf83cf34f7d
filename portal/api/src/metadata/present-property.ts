import type { PropertyGroup } from '../state/property-store';
import type { StoredProperty } from '../state/types';

const iso = (at: number): string => new Date(at).toISOString();

/** A property definition as the API answers it (spec: Property). */
export const presentProperty = (property: StoredProperty): Record<string, unknown> => ({
  name: property.name,
  label: property.label,
  type: property.type,
  fieldType: property.fieldType,
  description: property.description,
  groupName: property.groupName,
  options: property.options.map((option) => ({ ...option })),
  displayOrder: property.displayOrder,
  calculated: property.calculated,
  externalOptions: property.externalOptions,
  hasUniqueValue: property.hasUniqueValue,
  hidden: property.hidden,
  hubspotDefined: property.hubspotDefined,
  modificationMetadata: { ...property.modificationMetadata },
  formField: property.formField,
  dataSensitivity: property.dataSensitivity ?? 'non_sensitive',
  ...(property.calculationFormula && { calculationFormula: property.calculationFormula }),
  ...(property.referencedObjectType && { referencedObjectType: property.referencedObjectType }),
  archived: property.archived,
  ...(property.archivedAt !== undefined && { archivedAt: iso(property.archivedAt) }),
  createdAt: iso(property.createdAt),
  updatedAt: iso(property.updatedAt),
});

/** A property group as the API answers it (spec: PropertyGroup). */
export const presentGroup = ({ name, label, displayOrder, archived }: PropertyGroup): PropertyGroup => ({
  name,
  label,
  displayOrder,
  archived,
});
