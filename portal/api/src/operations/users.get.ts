import { notFound } from '../errors';
import { textOf } from '../http/query';
import { userPaths } from '../metadata/paths';
import { presentUser } from '../metadata/present-owner';
import { defineOperation } from '../operation';

/** One user by id or (`idProperty=EMAIL`) by e-mail address. */
export const usersGet = defineOperation({
  id: 'users.get',
  method: 'GET',
  paths: userPaths('/:userId'),
  scopes: () => ['settings.users.read'],
  handle: (state, { params, query }) => {
    const id = params.userId ?? '';
    const user = textOf(query.idProperty) === 'EMAIL' ? state.users.findByEmail(id) : state.users.get(id);
    if (!user) throw notFound(`User ${id} does not exist`);
    return { status: 200, body: presentUser(user) };
  },
});
