import { tandemCustomObjects, tandemGroups, tandemProperties } from '@tandem/taxonomy';
import type {
  AgreementTerms,
  CustomObjectDefinition,
  ObjectType,
  PropertyDefinition,
  StandardObjectType,
} from '@tandem/taxonomy';
import { compareProperty } from './compare-property';
import type { ObservedCustomObject, ObservedObjectType, ObservedPortal } from './observed';
import type { SetupPlan, SetupStep } from './step';

/** Ids of HubSpot's standard objects (developers.hubspot.com, "Object type IDs"). */
export const objectTypeIds = { CONTACT: '0-1', COMPANY: '0-2', DEAL: '0-3' } as const;

const standardObjectTypes: StandardObjectType[] = ['contacts', 'companies', 'deals'];

/**
 * What has to be done so that a portal has all that Tandem needs. Never removes or replaces anything that an admin
 * added. Planning again after every step was carried out gives no steps, whatever happened in between.
 */
export const planSetup = (portal: ObservedPortal, terms: AgreementTerms): SetupPlan => {
  const parts = [
    ...standardObjectTypes.map((objectType) => planObjectType(objectType, portal.objectTypes[objectType])),
    ...tandemCustomObjects.map((definition) => planCustomObject(definition, portal)),
    planAgreement(portal, terms),
  ];
  return {
    steps: parts.flatMap(({ steps }) => steps),
    alreadyThere: parts.reduce((sum, part) => sum + part.alreadyThere, 0),
  };
};

const nothing: SetupPlan = { steps: [], alreadyThere: 0 };

/** A step for everything that needs one; the rest is there. */
const tally = (needed: Array<SetupStep | undefined>): SetupPlan => {
  const steps = needed.filter((step) => step !== undefined);
  return { steps, alreadyThere: needed.length - steps.length };
};

const planObjectType = (objectType: ObjectType, found: ObservedObjectType | undefined): SetupPlan => {
  if (!found) return nothing;
  return tally([compareGroup(objectType, found), ...compareProperties(objectType, found)]);
};

const compareGroup = (objectType: ObjectType, found: ObservedObjectType): SetupStep | undefined => {
  const group = tandemGroups[objectType];
  const active = found.groups.find(({ name, archived }) => name === group.name && !archived);
  if (!active) return { kind: 'create-group', objectType, group };
  if (active.label === group.label) return undefined;
  return { kind: 'relabel-group', objectType, group, from: active.label };
};

const compareProperties = (objectType: ObjectType, found: ObservedObjectType) => {
  const named = (name: string) => (property: { name: string }) => property.name === name;
  const wanted: readonly PropertyDefinition[] = tandemProperties[objectType];
  return wanted.map((property) =>
    compareProperty(
      objectType,
      property,
      found.properties.find(named(property.name)),
      found.archivedProperties.find(named(property.name)),
    ),
  );
};

const planCustomObject = (definition: CustomObjectDefinition, portal: ObservedPortal): SetupPlan => {
  if (!portal.customObjects) return nothing;
  const there = portal.customObjects[definition.name];
  if (!there) return { steps: [{ kind: 'create-custom-object', definition }], alreadyThere: 0 };

  const found = portal.objectTypes[definition.name];
  const properties = found ? compareProperties(definition.name, found) : [];
  const associations = definition.associatedObjects.map((to) => compareAssociation(definition, to, there));
  const plan = tally([undefined, ...properties, ...associations]);
  return { ...plan, steps: [...groupFor(definition, found, plan.steps), ...plan.steps] };
};

/** HubSpot makes the group of a custom object itself; it is created only where a property needs it and it is gone. */
const groupFor = (
  { name }: CustomObjectDefinition,
  found: ObservedObjectType | undefined,
  steps: SetupStep[],
): SetupStep[] => {
  const needed = steps.some(({ kind }) => kind === 'create-property' || kind === 'restore-property');
  const group = tandemGroups[name];
  const there = found?.groups.some((one) => one.name === group.name && !one.archived);
  return needed && !there ? [{ kind: 'create-group', objectType: name, group }] : [];
};

const compareAssociation = (
  { name }: CustomObjectDefinition,
  to: 'CONTACT' | 'COMPANY' | 'DEAL',
  there: ObservedCustomObject,
): SetupStep | undefined =>
  there.associatedObjectTypeIds.includes(objectTypeIds[to])
    ? undefined
    : { kind: 'create-association', from: name, to };

/** Version 1 is created once; what the portal's people made of it since is theirs. */
const planAgreement = ({ agreementVersions }: ObservedPortal, terms: AgreementTerms): SetupPlan => {
  if (!agreementVersions) return nothing;
  return tally([agreementVersions.includes(terms.version) ? undefined : { kind: 'create-agreement', terms }]);
};
