import { isNotFound, isTransient, propertiesRequiredByRule, type CrmError } from '@tandem/crm';

/**
 * Why HubSpot refused one row, in words that are the same for every row with that fault, so that they can be counted.
 * Quotes no value of a record.
 */
export function describeRowError(error: CrmError): string {
  const required = propertiesRequiredByRule(error);
  if (required.length > 0) return `a rule of the portal asks for ${required.join(', ')}`;
  if (isTransient(error)) return 'HubSpot failed again and again; run the command again';
  if (isNotFound(error)) return 'HubSpot does not know the record';
  const contexts = [error.context, ...error.errors.map((detail) => detail.context ?? {})];
  const properties = new Set(contexts.flatMap(({ propertyName }) => propertyName ?? []));
  const about = properties.size > 0 ? ` for ${[...properties].join(', ')}` : '';
  return `HubSpot refused the values${about} (${error.status} ${error.category})`;
}
