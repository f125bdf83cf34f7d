export { createCrm, type Crm, type CrmOptions } from './create-crm';
export { CrmError, type CrmErrorDetail } from './errors';
export * from './predicates';
export * from './types';
export * from './versions';
export { withoutRefused, writeComputed } from './write-computed';
export { batchSize, batchSizeWithHistory, chunk } from './batch/chunk';
export type { InputOutcome } from './batch/outcome';
export type { RequestReport } from './http/request';
export { createTransport, type HttpAnswer, type HttpCall, type Transport } from './http/transport';
export type { AccountDetails } from './resources/account-info';
export type { SalesActivity, SalesActivityType } from './resources/activities';
export type { AssociatedRecord, AssociationLabel, AssociationPair } from './resources/associations';
export { campaignsPerBatch } from './resources/campaigns';
export type { CampaignAsset, CampaignContactType, CampaignName } from './resources/campaigns';
export type { ContentTitle, EmailName, PageType } from './resources/content';
export type { EmailEvent, EmailEventSource, RecipientQuery } from './resources/email-events';
export { occurrencesPerPage } from './resources/event-occurrences';
export type { EventOccurrence, EventOccurrenceQuery } from './resources/event-occurrences';
export type { FormName } from './resources/forms';
export type { MarketingEventParticipation } from './resources/marketing-events';
export type { BatchReadResult, ReadOptions } from './resources/object-reads';
export type {
  CreateOptions,
  NewRecord,
  RecordChange,
  UpsertedRecord,
  WriteOptions,
} from './resources/object-writes';
export type { Owner } from './resources/owners';
export type { Pipeline, PipelineStage } from './resources/pipelines';
export type { NewProperty, PortalOption, PortalProperty } from './resources/properties';
export type { PortalGroup } from './resources/property-groups';
export type { NewSchema, PortalSchema } from './resources/schemas';
export type { SearchFilter, SearchOperator, SearchQuery, SearchResult } from './resources/search';
