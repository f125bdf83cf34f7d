import type { ObjectSchema } from './api/types';
import type { ObjectType } from './object-types';

/** Columns that an admin would choose for Tandem's objects; a schema can only name its display properties. */
const customColumns: Record<string, string[]> = {
  lead_feedback: ['disposition', 'rating', 'reason', 'reviewer_name', 'reviewed_at', 'source', 'campaign'],
};

/** A custom object of the portal, listed by what its schema says is worth showing. */
export function customType(schema: ObjectSchema): ObjectType {
  const { primaryDisplayProperty = '', secondaryDisplayProperties = [] } = schema;
  const shown = [...(customColumns[schema.name] ?? []), ...secondaryDisplayProperties].filter(
    (property, index, all) => property !== primaryDisplayProperty && all.indexOf(property) === index,
  );
  return {
    slug: schema.name,
    apiName: schema.fullyQualifiedName,
    objectTypeId: schema.objectTypeId,
    singular: schema.labels.singular ?? schema.name,
    plural: schema.labels.plural ?? schema.name,
    nameProperties: primaryDisplayProperty === '' ? [] : [primaryDisplayProperty],
    columns: customColumns[schema.name] ? shown : [...shown, 'hs_createdate'],
    filters: shown,
    about: [primaryDisplayProperty, ...shown].filter((property) => property !== ''),
    subtitle: shown.slice(0, 1),
    associatedTypeIds: otherTypesOf(schema),
    editable: false,
  };
}

function otherTypesOf({ objectTypeId, associations = [] }: ObjectSchema): string[] {
  const both = associations.flatMap(({ fromObjectTypeId, toObjectTypeId }) => [
    fromObjectTypeId,
    toObjectTypeId,
  ]);
  return [...new Set(both)].filter((id) => id !== objectTypeId);
}
