import { z } from 'zod';
import { bodyAs, limitInputs } from '../http/body';
import { schemaPaths } from '../metadata/paths';
import { presentSchema } from '../metadata/present-schema';
import { schemaOf } from '../metadata/schema-rules';
import { readSchemas } from '../metadata/scopes';
import { defineOperation } from '../operation';

const body = z.object({
  inputs: z.array(z.string()),
  includeAssociationDefinitions: z.boolean(),
  includeAuditMetadata: z.boolean(),
  includePropertyDefinitions: z.boolean(),
});

/** Reads schemas by object type id or fully qualified name. */
export const schemasBatchRead = defineOperation({
  id: 'schemas.batch-read',
  method: 'POST',
  paths: schemaPaths('/batch/read'),
  scopes: readSchemas,
  handle: (state, request) => {
    const input = bodyAs(body, request);
    limitInputs(input.inputs, 100);
    const parts = {
      properties: input.includePropertyDefinitions,
      associations: input.includeAssociationDefinitions,
    };
    const results = input.inputs.map((name) => presentSchema(state, schemaOf(state, name), parts));
    return { status: 200, body: { results } };
  },
});
