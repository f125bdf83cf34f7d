import { z } from 'zod';
import { bodyAs, limitInputs } from '../http/body';
import { archiveProperty } from '../metadata/change-property';
import { propertyPaths } from '../metadata/paths';
import { writeDefinitions } from '../metadata/scopes';
import { defineOperation } from '../operation';
import { resolveObjectType } from '../state/object-types';
import { MAX_PROPERTY_INPUTS } from './properties.batch-create';

const body = z.object({ inputs: z.array(z.object({ name: z.string() })) });

/** Archives up to 100 properties; names that are archived already or unknown make no difference (spec). */
export const propertiesBatchArchive = defineOperation({
  id: 'properties.batch-archive',
  method: 'POST',
  paths: propertyPaths('/batch/archive'),
  scopes: writeDefinitions,
  handle: (state, request) => {
    const { objectTypeId } = resolveObjectType(state, request.params.objectType ?? '');
    const { inputs } = bodyAs(body, request);
    limitInputs(inputs, MAX_PROPERTY_INPUTS);
    for (const { name } of inputs) {
      if (state.properties.get(objectTypeId, name)) archiveProperty(state, objectTypeId, name, request.now);
    }
    return { status: 204 };
  },
});
