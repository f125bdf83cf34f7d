import { buyingRoles } from '@tandem/taxonomy';
import type { GroupContact } from '@tandem/core';
import { contactName } from '../feedback/contact';
import type { KnownPerson } from './group-people';

/** A person of a group in the terms of core. A label that is called as a buying role gives that role, too. */
export function toGroupContact({ record, labels }: KnownPerson): GroupContact {
  const own = rolesOf(record.properties['hs_buying_role']);
  return {
    contactId: record.id,
    name: contactName(record),
    email: record.properties['email'] ?? null,
    roles: [...new Set([...own, ...labels.flatMap(roleOfLabel)])],
  };
}

/** Values of the multi-select property `hs_buying_role`. */
export const rolesOf = (value: string | null | undefined): string[] =>
  (value ?? '').split(';').filter(Boolean);

/** The buying role that an association label is called after, whatever its case. */
const roleOfLabel = (label: string): string[] => {
  const found = buyingRoles.find((role) => role.label.toLowerCase() === label.trim().toLowerCase());
  return found ? [found.value] : [];
};
