import { invalid, notFound } from '../errors';
import type { ApiRequest } from '../operation';
import { resolveObjectType } from '../state/object-types';
import type { PortalState } from '../state/portal-state';
import type { StoredProperty } from '../state/types';
import { RULE_TYPES, type RuleType, type ValidationRule } from '../state/validation-store';

const NUMBER_ARGUMENT: readonly RuleType[] = [
  'MAX_LENGTH',
  'MIN_LENGTH',
  'MAX_NUMBER',
  'MIN_NUMBER',
  'DECIMAL',
];

/** Property types that a family of rules applies to (developers.hubspot.com/docs/guides/api/crm/property-validations). */
const typesOf = (ruleType: RuleType): readonly string[] => {
  if (['MAX_NUMBER', 'MIN_NUMBER', 'DECIMAL'].includes(ruleType)) return ['number'];
  if (/DATE|DURATION|DAYS_OF_WEEK/.test(ruleType)) return ['date', 'datetime'];
  return ['string', 'phone_number'];
};

/** The property that the path names, with its object type. Throws 404 for an unknown one. */
export const validatedProperty = (
  state: PortalState,
  request: ApiRequest,
): { objectTypeId: string; property: StoredProperty } => {
  const { objectTypeId } = resolveObjectType(state, request.params.objectTypeId ?? '');
  const name = request.params.propertyName ?? '';
  const property = state.properties.get(objectTypeId, name);
  if (!property) throw notFound(`Property '${name}' does not exist for object type ${objectTypeId}`);
  return { objectTypeId, property };
};

/** The rule type in the path. Throws HubSpot's 400 for an unknown one. */
export const requestedRuleType = (request: ApiRequest): RuleType => {
  const ruleType = RULE_TYPES.find((type) => type === request.params.ruleType);
  if (!ruleType) throw invalid(`Unknown rule type: ${request.params.ruleType}`);
  return ruleType;
};

/** Throws HubSpot's 400 for a rule that does not fit the property or whose arguments say nothing. */
export const requireFittingRule = (property: StoredProperty, rule: ValidationRule): void => {
  if (!typesOf(rule.ruleType).includes(property.type)) {
    throw invalid(`Rule ${rule.ruleType} cannot be applied to a property of type ${property.type}`);
  }
  const [argument = ''] = rule.ruleArguments;
  if (NUMBER_ARGUMENT.includes(rule.ruleType) && !/^-?\d+(\.\d+)?$/.test(argument)) {
    throw invalid(`Rule ${rule.ruleType} needs a number as its argument`);
  }
  if (rule.ruleType === 'REGEX') {
    try {
      new RegExp(argument);
    } catch {
      throw invalid(`Rule REGEX needs a regular expression as its argument`);
    }
  }
};
