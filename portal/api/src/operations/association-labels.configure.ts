import { z } from 'zod';
import { notFound } from '../errors';
import { batchAnswer, failureOf, type BatchFailure } from '../http/batch-answer';
import { bodyAs, limitInputs } from '../http/body';
import { MAX_ARCHIVE_INPUTS } from '../metadata/association-body';
import { presentConfiguration } from '../metadata/association-label';
import { requestedPair } from '../metadata/association-pair';
import { associationConfigurationPaths } from '../metadata/paths';
import { writeBothRecords } from '../metadata/scopes';
import { defineOperation, type Operation } from '../operation';

const body = z.object({
  inputs: z.array(
    z.object({
      category: z.enum(['HUBSPOT_DEFINED', 'USER_DEFINED', 'INTEGRATOR_DEFINED']),
      typeId: z.number().int(),
      maxToObjectIds: z.number().int().positive(),
    }),
  ),
});

const configure = (action: 'create' | 'update'): Operation =>
  defineOperation({
    id: `association-labels.configurations-${action}`,
    method: 'POST',
    paths: associationConfigurationPaths(`/:fromObjectType/:toObjectType/batch/${action}`),
    scopes: writeBothRecords,
    handle: (state, request) => {
      const { from, to } = requestedPair(state, request);
      const { inputs } = bodyAs(body, request);
      limitInputs(inputs, MAX_ARCHIVE_INPUTS);
      const results: unknown[] = [];
      const failures: BatchFailure[] = [];
      for (const { category, typeId, maxToObjectIds } of inputs) {
        const type = state.associations.types.find(category, typeId, from.objectTypeId);
        if (type?.toObjectTypeId === to.objectTypeId) {
          type.maxToObjectIds = maxToObjectIds;
          const { label, ...result } = presentConfiguration(type);
          results.push(action === 'create' ? { ...result, label } : result);
        } else {
          const error = notFound(`No association type ${typeId} from ${from.name} to ${to.name}`);
          failures.push(failureOf(error, { typeId: [String(typeId)] }));
        }
      }
      return batchAnswer(request, results, failures);
    },
  });

/** Sets how many records an association type may lead to from one record. */
export const associationLabelsConfigure: Operation[] = [configure('create'), configure('update')];
