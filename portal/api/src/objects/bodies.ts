import { z } from 'zod';

/** HubSpot takes JSON numbers and booleans where the spec says text, and null to clear. */
const value = z
  .union([z.string(), z.number(), z.boolean(), z.null()])
  .transform((raw) => (raw === null ? '' : String(raw)));

const id = z.union([z.string(), z.number()]).transform(String);

export const propertyValues = z.record(z.string(), value);

export const associationInputs = z
  .array(
    z.object({
      to: z.object({ id }),
      types: z.array(
        z.object({
          associationCategory: z.enum(['HUBSPOT_DEFINED', 'USER_DEFINED', 'INTEGRATOR_DEFINED', 'WORK']),
          associationTypeId: z.number().int(),
        }),
      ),
    }),
  )
  .default([]);

export type AssociationInputs = z.output<typeof associationInputs>;

const traceId = z.string().optional();
const names = z.array(z.string()).default([]);

/** Bodies of the record operations (spec: SimplePublicObjectInputForCreate and its batch forms). */
export const createBody = z.object({ properties: propertyValues, associations: associationInputs });
export const updateBody = z.object({ properties: propertyValues });
export const batchCreateBody = z.object({
  inputs: z.array(createBody.extend({ objectWriteTraceId: traceId })),
});
export const batchUpdateBody = z.object({
  inputs: z.array(
    z.object({
      id,
      idProperty: z.string().optional(),
      properties: propertyValues,
      objectWriteTraceId: traceId,
    }),
  ),
});
export const batchReadBody = z.object({
  inputs: z.array(z.object({ id })),
  properties: names,
  propertiesWithHistory: names,
  idProperty: z.string().optional(),
});
export const batchArchiveBody = z.object({ inputs: z.array(z.object({ id })) });
export const mergeBody = z.object({ primaryObjectId: id, objectIdToMerge: id });
export const gdprBody = z.object({ objectId: id, idProperty: z.string().optional() });
