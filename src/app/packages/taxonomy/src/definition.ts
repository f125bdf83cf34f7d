/** Object types Tandem adds properties to, by the names HubSpot's API uses in paths. */
export type StandardObjectType = 'contacts' | 'companies' | 'deals';
export type CustomObjectName = 'lead_feedback' | 'alignment_agreement';
export type ObjectType = StandardObjectType | CustomObjectName;

/** Most properties with unique values that one object type may have (HubSpot, CRM properties guide). */
export const maxUniqueProperties = 10;

/** Longest text value of a property, in characters (HubSpot, CRM properties guide). */
export const maxTextLength = 65_536;

/** One choice of an enumeration property. `value` never changes once shipped; `label` may. */
export interface OptionDefinition {
  value: string;
  label: string;
  /** What it means, shown to reps as a tooltip and written to HubSpot as the option's description. */
  description?: string;
}

/**
 * A property that Tandem adds to a portal. Pairs of type and fieldType, name rules and option rules:
 * HubSpot, CRM properties guide.
 */
export interface PropertyDefinition {
  name: string;
  label: string;
  type: 'string' | 'number' | 'date' | 'datetime' | 'enumeration' | 'bool';
  fieldType: 'text' | 'textarea' | 'number' | 'date' | 'select' | 'radio' | 'checkbox' | 'booleancheckbox';
  groupName: string;
  description: string;
  options?: readonly OptionDefinition[];
  /** At most ten per object, only at creation (HubSpot). */
  hasUniqueValue?: boolean;
}

export interface GroupDefinition {
  name: string;
  label: string;
}

/** A custom object that Tandem adds. `name` is the schema's name; the API addresses it as `p{portalId}_{name}`. */
export interface CustomObjectDefinition {
  name: CustomObjectName;
  labels: { singular: string; plural: string };
  description: string;
  primaryDisplayProperty: string;
  secondaryDisplayProperties: readonly string[];
  requiredProperties: readonly string[];
  searchableProperties: readonly string[];
  associatedObjects: readonly ('CONTACT' | 'COMPANY' | 'DEAL')[];
  properties: readonly PropertyDefinition[];
}
