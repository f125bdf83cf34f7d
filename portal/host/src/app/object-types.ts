/** Headings of columns whose property label is too long for a column. */
export const shortHeadings: Record<string, string> = {
  num_associated_contacts: 'Contacts',
  num_associated_deals: 'Deals',
  hs_analytics_source: 'Source',
  tandem_feedback_disposition: 'Disposition',
  tandem_engagement_level: 'Engagement',
  tandem_last_touch_type: 'Last touch',
  tandem_top_source: 'Top source',
  tandem_hygiene_grade: 'Data quality',
  tandem_hygiene_issues: 'Data issues',
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
