import type { FieldInput } from '@tandem/contracts';
import type { Definition } from './portal-facts';
import type { KnownRecord } from './read-record';

/** A property's definition, when people may write it through a card; Tandem's own properties are not theirs to write. */
export function editable(
  { definitions }: Pick<KnownRecord, 'definitions'>,
  property: string,
): Definition | null {
  const definition = definitions.ok ? definitions.value.get(property) : undefined;
  return definition?.writable && !property.startsWith('tandem_') ? definition : null;
}

/** The input that fits a property of a record; null when people may not write it, or its definition was not read. */
export function fieldInputOf(known: KnownRecord, property: string): FieldInput | null {
  const definition = editable(known, property);
  if (!definition) return null;
  const value = known.record.properties[property] ?? '';
  const kind = kindOf(definition);
  const options = optionsOf(known, definition);
  const isChoice = kind === 'select' || kind === 'multiselect' || kind === 'yes_no';
  if (kind !== 'yes_no' && isChoice && options.length === 0) return null;
  return { property, label: definition.label, kind, value, options: isChoice ? options : [] };
}

/** Pairs of type and field type: HubSpot, properties guide. */
export function kindOf({ type, fieldType }: Definition): FieldInput['kind'] {
  if (type === 'bool' || fieldType === 'booleancheckbox') return 'yes_no';
  if (type === 'enumeration') return fieldType === 'checkbox' ? 'multiselect' : 'select';
  if (type === 'number' || type === 'date' || type === 'datetime') return type;
  return fieldType === 'textarea' || fieldType === 'html' ? 'textarea' : 'text';
}

/** What can be chosen: options of the property, or of what it refers to. */
export function optionsOf(
  { record, pipelines, owners }: Pick<KnownRecord, 'record' | 'pipelines' | 'owners'>,
  { name, options, ofOwners }: Definition,
): FieldInput['options'] {
  if (ofOwners) {
    const names = owners.ok ? [...owners.value.names] : [];
    return names.map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label));
  }
  if (name === 'pipeline' || name === 'dealstage') {
    const all = pipelines.ok ? inOrder(pipelines.value) : [];
    if (name === 'pipeline') return all.map(({ id, label }) => ({ value: id, label }));
    const own = all.find(({ id }) => id === record.properties['pipeline']);
    return inOrder(own?.stages ?? []).map(({ id, label }) => ({ value: id, label }));
  }
  return options.filter(({ hidden }) => !hidden).map(({ value, label }) => ({ value, label }));
}

const inOrder = <Item extends { displayOrder: number; archived: boolean }>(items: readonly Item[]): Item[] =>
  items.filter(({ archived }) => !archived).sort((a, b) => a.displayOrder - b.displayOrder);
