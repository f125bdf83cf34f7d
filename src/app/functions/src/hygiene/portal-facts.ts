import { propertyFactsOf } from '@tandem/core/hygiene/record';
import type { PropertyFacts } from '@tandem/core/hygiene';
import type { StandardObjectType } from '@tandem/taxonomy';
import type { Pipeline, PortalProperty } from '@tandem/crm';
import type { Reading } from '../touchpoints/read-person';
import { attempt } from '../touchpoints/source-outcome';
import type { Attempt } from '../touchpoints/source-outcome';

/** How long definitions, pipelines and owners are kept in a process, in milliseconds: admins change them seldom. */
const freshMs = 5 * 60_000;

/** A property of the portal, as far as scoring and editing need it. */
export interface Definition extends PropertyFacts {
  /** Its options are the portal's owners. */
  ofOwners: boolean;
}
export type Definitions = ReadonlyMap<string, Definition>;

/** Who can own a record. */
export interface OwnerList {
  /** By owner id. */
  names: ReadonlyMap<string, string>;
  /** There are more than one request tells. */
  more: boolean;
}

/** The properties of an object type, by name. */
export const readDefinitions = (
  reading: Reading,
  objectType: StandardObjectType,
): Promise<Attempt<Definitions>> =>
  remembered(reading, `definitions ${objectType}`, async () => {
    const properties = await reading.crm.properties.list(objectType);
    return new Map(properties.map((property) => [property.name, definitionOf(property)]));
  });

const definitionOf = (property: PortalProperty): Definition => ({
  ...propertyFactsOf(property),
  ofOwners: property.referencedObjectType === 'OWNER',
});

/** Pipelines of deals with their stages. */
export const readPipelines = (reading: Reading): Promise<Attempt<Pipeline[]>> =>
  remembered(reading, 'deal pipelines', () => reading.crm.pipelines.list('deals'));

/** The active owners, at most five hundred. */
export const readOwners = (reading: Reading): Promise<Attempt<OwnerList>> =>
  remembered(reading, 'owner names', async () => {
    const { owners, more } = await reading.crm.owners.page();
    const names = owners.map(({ id, firstName, lastName, email }): [string, string] => {
      const name = [firstName, lastName].filter(Boolean).join(' ');
      return [id, name || email || id];
    });
    return { names: new Map(names), more };
  });

async function remembered<Value>(
  { memory, now, budget }: Reading,
  name: string,
  load: () => Promise<Value>,
): Promise<Attempt<Value>> {
  const key = `hygiene ${name}`;
  const known = memory.recall<Value>(key, now);
  if (known) return { ok: true, value: known };
  budget.take();
  const answer = await attempt(load);
  if (answer.ok) memory.keep(key, answer.value, now + freshMs);
  return answer;
}
