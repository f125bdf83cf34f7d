export { createPortal } from './create-portal';
export { FakeClock, realClock, type PortalClock } from './clock';
export { FAULTS, type Fault, type FaultRule } from './http/faults';
export { HOST_TOKEN, type TokenScopes } from './http/authenticate';
export { TIER_LIMITS, type LimitTier } from './http/rate-limits';
export type { RequestLogEntry } from './http/request-log';
export { ApiError } from './errors';
export type { ApiRequest, ApiResponse, HttpMethod, Operation } from './operation';
export { operations } from './operations';
export type { PortalOptions } from './options';
export type { Portal } from './portal';
export { currentValue } from './objects/current-values';
export { createState, type StateOptions } from './state/create-state';
export type { ObjectTypeDefinition } from './state/object-types';
export type { RecordSeed } from './state/object-store';
export type { PortalState } from './state/portal-state';
export type {
  AssociationLink,
  PropertyVersion,
  StoredProperty,
  StoredRecord,
  WriteSource,
} from './state/types';
export { HUBS, TIERS, type Hub, type HubTiers, type Tier } from './state/hub-tiers';
export type {
  AssetType,
  CampaignDefinition,
  FormDefinition,
  MarketingEmailDefinition,
  MarketingEventDefinition,
  PageDefinition,
} from './state/marketing-state';
export { recordTouches } from './touches/record-touches';
export type { AdNetwork, EmailTouch, MailClient, Touch, TrafficOrigin } from './touches/touch';
