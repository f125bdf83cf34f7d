import { isCustom, resolveObjectType, type ObjectTypeDefinition } from '../state/object-types';
import type { PortalState } from '../state/portal-state';
import { MAX_ASSOCIATIONS_PER_RECORD } from './association-pair';

/** Records of one HubSpot-defined object type, and of all custom objects (legal.hubspot.com/hubspot-product-and-services-catalog). */
export const MAX_RECORDS = 15_000_000;
export const MAX_CUSTOM_OBJECT_RECORDS = 500_000;

/** Share of a limit from which a record counts as near it (developers.hubspot.com/docs/guides/api/crm/limits-tracking). */
const NEAR = 0.8;

/** Used share of a limit in per cent, two decimals; all of a limit of none, once anything is there. */
export const percentage = (usage: number, limit: number): number =>
  limit === 0 ? (usage > 0 ? 100 : 0) : Math.round((usage / limit) * 10_000) / 100;

const words = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export const objectLabels = (type: ObjectTypeDefinition) => ({
  objectTypeId: type.objectTypeId,
  singularLabel: type.labels?.singular ?? words(type.name),
  pluralLabel: type.labels?.plural ?? words(type.plural),
});

export const usageOf = (type: ObjectTypeDefinition, usage: number) => ({ ...objectLabels(type), usage });

export const limitOfType = (type: ObjectTypeDefinition, usage: number, limit: number) => ({
  ...objectLabels(type),
  usage,
  limit,
  percentage: percentage(usage, limit),
});

/** A limit for each of HubSpot's object types, and one that all custom objects share. */
export const usageByKind = (
  counts: ReadonlyArray<{ type: ObjectTypeDefinition; usage: number }>,
  limits: { hubspotDefined: number; custom: number },
) => {
  const custom = counts.filter(({ type }) => isCustom(type));
  const overallUsage = custom.reduce((sum, { usage }) => sum + usage, 0);
  return {
    hubspotDefinedObjectTypes: counts
      .filter(({ type }) => !isCustom(type))
      .map(({ type, usage }) => limitOfType(type, usage, limits.hubspotDefined)),
    customObjectTypes: {
      byObjectType: custom.map(({ type, usage }) => usageOf(type, usage)),
      overallUsage,
      overallLimit: limits.custom,
      overallPercentage: percentage(overallUsage, limits.custom),
    },
  };
};

interface NearRecord {
  objectId: number;
  label: string;
  usage: number;
}

/** Records of one type that have nearly or fully as many associations to another type as they may. */
export const crowdedRecords = (state: PortalState, fromName: string, toName: string) => {
  const from = resolveObjectType(state, fromName);
  const to = resolveObjectType(state, toName);
  const near: NearRecord[] = [];
  const full: NearRecord[] = [];
  for (const record of state.objects.all(from.objectTypeId)) {
    const usage = state.associations.countTargets(from.objectTypeId, record.id, to.objectTypeId);
    if (usage < MAX_ASSOCIATIONS_PER_RECORD * NEAR) continue;
    const label = record.versions.get(from.primaryDisplayProperty ?? '')?.[0]?.value ?? record.id;
    (usage >= MAX_ASSOCIATIONS_PER_RECORD ? full : near).push({
      objectId: Number(record.id),
      label,
      usage,
    });
  }
  return { near, full };
};
