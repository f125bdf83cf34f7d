import { notFound } from '../errors';
import { readDefinitions } from '../metadata/scopes';
import { requestedRuleType, validatedProperty } from '../metadata/validation-rules';
import { defineOperation, type Operation } from '../operation';
import { resolveObjectType } from '../state/object-types';

const PATH = '/crm/property-validations/:version/:objectTypeId';

/** Validation rules of an object type, of one property, and one rule. */
export const propertyValidationReads: Operation[] = [
  defineOperation({
    id: 'property-validations.list',
    method: 'GET',
    paths: [PATH],
    scopes: readDefinitions,
    handle: (state, request) => {
      const { objectTypeId } = resolveObjectType(state, request.params.objectTypeId ?? '');
      const results = state.validations.all(objectTypeId).map(({ propertyName, rules }) => ({
        propertyName,
        propertyValidationRules: rules,
      }));
      return { status: 200, body: { results } };
    },
  }),
  defineOperation({
    id: 'property-validations.of-property',
    method: 'GET',
    paths: [`${PATH}/:propertyName`],
    scopes: readDefinitions,
    handle: (state, request) => {
      const { objectTypeId, property } = validatedProperty(state, request);
      return { status: 200, body: { results: state.validations.of(objectTypeId, property.name) } };
    },
  }),
  defineOperation({
    id: 'property-validations.get',
    method: 'GET',
    paths: [`${PATH}/:propertyName/rule-type/:ruleType`],
    scopes: readDefinitions,
    handle: (state, request) => {
      const { objectTypeId, property } = validatedProperty(state, request);
      const ruleType = requestedRuleType(request);
      const rule = state.validations.get(objectTypeId, property.name, ruleType);
      if (!rule) throw notFound(`Property '${property.name}' has no rule of type ${ruleType}`);
      return { status: 200, body: rule };
    },
  }),
];
