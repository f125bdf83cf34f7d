import type { EngagementTerms } from '@tandem/taxonomy';
import { roleFactor } from '../engagement';
import type { RolesOf } from '../engagement';
import { textOf } from '../property-values';
import type { RecordProperties } from '../property-values';

/** A contact's own buying roles: the values of `hs_buying_role`, which HubSpot joins by `;`. */
export const buyingRolesOf = (properties: RecordProperties): string[] =>
  (textOf(properties, 'hs_buying_role') ?? '')
    .split(';')
    .map((role) => role.trim())
    .filter(Boolean);

/** The roles that weigh a contact's own score: those of its property, whatever a deal calls the person. */
export const ownRolesOf = (properties: RecordProperties): RolesOf => {
  const roles = buyingRolesOf(properties);
  return () => roles;
};

/** What a contact's touches are multiplied by, and the role that makes it so; null when none is known. */
export function weightiestRole(
  properties: RecordProperties,
  terms: EngagementTerms,
): { role: string | null; factor: number } {
  const roles = buyingRolesOf(properties);
  const factor = roleFactor(roles, terms);
  return { role: roles.find((role) => roleFactor([role], terms) === factor) ?? null, factor };
}
