import type { PortalClock } from '../clock';
import type { RateLimits } from '../http/rate-limits';
import type { AssociationStore } from './association-store';
import type { ObjectStore } from './object-store';
import type { ObjectTypes } from './object-types';
import type { PropertyStore } from './property-store';

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
  /** Further stores are added here by their owners: pipelines, owners, users, teams, lists, schemas, validations. */
}
