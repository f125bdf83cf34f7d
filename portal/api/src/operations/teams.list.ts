import { userPaths } from '../metadata/paths';
import { defineOperation } from '../operation';

/** The account's teams with the ids of their users. */
export const teamsList = defineOperation({
  id: 'teams.list',
  method: 'GET',
  paths: userPaths('/teams'),
  scopes: () => ['settings.users.teams.read'],
  handle: (state) => {
    const users = state.users.all();
    const results = state.users.teams().map(({ id, name }) => ({
      id,
      name,
      userIds: users.filter((user) => user.primaryTeamId === id).map((user) => user.id),
      secondaryUserIds: users.filter((user) => user.secondaryTeamIds.includes(id)).map((user) => user.id),
    }));
    return { status: 200, body: { results } };
  },
});
