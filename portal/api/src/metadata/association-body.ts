import { z } from 'zod';

const objectId = z.object({ id: z.coerce.string() });

/** Spec: AssociationSpec. */
export const associationSpec = z.object({
  associationCategory: z.enum(['HUBSPOT_DEFINED', 'USER_DEFINED', 'INTEGRATOR_DEFINED']),
  associationTypeId: z.number().int(),
});
export type AssociationSpec = z.output<typeof associationSpec>;

/** Bodies of the association batches (specs: BatchInputPublic…). */
export const typedPairs = z.object({
  inputs: z.array(z.object({ from: objectId, to: objectId, types: z.array(associationSpec) })),
});
export const plainPairs = z.object({ inputs: z.array(z.object({ from: objectId, to: objectId })) });
export const archivePairs = z.object({
  inputs: z.array(z.object({ from: objectId, to: z.array(objectId) })),
});
export const readInputs = z.object({
  inputs: z.array(z.object({ id: z.coerce.string(), after: z.string().optional() })),
});

/** Most inputs of each batch (developers.hubspot.com/docs/guides/api/crm/associations/associations-v4). */
export const MAX_READ_INPUTS = 1_000;
export const MAX_CREATE_INPUTS = 2_000;
export const MAX_ARCHIVE_INPUTS = 100;

/** Most associations given for one record at a time (same page). */
export const MAX_ASSOCIATIONS_PER_PAGE = 500;
