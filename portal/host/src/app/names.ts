import type { ObjectDefinition } from './api/definitions';
import type { Owner, PropertyDefinition, PropertyOption } from './api/types';

export function ownerName(owner: Owner): string {
  const name = [owner.firstName, owner.lastName].filter(Boolean).join(' ');
  return name || owner.email || owner.id;
}

/** Whether a property holds an owner's id: HubSpot marks those as external options of type OWNER. */
export const holdsOwner = (property: PropertyDefinition): boolean =>
  property.referencedObjectType === 'OWNER' || property.name === 'hubspot_owner_id';

/**
 * The choices of a property: its own options, the owners, or the stages of the pipelines, whose labels HubSpot
 * keeps outside the property. Null when the property is not a choice.
 */
export function choicesOf(
  property: PropertyDefinition,
  definition: ObjectDefinition,
  owners: readonly Owner[],
): PropertyOption[] | null {
  if (holdsOwner(property)) return toOptions(owners.map((owner) => [owner.id, ownerName(owner)]));
  if (property.name === 'pipeline' && definition.pipelines.length > 0)
    return toOptions(definition.pipelines.map(({ id, label }) => [id, label]));
  if (property.name === 'dealstage' && definition.pipelines.length > 0) return stagesOf(definition);
  if (property.type === 'bool' && property.options.length === 0)
    return toOptions([
      ['true', 'Yes'],
      ['false', 'No'],
    ]);
  if (property.type !== 'enumeration' && property.type !== 'bool') return null;
  return [...property.options]
    .filter(({ hidden }) => !hidden)
    .sort((a, b) => a.displayOrder - b.displayOrder);
}

/** With several pipelines, a stage's label alone would be ambiguous. */
function stagesOf({ pipelines }: ObjectDefinition): PropertyOption[] {
  return toOptions(
    pipelines.flatMap((pipeline) =>
      [...pipeline.stages]
        .sort((a, b) => a.displayOrder - b.displayOrder)
        .map(({ id, label }): [string, string] => [
          id,
          pipelines.length > 1 ? `${label} (${pipeline.label})` : label,
        ]),
    ),
  );
}

const toOptions = (pairs: ReadonlyArray<readonly [string, string]>): PropertyOption[] =>
  pairs.map(([value, label], displayOrder) => ({ value, label, displayOrder, hidden: false }));
