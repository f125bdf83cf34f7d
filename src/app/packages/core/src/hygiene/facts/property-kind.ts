import type { PropertyFacts } from '../model';

/** What rules ask about a property of every record. */
export interface PropertyKind {
  /** The portal's definition; undefined when it was not read. */
  definition: PropertyFacts | undefined;
  /**
   * People write it, so that they can put it right: as the portal says, or else by its name. HubSpot's own begin with
   * `hs_`, and a portal cannot make others that do.
   */
  byPeople: boolean;
  /** People write a country into it as text: `country`, and names that end in it, such as `import_country`. */
  country: boolean;
  /** What the portal keeps in it, e.g. `string` or `date`; undefined when its definition was not read. */
  type: string | undefined;
  /** By its name a person's date of birth, whatever type it has. */
  birth: boolean;
}

/** What HubSpot writes by itself although its name does not say so. */
const writtenByHubSpot = new Set(
  (
    'createdate lastmodifieddate associatedcompanyid hubspotscore ip_country ip_country_code ip_state ip_state_code ' +
    'ip_city ip_zipcode ip_latlon hubspot_owner_assigneddate days_to_close'
  ).split(' '),
);
const readOnlyNames = /^(?:hs_|tandem_|num_|recent_|first_conversion|notes_|total_)/;
const births = new Set(['date_of_birth', 'birthdate', 'birthday', 'birth_date', 'dob']);
const countryName = /(?:^|_)country$/;

type Definitions = ReadonlyMap<string, PropertyFacts>;

/** A portal has some hundreds of properties, and hostile names must not fill the memory. */
const keptNames = 5_000;
const kindsOf = new WeakMap<Definitions, Map<string, PropertyKind>>();
const notRead: Definitions = new Map();

/**
 * The kinds of a portal's properties by internal name, each worked out once and not once for every record.
 *
 * @param definitions the portal's properties; absent when they were not read
 */
export function propertyKinds(definitions: Definitions = notRead): (property: string) => PropertyKind {
  let known = kindsOf.get(definitions);
  if (!known) kindsOf.set(definitions, (known = new Map()));
  const kinds = known;
  return (property) => {
    let kind = kinds.get(property);
    if (!kind) {
      if (kinds.size >= keptNames) kinds.clear();
      kinds.set(property, (kind = kindOf(property, definitions.get(property))));
    }
    return kind;
  };
}

function kindOf(property: string, definition: PropertyFacts | undefined): PropertyKind {
  const byPeople = definition
    ? definition.writable && !property.startsWith('tandem_')
    : !readOnlyNames.test(property) && !writtenByHubSpot.has(property);
  const isList = (definition?.options.length ?? 0) > 0;
  return {
    definition,
    byPeople,
    country: byPeople && !isList && countryName.test(property),
    type: definition?.type,
    birth: births.has(property),
  };
}
