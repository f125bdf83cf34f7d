import { objectTypeIds, toPortalOption } from '@tandem/core';
import type { SetupStep } from '@tandem/core';
import { isUniqueViolation, MACHINE_API } from '@tandem/crm';
import type { Crm, NewProperty } from '@tandem/crm';
import { qualifiedName, tandemCustomObjects } from '@tandem/taxonomy';
import type {
  AgreementTerms,
  CustomObjectDefinition,
  ObjectType,
  PropertyDefinition,
} from '@tandem/taxonomy';

export interface ApplyContext {
  crm: Crm;
  portalId: number;
  /** Epoch milliseconds. */
  now: number;
}

/** A step that changes something; conflicts are for the portal's admin. */
export type ApplicableStep = Exclude<SetupStep, { kind: 'conflict' }>;

/** Carries out one step. Repeating it after a lost answer changes nothing more. */
export const applyStep = async (step: ApplicableStep, context: ApplyContext): Promise<void> => {
  const { crm, portalId } = context;
  const pathName = (objectType: ObjectType) => apiName(portalId, objectType);
  switch (step.kind) {
    case 'create-group':
      await crm.propertyGroups.create(pathName(step.objectType), step.group);
      return;
    case 'relabel-group':
      await crm.propertyGroups.update(pathName(step.objectType), step.group.name, {
        label: step.group.label,
      });
      return;
    case 'create-property':
    case 'restore-property':
      await crm.properties.create(pathName(step.objectType), toNewProperty(step.property));
      return;
    case 'update-property':
      await crm.properties.update(pathName(step.objectType), step.name, step.changes);
      return;
    case 'create-custom-object':
      await createCustomObject(step.definition, crm);
      return;
    case 'create-association':
      await createAssociation(step, context);
      return;
    case 'create-agreement':
      await createAgreement(step.terms, context);
  }
};

/** The name that HubSpot's paths know an object type by. */
export const apiName = (portalId: number, objectType: ObjectType): string => {
  const custom = tandemCustomObjects.find(({ name }) => name === objectType);
  return custom ? qualifiedName(portalId, custom.name) : objectType;
};

/** A definition as HubSpot wants it. Never offered in forms: these values come from sales, not from visitors. */
export const toNewProperty = (property: PropertyDefinition): NewProperty => ({
  name: property.name,
  label: property.label,
  type: property.type,
  fieldType: property.fieldType,
  groupName: property.groupName,
  description: property.description,
  formField: false,
  ...(property.options && { options: property.options.map(toPortalOption) }),
  ...(property.hasUniqueValue && { hasUniqueValue: true }),
});

/** Without group names: HubSpot puts the properties of a new schema into the group it makes for it. */
const createCustomObject = async (definition: CustomObjectDefinition, crm: Crm) => {
  const properties = definition.properties.map((property: PropertyDefinition) => {
    const { groupName: _, ...rest } = toNewProperty(property);
    return rest;
  });
  await crm.schemas.create({ ...definition, properties });
};

const createAssociation = async (
  { from, to }: Extract<SetupStep, { kind: 'create-association' }>,
  { crm, portalId }: ApplyContext,
) => {
  const { objectTypeId } = await crm.schemas.get(qualifiedName(portalId, from));
  await crm.schemas.createAssociation(objectTypeId, {
    fromObjectTypeId: objectTypeId,
    toObjectTypeId: objectTypeIds[to],
    name: `${from}_to_${to.toLowerCase()}`,
  });
};

const createAgreement = async (terms: AgreementTerms, { crm, portalId, now }: ApplyContext) => {
  const properties = {
    agreement_version: String(terms.version),
    summary: terms.summary,
    effective_at: new Date(now).toISOString(),
    definition_mql: terms.definitions.mql,
    definition_sal: terms.definitions.sal,
    definition_sql: terms.definitions.sql,
    settings: JSON.stringify(terms.settings),
  };
  try {
    await crm.objects.create(
      qualifiedName(portalId, 'alignment_agreement'),
      { properties },
      { repeatable: true, version: MACHINE_API },
    );
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
  }
};
