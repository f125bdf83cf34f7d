import type { PortalClock } from '../clock';
import type { RateLimits } from '../http/rate-limits';
import type { AssociationStore } from './association-store';
import type { HubTiers } from './hub-tiers';
import type { ListStore } from './list-store';
import type { MarketingState } from './marketing-state';
import type { ObjectStore } from './object-store';
import type { ObjectTypes } from './object-types';
import type { OwnerStore } from './owner-store';
import type { PipelineStore } from './pipeline-store';
import type { PropertyStore } from './property-store';
import type { RuleStore } from './rule-store';
import type { SchemaStore } from './schema-store';
import type { TouchStore } from './touch-store';
import type { UserStore } from './user-store';
import type { ValidationStore } from './validation-store';

/**
 * Everything the emulated portal remembers. In memory; `POST /_portal/reset` replaces it by its seed.
 * Each store is a class of its own with no knowledge of HTTP, so the demo world fills it directly.
 */
export interface PortalState {
  portalId: number;
  timeZone: string;
  clock: PortalClock;
  /** How long a write stays invisible to search, milliseconds. */
  searchIndexLagMs: number;
  limits: RateLimits;
  objectTypes: ObjectTypes;
  properties: PropertyStore;
  objects: ObjectStore;
  associations: AssociationStore;
  schemas: SchemaStore;
  pipelines: PipelineStore;
  owners: OwnerStore;
  users: UserStore;
  lists: ListStore;
  validations: ValidationStore;
  /** Conditional-required and create-form rules, enforced on 2026-09 writes. */
  rules: RuleStore;
  /** What the account has subscribed to; operations of higher levels answer 403. */
  tiers: HubTiers;
  marketing: MarketingState;
  /** What contacts and marketing did with each other; fill it through `recordTouches`. */
  touches: TouchStore;
}
