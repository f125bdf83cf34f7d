/** One stored value of a property with where it came from (spec: ValueWithTimestamp). */
export interface PropertyVersion {
  value: string;
  /** Epoch milliseconds. */
  timestamp: number;
  sourceType: string;
  sourceId?: string;
  sourceLabel?: string;
  updatedByUserId?: number;
}

/** A CRM record. `versions[name]` holds the newest value first; the current value is `versions[name][0].value`. */
export interface StoredRecord {
  id: string;
  objectTypeId: string;
  versions: Map<string, PropertyVersion[]>;
  createdAt: number;
  updatedAt: number;
  archivedAt?: number;
  /** Who made the record; answers as `hs_object_source…`. */
  createdBy?: WriteSource;
}

/** Who writes: goes into the property history. */
export interface WriteSource {
  sourceType:
    'INTEGRATION' | 'CRM_UI' | 'FORM' | 'ANALYTICS' | 'EMAIL' | 'CALCULATED' | 'IMPORT' | 'MIGRATION';
  sourceId?: string;
  sourceLabel?: string;
  userId?: number;
}

/** One direction of one association type between two records. */
export interface AssociationLink {
  fromObjectTypeId: string;
  fromId: string;
  toObjectTypeId: string;
  toId: string;
  category: 'HUBSPOT_DEFINED' | 'USER_DEFINED' | 'INTEGRATOR_DEFINED';
  typeId: number;
}

/** A property definition as HubSpot keeps it (spec: Property). */
export interface StoredProperty {
  name: string;
  label: string;
  type:
    | 'string'
    | 'number'
    | 'date'
    | 'datetime'
    | 'enumeration'
    | 'bool'
    | 'phone_number'
    | 'object_coordinates'
    | 'json';
  fieldType: string;
  groupName: string;
  description: string;
  options: Array<{
    label: string;
    value: string;
    displayOrder: number;
    hidden: boolean;
    description?: string;
  }>;
  displayOrder: number;
  hasUniqueValue: boolean;
  hidden: boolean;
  formField: boolean;
  calculated: boolean;
  /** HubSpot's formula language; only for `calculation_equation`. */
  calculationFormula?: string;
  externalOptions: boolean;
  referencedObjectType?: string;
  dataSensitivity?: 'non_sensitive' | 'sensitive' | 'highly_sensitive';
  hubspotDefined: boolean;
  modificationMetadata: {
    archivable: boolean;
    readOnlyDefinition: boolean;
    readOnlyOptions?: boolean;
    readOnlyValue: boolean;
  };
  archived: boolean;
  archivedAt?: number;
  createdAt: number;
  updatedAt: number;
}
