/** Shapes of HubSpot's 2026-09 API that the page reads; names and nesting are the specs'. */

export interface CrmRecord {
  id: string;
  properties: Record<string, string | null>;
  createdAt: string;
  updatedAt: string;
  archived: boolean;
}

export interface PropertyOption {
  label: string;
  value: string;
  displayOrder: number;
  hidden: boolean;
  description?: string;
}

export interface PropertyDefinition {
  name: string;
  label: string;
  type: string;
  fieldType: string;
  groupName: string;
  description: string;
  options: PropertyOption[];
  displayOrder?: number;
  hidden?: boolean;
  calculated?: boolean;
  referencedObjectType?: string;
  modificationMetadata?: { readOnlyValue: boolean };
}

export interface PropertyGroup {
  name: string;
  label: string;
  displayOrder: number;
}

export interface HistoryEntry {
  value: string;
  timestamp: string;
  sourceType: string;
  sourceId?: string;
  sourceLabel?: string;
  updatedByUserId?: number;
}

export interface Owner {
  id: string;
  email?: string;
  firstName?: string;
  lastName?: string;
  userId?: number;
}

export interface PipelineStage {
  id: string;
  label: string;
  displayOrder: number;
  metadata: Record<string, string>;
}

export interface Pipeline {
  id: string;
  label: string;
  stages: PipelineStage[];
}

export interface ObjectSchema {
  objectTypeId: string;
  fullyQualifiedName: string;
  name: string;
  labels: { singular?: string; plural?: string };
  primaryDisplayProperty?: string;
  secondaryDisplayProperties?: string[];
  associations?: Array<{ fromObjectTypeId: string; toObjectTypeId: string }>;
}

export interface SearchFilter {
  propertyName: string;
  operator: 'EQ' | 'NEQ' | 'IN' | 'HAS_PROPERTY' | 'NOT_HAS_PROPERTY';
  value?: string;
  values?: string[];
}

export interface SearchQuery {
  query?: string;
  filters: SearchFilter[];
  sort?: { propertyName: string; direction: 'ASCENDING' | 'DESCENDING' };
  properties: string[];
  limit: number;
  /** Offset of the first result, as HubSpot's search takes it in `after`. */
  offset: number;
}

export interface SearchAnswer {
  total: number;
  results: CrmRecord[];
}

/** One associated record with the labels of its association; the default association has none. */
export interface AssociatedRecord {
  id: string;
  labels: string[];
}
