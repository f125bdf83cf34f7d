import { z } from 'zod';
import { FIELD_TYPES, propertyCreate } from './property-body';

const names = z.array(z.string());
const labels = z.object({ singular: z.string().optional(), plural: z.string().optional() });

/** A property inside a schema may leave its group out (spec: ObjectTypePropertyCreate). */
const schemaProperty = propertyCreate.extend({
  groupName: z.string().optional(),
  fieldType: z.enum(FIELD_TYPES),
});

/** Body of `POST …/schemas` (spec: ObjectSchemaEgg). */
export const schemaCreate = z.object({
  name: z.string(),
  labels,
  description: z.string().optional(),
  primaryDisplayProperty: z.string().optional(),
  secondaryDisplayProperties: names.optional(),
  requiredProperties: names,
  searchableProperties: names.optional(),
  properties: z.array(schemaProperty),
  associatedObjects: names,
  allowsSensitiveProperties: z.boolean().optional(),
});
export type SchemaCreate = z.output<typeof schemaCreate>;

/** Fields that the 2026-09 specification requires and older paths do not. */
export const SCHEMA_CREATE_REQUIRED = [
  'allowsSensitiveProperties',
  'secondaryDisplayProperties',
  'searchableProperties',
];

/** Body of `PATCH …/schemas/{objectType}` (spec: ObjectTypeDefinitionPatch). */
export const schemaUpdate = z.object({
  labels: labels.optional(),
  description: z.string().optional(),
  clearDescription: z.boolean().optional(),
  primaryDisplayProperty: z.string().optional(),
  secondaryDisplayProperties: names.optional(),
  requiredProperties: names.optional(),
  searchableProperties: names.optional(),
  allowsSensitiveProperties: z.boolean().optional(),
  restorable: z.boolean().optional(),
});
export type SchemaUpdate = z.output<typeof schemaUpdate>;
