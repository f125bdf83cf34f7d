import type { PortalState } from '@tandem/portal-api';
import type { PortalUser } from '../src/shared-types';

/** What HubSpot keeps about a person outside the settings API: how they see the page, and their part in the demo. */
export interface UserPreferences {
  locale: string;
  language: string;
  role: PortalUser['role'];
}

const fallback = { locale: 'en-us', language: 'en' };

/**
 * Everybody who may sit in front of the page, in the order of their ids.
 * @param preferences by user id; users without get American English and, if super admin, the role admin
 */
export function portalUsers(
  state: PortalState,
  preferences: ReadonlyMap<string, UserPreferences> = new Map(),
): PortalUser[] {
  return state.users.all().map((user) => ({
    id: user.id,
    email: user.email,
    firstName: user.firstName ?? '',
    lastName: user.lastName ?? '',
    teams: state.users.teamsOf(user).map(({ id, name }) => ({ id, name })),
    ownerId: state.owners.findByUserId(Number(user.id))?.id ?? null,
    role: user.superAdmin ? 'admin' : 'rep',
    ...fallback,
    ...preferences.get(user.id),
  }));
}
