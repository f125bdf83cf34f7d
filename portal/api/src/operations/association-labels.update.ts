import { z } from 'zod';
import { bodyAs } from '../http/body';
import { ownLabel } from '../metadata/association-label';
import { requestedPair } from '../metadata/association-pair';
import { associationPaths } from '../metadata/paths';
import { writeBothRecords } from '../metadata/scopes';
import { defineOperation } from '../operation';

const body = z.object({
  associationTypeId: z.number().int(),
  label: z.string().min(1),
  inverseLabel: z.string().optional(),
});

/** Renames a label; names and type ids stay. */
export const associationLabelsUpdate = defineOperation({
  id: 'association-labels.update',
  method: 'PUT',
  paths: associationPaths('/labels'),
  scopes: writeBothRecords,
  handle: (state, request) => {
    const pair = requestedPair(state, request);
    const { associationTypeId, label, inverseLabel } = bodyAs(body, request);
    const type = ownLabel(state, pair, associationTypeId);
    const inverse = state.associations.types.inverseOf(type);
    type.label = label;
    if (inverse !== type) inverse.label = inverseLabel ?? inverse.label;
    return { status: 204 };
  },
});
