import type { FixFieldRequest } from '@tandem/contracts';
import { isCrmError, isUniqueViolation, propertiesNamed } from '@tandem/crm';
import type { CrmError } from '@tandem/crm';
import { invalidInput, Refusal } from '../refusal';
import { refusalOf } from '../reply';
import type { KnownRecord } from './read-record';

/**
 * Why HubSpot would not take an edit, for the person who made it: another record has the value already, a rule of the
 * portal's wants more, or the value is not one that the property takes, with properties as the portal calls them. Anything
 * else is returned as it is.
 */
export function refusedEdit(
  error: unknown,
  { definitions }: Pick<KnownRecord, 'definitions'>,
  changes: FixFieldRequest['changes'],
): unknown {
  if (!isCrmError(error)) return error;
  if (error.status === 409 || isUniqueViolation(error)) return taken(error, changes);
  const failure = error.status === 400 ? refusalOf(error) : undefined;
  if (failure?.code !== 'rule_refused' && failure?.code !== 'value_refused') return error;
  if (!definitions.ok) return error;
  const labels = failure.properties.map((name) => definitions.value.get(name)?.label || name);
  return new Refusal({ ...failure, properties: labels });
}

/** An e-mail address that another contact has comes back without the property's name (HubSpot, contacts guide). */
function taken(error: CrmError, changes: FixFieldRequest['changes']): Refusal {
  const named = propertiesNamed(error);
  const places = changes.flatMap(({ property }, index) =>
    (named.length > 0 ? named.includes(property) : property === 'email') ? [index] : [],
  );
  const fields = places.length > 0 ? places : changes.map((_, index) => index);
  return invalidInput(fields.map((index) => ({ field: `changes.${index}.value`, problem: 'taken' })));
}
