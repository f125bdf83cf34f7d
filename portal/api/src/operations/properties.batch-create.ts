import { z } from 'zod';
import { batchAnswer, failureOf, type BatchFailure } from '../http/batch-answer';
import { bodyAs, limitInputs } from '../http/body';
import { createProperty } from '../metadata/create-property';
import { propertyPaths } from '../metadata/paths';
import { presentProperty } from '../metadata/present-property';
import { propertyCreate } from '../metadata/property-body';
import { writeDefinitions } from '../metadata/scopes';
import { defineOperation } from '../operation';
import { resolveObjectType } from '../state/object-types';

const body = z.object({ inputs: z.array(propertyCreate) });

/** Most inputs of a batch of properties (developers.hubspot.com/docs/guides/api/crm/properties). */
export const MAX_PROPERTY_INPUTS = 100;

/** Creates up to 100 properties; the ones that fail are reported in `errors` with status 207. */
export const propertiesBatchCreate = defineOperation({
  id: 'properties.batch-create',
  method: 'POST',
  paths: propertyPaths('/batch/create'),
  scopes: writeDefinitions,
  handle: (state, request) => {
    const { objectTypeId } = resolveObjectType(state, request.params.objectType ?? '');
    const { inputs } = bodyAs(body, request);
    limitInputs(inputs, MAX_PROPERTY_INPUTS);
    const results: unknown[] = [];
    const failures: BatchFailure[] = [];
    for (const input of inputs) {
      try {
        results.push(presentProperty(createProperty(state, objectTypeId, input, request.now)));
      } catch (error) {
        failures.push(failureOf(error, { name: [input.name] }));
      }
    }
    return batchAnswer(request, results, failures);
  },
});
