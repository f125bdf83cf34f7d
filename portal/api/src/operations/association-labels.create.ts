import { z } from 'zod';
import { bodyAs } from '../http/body';
import { presentType, requireFreeName, requireRoomForLabel } from '../metadata/association-label';
import { requestedPair } from '../metadata/association-pair';
import { associationPaths } from '../metadata/paths';
import { writeBothRecords } from '../metadata/scopes';
import { defineOperation } from '../operation';

const body = z.object({ name: z.string(), label: z.string().min(1), inverseLabel: z.string().optional() });

/** Creates a label, with a pair of type ids: one for each direction. */
export const associationLabelsCreate = defineOperation({
  id: 'association-labels.create',
  method: 'POST',
  paths: associationPaths('/labels'),
  scopes: writeBothRecords,
  handle: (state, request) => {
    const pair = requestedPair(state, request);
    const { name, label, inverseLabel } = bodyAs(body, request);
    requireFreeName(state, name);
    requireRoomForLabel(state, pair);
    const types = state.associations.types.create({
      fromObjectTypeId: pair.from.objectTypeId,
      toObjectTypeId: pair.to.objectTypeId,
      name,
      label,
      inverseLabel,
      createdAt: request.now,
    });
    return { status: 200, body: { results: [...new Set(types)].map(presentType) } };
  },
});
