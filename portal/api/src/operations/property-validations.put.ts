import { z } from 'zod';
import { bodyAs } from '../http/body';
import { writeDefinitions } from '../metadata/scopes';
import { requestedRuleType, requireFittingRule, validatedProperty } from '../metadata/validation-rules';
import { defineOperation } from '../operation';

const body = z.object({
  ruleArguments: z.array(z.string()),
  shouldApplyNormalization: z.boolean().optional(),
});

/** Sets one validation rule of a property; records written from now on must satisfy it. */
export const propertyValidationsPut = defineOperation({
  id: 'property-validations.put',
  method: 'PUT',
  paths: ['/crm/property-validations/:version/:objectTypeId/:propertyName/rule-type/:ruleType'],
  scopes: writeDefinitions,
  handle: (state, request) => {
    const { objectTypeId, property } = validatedProperty(state, request);
    const rule = { ruleType: requestedRuleType(request), ...bodyAs(body, request) };
    requireFittingRule(property, rule);
    state.validations.put(objectTypeId, property.name, rule);
    return { status: 204 };
  },
});
