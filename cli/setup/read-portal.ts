import type { ObservedObjectType, ObservedPortal } from '@tandem/core';
import { type CrmError, isCrmError, isMissingScope, isNotFound } from '@tandem/crm';
import type { Crm, PortalSchema } from '@tandem/crm';
import { qualifiedName, tandemCustomObjects } from '@tandem/taxonomy';
import type { ObjectType } from '@tandem/taxonomy';

/** A part of the portal that could not be read. */
export interface UnreadablePart {
  part: string;
  error: CrmError;
}

export interface PortalReading {
  portalId: number;
  portal: ObservedPortal;
  unreadable: UnreadablePart[];
}

/**
 * Reads what the portal has of all that Tandem needs. A part that the token may not read is reported and left out,
 * so that one run names every scope that is missing; any other failure is thrown.
 */
export const readPortal = async (crm: Crm, agreementVersion: number): Promise<PortalReading> => {
  const { portalId } = await crm.accountInfo.details();
  const unreadable: UnreadablePart[] = [];
  const attempt = async <Value>(part: string, read: () => Promise<Value>): Promise<Value | undefined> => {
    try {
      return await read();
    } catch (error) {
      if (!isMissingScope(error)) throw error;
      unreadable.push({ part, error });
      return undefined;
    }
  };

  const portal: ObservedPortal = { objectTypes: {} };
  for (const objectType of ['contacts', 'companies', 'deals'] as const) {
    portal.objectTypes[objectType] = await attempt(objectType, () => readObjectType(crm, objectType));
  }

  const schemas = await attempt('custom objects', () => crm.schemas.list());
  if (schemas) {
    portal.customObjects = {};
    for (const { name } of tandemCustomObjects) {
      const schema = schemas.find((one) => one.name === name && !one.archived);
      if (!schema) continue;
      portal.customObjects[name] = {
        objectTypeId: schema.objectTypeId,
        associatedObjectTypeIds: associatedWith(schema),
      };
      portal.objectTypes[name] = await attempt(name, () => readObjectType(crm, schema.objectTypeId));
    }
    portal.agreementVersions = portal.customObjects.alignment_agreement
      ? await attempt('agreements', () => readAgreementVersions(crm, portalId, agreementVersion))
      : [];
  }
  return { portalId, portal, unreadable };
};

const readObjectType = async (crm: Crm, objectType: ObjectType | string): Promise<ObservedObjectType> => ({
  groups: await crm.propertyGroups.list(objectType),
  properties: await crm.properties.list(objectType),
  archivedProperties: await crm.properties.list(objectType, { archived: true }),
});

const associatedWith = ({ objectTypeId, associations }: PortalSchema): string[] =>
  associations.flatMap(({ fromObjectTypeId, toObjectTypeId }) => {
    if (fromObjectTypeId === objectTypeId) return [toObjectTypeId];
    return toObjectTypeId === objectTypeId ? [fromObjectTypeId] : [];
  });

/** Asked by its unique key, not by search, whose index lags behind a run that was just cut off. */
const readAgreementVersions = async (crm: Crm, portalId: number, version: number): Promise<number[]> => {
  try {
    await crm.objects.get(qualifiedName(portalId, 'alignment_agreement'), String(version), {
      idProperty: 'agreement_version',
      properties: ['agreement_version'],
    });
    return [version];
  } catch (error) {
    if (isCrmError(error) && isNotFound(error)) return [];
    throw error;
  }
};
