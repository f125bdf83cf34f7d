import type { Crm } from './create-crm';
import { isCrmError, propertiesNamed } from './predicates';
import type { RecordChange } from './resources/object-writes';
import type { PropertyValues } from './types';
import { MACHINE_API } from './versions';

/**
 * Writes computed properties, a hundred records a request, through the release that does not enforce an admin's rules:
 * nobody is there to fill in a phone number that a rule wants first. A record that HubSpot refuses does not keep the
 * others from being written, nor does a refused value its record's other values where the refusal names it, which
 * HubSpot does not do in every answer to a batch; the refusal is thrown all the same. Cards' functions and jobs over
 * all records write through it alike.
 *
 * @throws CrmError when a record could not be written, or not in full
 */
export async function writeComputed(
  { objects }: Pick<Crm, 'objects'>,
  objectType: string,
  changes: readonly RecordChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const write = (some: readonly RecordChange[]) =>
    objects.batchUpdate(objectType, some, { version: MACHINE_API });
  const outcomes = await write(changes);
  const failures = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome]));
  const again = failures.flatMap(({ input, error }) => {
    const properties = withoutRefused(input.properties, error);
    return properties === null ? [] : [{ ...input, properties }];
  });
  if (again.length > 0) await write(again);
  const [first] = failures;
  if (first) throw first.error;
}

/** The properties that a refusal did not name; null when there is nothing to gain from writing them alone. */
export function withoutRefused(properties: PropertyValues, error: unknown): PropertyValues | null {
  const refused = isCrmError(error) && error.status === 400 ? propertiesNamed(error) : [];
  const others = Object.entries(properties).filter(([name]) => !refused.includes(name));
  return refused.length > 0 && others.length > 0 ? Object.fromEntries(others) : null;
}
