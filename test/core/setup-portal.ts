import { objectTypeIds, toPortalOption } from '@tandem/core';
import type { ObservedObjectType, ObservedPortal, ObservedProperty, SetupStep } from '@tandem/core';
import { tandemCustomObjects, tandemGroups, tandemProperties } from '@tandem/taxonomy';
import type { ObjectType, PropertyDefinition } from '@tandem/taxonomy';

/** A property as HubSpot shows it after it was created from its definition. */
export const observed = (property: PropertyDefinition): ObservedProperty => ({
  ...property,
  options: (property.options ?? []).map(toPortalOption),
});

const completeObjectType = (objectType: ObjectType): ObservedObjectType => ({
  groups: [{ ...tandemGroups[objectType], archived: false }],
  properties: tandemProperties[objectType].map((property: PropertyDefinition) => observed(property)),
  archivedProperties: [],
});

/** A portal that has everything. */
export const completePortal = (): ObservedPortal => ({
  objectTypes: Object.fromEntries(
    (Object.keys(tandemProperties) as ObjectType[]).map((objectType) => [
      objectType,
      completeObjectType(objectType),
    ]),
  ),
  customObjects: Object.fromEntries(
    tandemCustomObjects.map(({ name, associatedObjects }, place) => [
      name,
      {
        objectTypeId: `2-${900 + place}`,
        associatedObjectTypeIds: associatedObjects.map((to) => objectTypeIds[to]),
      },
    ]),
  ),
  agreementVersions: [1],
});

/** A portal that has nothing of Tandem's yet. */
export const emptyPortal = (): ObservedPortal => {
  const none = () => ({ groups: [], properties: [], archivedProperties: [] });
  return {
    objectTypes: { contacts: none(), companies: none(), deals: none() },
    customObjects: {},
    agreementVersions: [],
  };
};

/** What a portal is like after HubSpot carried out a step. Changes the portal given. */
export const carryOut = (portal: ObservedPortal, step: SetupStep): void => {
  const at = (objectType: ObjectType) => {
    const found = portal.objectTypes[objectType];
    if (!found) throw new Error(`${objectType} is not there`);
    return found;
  };
  switch (step.kind) {
    case 'create-group':
      at(step.objectType).groups.push({ ...step.group, archived: false });
      return;
    case 'relabel-group':
      at(step.objectType).groups = at(step.objectType).groups.map((group) =>
        group.name === step.group.name ? { ...group, label: step.group.label } : group,
      );
      return;
    case 'restore-property':
    case 'create-property': {
      const { properties, archivedProperties, groups } = at(step.objectType);
      if (!groups.some(({ name }) => name === step.property.groupName)) throw new Error('no such group');
      if (properties.some(({ name }) => name === step.property.name)) throw new Error('409');
      const old = archivedProperties.findIndex(({ name }) => name === step.property.name);
      properties.push(
        old < 0 ? observed(step.property) : (archivedProperties.splice(old, 1)[0] as ObservedProperty),
      );
      return;
    }
    case 'update-property':
      at(step.objectType).properties = at(step.objectType).properties.map((property) =>
        property.name === step.name ? { ...property, ...step.changes } : property,
      );
      return;
    case 'create-custom-object': {
      const { name } = step.definition;
      portal.customObjects = { ...portal.customObjects, [name]: completePortal().customObjects?.[name] };
      portal.objectTypes[name] = completeObjectType(name);
      return;
    }
    case 'create-association':
      portal.customObjects?.[step.from]?.associatedObjectTypeIds.push(objectTypeIds[step.to]);
      return;
    case 'create-agreement':
      portal.agreementVersions = [...(portal.agreementVersions ?? []), step.terms.version];
  }
};
