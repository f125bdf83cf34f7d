import type { BuyingGroupView, GroupMember } from '@tandem/contracts';
import { plainName } from '@tandem/ui';
import type { RoleName } from '../../group-members/group-locale';
import type { DealLocale } from '../locale';

type RolesOffered = BuyingGroupView['rolesOffered'];

/** Names of roles as the portal has them; a value that it no longer offers, in plain words. */
export function roleNames(offered: RolesOffered): RoleName {
  const labels = new Map(offered.map(({ value, label }) => [value, label]));
  return (role) => labels.get(role) ?? plainName(role);
}

export interface RoleChoiceView {
  label: string;
  hint: string;
  options: RolesOffered;
}

/** The choice of a person's roles. Roles they have that the portal no longer offers stay in it. */
export function roleChoiceView(
  { name, roles }: Pick<GroupMember, 'name' | 'roles'>,
  offered: RolesOffered,
  { phrases }: DealLocale,
): RoleChoiceView {
  const nameOf = roleNames(offered);
  const known = new Set(offered.map(({ value }) => value));
  const kept = roles.filter((role) => !known.has(role)).map((value) => ({ value, label: nameOf(value) }));
  return {
    label: phrases.labelled('role', name),
    hint: phrases.phrase('rolesHint'),
    options: [...offered, ...kept],
  };
}
