import type { PortalClock } from '../clock';
import { RateLimits } from '../http/rate-limits';
import type { LimitTier } from '../options';
import { AssociationStore } from './association-store';
import { ObjectStore } from './object-store';
import { ObjectTypes } from './object-types';
import type { PortalState } from './portal-state';
import { PropertyStore } from './property-store';
import { standardObjectTypes } from './standard-object-types';

export interface StateOptions {
  portalId: number;
  timeZone: string;
  limitTier: LimitTier;
  searchIndexLagMs: number;
  clock: PortalClock;
}

/** A new account: HubSpot's object types and default properties, and not one record. */
export const createState = (options: StateOptions): PortalState => {
  const { portalId, timeZone, limitTier, searchIndexLagMs, clock } = options;
  return {
    portalId,
    timeZone,
    clock,
    searchIndexLagMs,
    limits: new RateLimits(limitTier, timeZone, clock),
    objectTypes: new ObjectTypes(standardObjectTypes()),
    properties: new PropertyStore(),
    objects: new ObjectStore(),
    associations: new AssociationStore(),
  };
};
