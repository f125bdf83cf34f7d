import type { ObjectSchema } from './api/types';

/** Headings of columns whose property label is too long for a column. */
export const shortHeadings: Record<string, string> = {
  num_associated_contacts: 'Contacts',
  num_associated_deals: 'Deals',
  hs_analytics_source: 'Source',
  tandem_feedback_disposition: 'Disposition',
};

/** How the page lists and names one kind of record. */
export interface ObjectType {
  /** Path segment on this page and, for standard types, in the API: `contacts`, `lead_feedback`. */
  slug: string;
  /** How API paths address it: `contacts`, or the fully qualified name of a custom object. */
  apiName: string;
  objectTypeId: string;
  singular: string;
  plural: string;
  /** Properties whose values, joined by a space, name a record; the fallback is used when all are empty. */
  nameProperties: string[];
  nameFallback?: string;
  /** Columns of the index after the name; those that the portal does not have are left out. */
  columns: string[];
  /** Properties offered as filters of the index, where they exist. */
  filters: string[];
  /** Properties of the "About" group of the record page. */
  about: string[];
  /** Values shown under the name on the record page. */
  subtitle: string[];
  /** Types whose records may be associated. A custom object names its own; the standard ones do not know it. */
  associatedTypeIds: string[];
  /** Custom objects are shown but not edited: the ledger is never edited by hand. */
  editable: boolean;
}

export const contacts: ObjectType = {
  slug: 'contacts',
  apiName: 'contacts',
  objectTypeId: '0-1',
  singular: 'Contact',
  plural: 'Contacts',
  nameProperties: ['firstname', 'lastname'],
  nameFallback: 'email',
  columns: [
    'email',
    'lifecyclestage',
    'hs_lead_status',
    'tandem_feedback_disposition',
    'hubspot_owner_id',
    'hs_analytics_source',
    'createdate',
  ],
  filters: [
    'lifecyclestage',
    'hs_lead_status',
    'hubspot_owner_id',
    'hs_analytics_source',
    'tandem_feedback_disposition',
  ],
  about: [
    'firstname',
    'lastname',
    'email',
    'phone',
    'jobtitle',
    'company',
    'hubspot_owner_id',
    'lifecyclestage',
    'hs_lead_status',
    'hs_buying_role',
    'hs_analytics_source',
    'country',
    'city',
  ],
  subtitle: ['jobtitle', 'company'],
  associatedTypeIds: ['0-2', '0-3'],
  editable: true,
};

export const companies: ObjectType = {
  slug: 'companies',
  apiName: 'companies',
  objectTypeId: '0-2',
  singular: 'Company',
  plural: 'Companies',
  nameProperties: ['name'],
  nameFallback: 'domain',
  columns: [
    'domain',
    'industry',
    'lifecyclestage',
    'hubspot_owner_id',
    'country',
    'num_associated_contacts',
    'num_associated_deals',
    'createdate',
  ],
  filters: ['lifecyclestage', 'hubspot_owner_id', 'industry'],
  about: [
    'name',
    'domain',
    'industry',
    'numberofemployees',
    'annualrevenue',
    'phone',
    'hubspot_owner_id',
    'lifecyclestage',
    'country',
    'city',
    'description',
  ],
  subtitle: ['domain', 'industry'],
  associatedTypeIds: ['0-1', '0-3'],
  editable: true,
};

export const deals: ObjectType = {
  slug: 'deals',
  apiName: 'deals',
  objectTypeId: '0-3',
  singular: 'Deal',
  plural: 'Deals',
  nameProperties: ['dealname'],
  columns: [
    'dealstage',
    'amount',
    'closedate',
    'hubspot_owner_id',
    'tandem_feedback_disposition',
    'num_associated_contacts',
    'createdate',
  ],
  filters: ['dealstage', 'pipeline', 'hubspot_owner_id', 'tandem_feedback_disposition'],
  about: [
    'dealname',
    'pipeline',
    'dealstage',
    'amount',
    'closedate',
    'hubspot_owner_id',
    'dealtype',
    'hs_priority',
    'hs_next_step',
    'closed_lost_reason',
    'closed_won_reason',
    'description',
  ],
  subtitle: ['dealstage', 'amount'],
  associatedTypeIds: ['0-1', '0-2'],
  editable: true,
};

export const standardTypes: readonly ObjectType[] = [contacts, companies, deals];

/** Columns that an admin would choose for Tandem's objects; a schema can only name its display properties. */
const customColumns: Record<string, string[]> = {
  lead_feedback: ['disposition', 'rating', 'reason', 'reviewer_name', 'reviewed_at', 'source', 'campaign'],
};

/** A custom object of the portal, listed by what its schema says is worth showing. */
export function customType(schema: ObjectSchema): ObjectType {
  const { primaryDisplayProperty = '', secondaryDisplayProperties = [] } = schema;
  const shown = [...(customColumns[schema.name] ?? []), ...secondaryDisplayProperties].filter(
    (property, index, all) => property !== primaryDisplayProperty && all.indexOf(property) === index,
  );
  return {
    slug: schema.name,
    apiName: schema.fullyQualifiedName,
    objectTypeId: schema.objectTypeId,
    singular: schema.labels.singular ?? schema.name,
    plural: schema.labels.plural ?? schema.name,
    nameProperties: primaryDisplayProperty === '' ? [] : [primaryDisplayProperty],
    columns: customColumns[schema.name] ? shown : [...shown, 'hs_createdate'],
    filters: shown,
    about: [primaryDisplayProperty, ...shown].filter((property) => property !== ''),
    subtitle: shown.slice(0, 1),
    associatedTypeIds: otherTypesOf(schema),
    editable: false,
  };
}

function otherTypesOf({ objectTypeId, associations = [] }: ObjectSchema): string[] {
  const both = associations.flatMap(({ fromObjectTypeId, toObjectTypeId }) => [
    fromObjectTypeId,
    toObjectTypeId,
  ]);
  return [...new Set(both)].filter((id) => id !== objectTypeId);
}

/** A record's name as the page shows it; a record without any is named by its type and id. */
export function nameOfRecord(
  type: ObjectType,
  record: { id: string; properties: Record<string, string | null> },
): string {
  const name = type.nameProperties
    .map((property) => record.properties[property]?.trim() ?? '')
    .filter((part) => part !== '')
    .join(' ');
  const fallback = type.nameFallback ? (record.properties[type.nameFallback] ?? '') : '';
  return name || fallback || `${type.singular} ${record.id}`;
}

/** The properties to ask for when only a record's name is needed. */
export const namingProperties = (type: ObjectType): string[] => [
  ...type.nameProperties,
  ...(type.nameFallback ? [type.nameFallback] : []),
];
