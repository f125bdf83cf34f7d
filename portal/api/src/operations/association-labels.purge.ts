import { z } from 'zod';
import { batchAnswer } from '../http/batch-answer';
import { bodyAs, limitInputs } from '../http/body';
import { MAX_ARCHIVE_INPUTS } from '../metadata/association-body';
import { requestedPair } from '../metadata/association-pair';
import { associationConfigurationPaths } from '../metadata/paths';
import { writeBothRecords } from '../metadata/scopes';
import { defineOperation } from '../operation';

const body = z.object({
  inputs: z.array(
    z.object({
      category: z.enum(['HUBSPOT_DEFINED', 'USER_DEFINED', 'INTEGRATOR_DEFINED']),
      typeId: z.number().int(),
    }),
  ),
});

/** Lifts the limits that were set on association types. */
export const associationLabelsPurge = defineOperation({
  id: 'association-labels.configurations-purge',
  method: 'POST',
  paths: associationConfigurationPaths('/:fromObjectType/:toObjectType/batch/purge'),
  scopes: writeBothRecords,
  handle: (state, request) => {
    const { from } = requestedPair(state, request);
    const { inputs } = bodyAs(body, request);
    limitInputs(inputs, MAX_ARCHIVE_INPUTS);
    for (const { category, typeId } of inputs) {
      const type = state.associations.types.find(category, typeId, from.objectTypeId);
      if (type) type.maxToObjectIds = undefined;
    }
    return batchAnswer(request, []);
  },
});
