import { z } from 'zod';
import { batchAnswer, failureOf, type BatchFailure } from '../http/batch-answer';
import { bodyAs, limitInputs, requireOnDated } from '../http/body';
import { notFound } from '../errors';
import { propertyPaths } from '../metadata/paths';
import { presentProperty } from '../metadata/present-property';
import { readDefinitions } from '../metadata/scopes';
import { defineOperation } from '../operation';
import { resolveObjectType } from '../state/object-types';
import { MAX_PROPERTY_INPUTS } from './properties.batch-create';

const body = z.object({
  inputs: z.array(z.object({ name: z.string() })),
  archived: z.boolean(),
  dataSensitivity: z.enum(['non_sensitive', 'sensitive', 'highly_sensitive']).optional(),
});

/** Reads up to 100 properties by name; names that no property has are reported in `errors` with status 207. */
export const propertiesBatchRead = defineOperation({
  id: 'properties.batch-read',
  method: 'POST',
  paths: propertyPaths('/batch/read'),
  scopes: readDefinitions,
  handle: (state, request) => {
    const { objectTypeId } = resolveObjectType(state, request.params.objectType ?? '');
    const { inputs, archived } = bodyAs(body, request);
    requireOnDated(request, ['dataSensitivity']);
    limitInputs(inputs, MAX_PROPERTY_INPUTS);
    const results: unknown[] = [];
    const failures: BatchFailure[] = [];
    for (const { name } of inputs) {
      const property = archived
        ? state.properties.getArchived(objectTypeId, name)
        : state.properties.get(objectTypeId, name);
      if (property) results.push(presentProperty(property));
      else failures.push(failureOf(notFound(`Property '${name}' does not exist`), { name: [name] }));
    }
    return batchAnswer(request, results, failures);
  },
});
