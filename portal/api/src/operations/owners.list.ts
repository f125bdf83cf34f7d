import { pageOf } from '../http/page';
import { booleanOf, limitOf, textOf } from '../http/query';
import { ownerPaths } from '../metadata/paths';
import { presentOwner } from '../metadata/present-owner';
import { defineOperation } from '../operation';

/** Most owners a page (developers.hubspot.com/docs/guides/api/crm/owners). */
const MAX_PAGE = 500;

/** Owners by id, 100 a page unless told otherwise; an e-mail address finds its owner. */
export const ownersList = defineOperation({
  id: 'owners.list',
  method: 'GET',
  paths: ownerPaths(),
  scopes: () => ['crm.objects.owners.read'],
  handle: (state, { query }) => {
    const email = textOf(query.email)?.toLowerCase();
    const owners = state.owners
      .all({ archived: booleanOf(query.archived) })
      .filter((owner) => !email || owner.email?.toLowerCase() === email);
    const page = pageOf(owners, textOf(query.after), limitOf(query.limit, 100, MAX_PAGE));
    const results = page.results.map((owner) => presentOwner(state, owner));
    return { status: 200, body: { ...page, results } };
  },
});
