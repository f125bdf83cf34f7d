import type { StoredOwner } from '../state/owner-store';
import type { PortalState } from '../state/portal-state';
import type { StoredUser } from '../state/user-store';

const iso = (at: number): string => new Date(at).toISOString();

/** Spec: PublicOwner. An archived owner has no `userId` but keeps `userIdIncludingInactive`. */
export const presentOwner = (state: PortalState, owner: StoredOwner): Record<string, unknown> => {
  const user = owner.userId === undefined ? undefined : state.users.get(String(owner.userId));
  const teams = user ? state.users.teamsOf(user) : [];
  return {
    id: owner.id,
    ...(owner.email && { email: owner.email }),
    type: owner.type,
    ...(owner.firstName && { firstName: owner.firstName }),
    ...(owner.lastName && { lastName: owner.lastName }),
    ...(owner.userId !== undefined && !owner.archived && { userId: owner.userId }),
    ...(owner.userId !== undefined && { userIdIncludingInactive: owner.userId }),
    createdAt: iso(owner.createdAt),
    updatedAt: iso(owner.updatedAt),
    archived: owner.archived,
    ...(teams.length && { teams: teams.map(({ id, name, primary }) => ({ id, name, primary })) }),
  };
};

/** A user as the settings API answers it (developers.hubspot.com/docs/api-reference/settings-user-provisioning-v3/users). */
export const presentUser = (user: StoredUser): Record<string, unknown> => ({
  id: user.id,
  email: user.email,
  ...(user.firstName && { firstName: user.firstName }),
  ...(user.lastName && { lastName: user.lastName }),
  ...(user.roleId && { roleId: user.roleId }),
  roleIds: user.roleId ? [user.roleId] : [],
  ...(user.primaryTeamId && { primaryTeamId: user.primaryTeamId }),
  secondaryTeamIds: user.secondaryTeamIds,
  superAdmin: user.superAdmin,
  sendWelcomeEmail: false,
});
