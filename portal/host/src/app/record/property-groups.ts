import type { PropertyDefinition } from '../api/types';
import type { ObjectType } from '../object-types';
import type { Reference } from '../use-reference';

export interface ShownGroup {
  id: string;
  label: string;
  properties: PropertyDefinition[];
}

/** Properties that Tandem adds carry this prefix. */
const tandemPrefix = 'tandem_';

/**
 * The groups of a record's left column: "About" with the type's key properties, Tandem's, then every other group
 * of the portal. A search text keeps the properties whose label or name contains it.
 */
export function groupsToShow(type: ObjectType, reference: Reference, searched: string): ShownGroup[] {
  const all = [...reference.definition.properties.values()].filter(({ hidden }) => !hidden);
  const about = type.about.flatMap((name) => reference.property(name) ?? []);
  const aboutNames = new Set(about.map(({ name }) => name));
  const tandem = all.filter(({ name }) => name.startsWith(tandemPrefix) && !aboutNames.has(name));
  const shown = new Set([...aboutNames, ...tandem.map(({ name }) => name)]);
  const groups: ShownGroup[] = [
    { id: 'about', label: `About this ${type.singular.toLowerCase()}`, properties: about },
    { id: 'tandem', label: 'Tandem', properties: tandem },
    ...reference.definition.groups.map(({ name, label }) => ({
      id: `group:${name}`,
      label,
      properties: all
        .filter((property) => property.groupName === name && !shown.has(property.name))
        .sort((a, b) => a.label.localeCompare(b.label)),
    })),
  ];
  const wanted = searched.trim().toLowerCase();
  return groups
    .map((group) => ({
      ...group,
      properties: group.properties.filter(
        ({ label, name }) => label.toLowerCase().includes(wanted) || name.includes(wanted),
      ),
    }))
    .filter(({ properties }) => properties.length > 0);
}
