import type { PortalClock } from '../clock';
import { installDefaultProperties, installStageProperties } from '../default-properties';
import { RateLimits, type LimitTier } from '../http/rate-limits';
import { createWriteEffects } from '../values/write-effects';
import { AssociationStore } from './association-store';
import { hubTiers, type HubTiers } from './hub-tiers';
import { ListStore } from './list-store';
import { createMarketingState } from './marketing-state';
import { ObjectStore } from './object-store';
import { ObjectTypes } from './object-types';
import type { PortalState } from './portal-state';
import { OwnerStore } from './owner-store';
import { PipelineStore } from './pipeline-store';
import { PropertyStore } from './property-store';
import { RuleStore } from './rule-store';
import { SchemaStore } from './schema-store';
import { standardObjectTypes } from './standard-object-types';
import { TouchStore } from './touch-store';
import { UserStore } from './user-store';
import { ValidationStore } from './validation-store';

export interface StateOptions {
  portalId: number;
  timeZone: string;
  limitTier: LimitTier;
  /** Hubs at another level than the limits. */
  tiers?: Partial<HubTiers>;
  searchIndexLagMs: number;
  clock: PortalClock;
}

/** A new account: HubSpot's object types and default properties, and not one record. */
export const createState = (options: StateOptions): PortalState => {
  const { portalId, timeZone, limitTier, searchIndexLagMs, clock } = options;
  const objectTypes = new ObjectTypes(standardObjectTypes());
  const pipelines = new PipelineStore(clock.now());
  const properties = new PropertyStore();
  installDefaultProperties(properties);
  for (const { objectTypeId } of objectTypes.all()) {
    for (const pipeline of pipelines.all(objectTypeId)) {
      for (const { id, label } of pipeline.stages) {
        installStageProperties(properties, objectTypeId, id, `${label} (${pipeline.label})`);
      }
    }
  }
  return {
    portalId,
    timeZone,
    clock,
    searchIndexLagMs,
    limits: new RateLimits(limitTier, timeZone, clock),
    objectTypes,
    properties,
    objects: new ObjectStore(createWriteEffects({ objectTypes, properties, pipelines })),
    associations: new AssociationStore(),
    schemas: new SchemaStore(),
    pipelines,
    owners: new OwnerStore(),
    users: new UserStore(),
    lists: new ListStore(),
    validations: new ValidationStore(),
    rules: new RuleStore(),
    tiers: hubTiers(limitTier, options.tiers),
    marketing: createMarketingState(),
    touches: new TouchStore(),
  };
};
