/** Values as HubSpot's API writes and reads them: always text; `''` clears, `null` is read where nothing is set. */
export type PropertyValues = Record<string, string | null>;

/** One former or current value of a property (spec: ValueWithTimestamp), newest first in lists. */
export interface ValueWithTimestamp {
  value: string;
  /** ISO 8601. */
  timestamp: string;
  sourceType: string;
  sourceId?: string;
  sourceLabel?: string;
  updatedByUserId?: number;
}

/** A CRM record (spec: SimplePublicObjectWithAssociations). Times are ISO 8601. */
export interface CrmRecord {
  id: string;
  properties: PropertyValues;
  propertiesWithHistory?: Record<string, ValueWithTimestamp[]>;
  /** By object type, the first hundred; `paging` where there are more. */
  associations?: Record<
    string,
    { results: Array<{ id: string; type: string }>; paging?: { next?: { after: string } } }
  >;
  createdAt: string;
  updatedAt: string;
  archived: boolean;
  objectWriteTraceId?: string;
}

export type AssociationCategory = 'HUBSPOT_DEFINED' | 'USER_DEFINED' | 'INTEGRATOR_DEFINED';

/** Which kind of association (spec: AssociationSpec). */
export interface AssociationType {
  associationCategory: AssociationCategory;
  associationTypeId: number;
}

/** An association to make with a new record (spec: PublicAssociationsForObject). The other record must exist. */
export interface NewAssociation {
  to: { id: string };
  types: AssociationType[];
}
