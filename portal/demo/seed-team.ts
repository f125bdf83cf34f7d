import type { PortalState } from '@tandem/portal-api';
import { emailOf, ownerIdOf, team, teams } from './team';

/** Puts users, teams and owners into a portal. Deactivated people are archived owners and no users. */
export function seedTeam(state: PortalState, createdAt: number): void {
  for (const { id, name } of teams) state.users.putTeam({ id, name });
  for (const person of team) {
    const { userId, firstName, lastName, teamId, role, active } = person;
    if (active) {
      state.users.put({
        id: userId,
        email: emailOf(person),
        firstName,
        lastName,
        ...(teamId && { primaryTeamId: teamId }),
        secondaryTeamIds: [],
        superAdmin: role === 'admin',
      });
    }
    state.owners.put({
      id: ownerIdOf(person),
      userId: Number(userId),
      email: emailOf(person),
      firstName,
      lastName,
      type: 'PERSON',
      archived: !active,
      createdAt,
      updatedAt: createdAt,
    });
  }
}
