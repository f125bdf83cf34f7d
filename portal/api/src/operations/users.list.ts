import { pageOf } from '../http/page';
import { limitOf, textOf } from '../http/query';
import { userPaths } from '../metadata/paths';
import { presentUser } from '../metadata/present-owner';
import { defineOperation } from '../operation';

/** The account's users, 100 a page. */
export const usersList = defineOperation({
  id: 'users.list',
  method: 'GET',
  paths: userPaths(),
  scopes: () => ['settings.users.read'],
  handle: (state, { query }) => {
    const page = pageOf(state.users.all(), textOf(query.after), limitOf(query.limit, 100, 100));
    return { status: 200, body: { ...page, results: page.results.map(presentUser) } };
  },
});
