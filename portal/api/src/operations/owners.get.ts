import { invalid, notFound } from '../errors';
import { booleanOf, textOf } from '../http/query';
import { ownerPaths } from '../metadata/paths';
import { presentOwner } from '../metadata/present-owner';
import { defineOperation } from '../operation';

/** One owner by owner id or (`idProperty=userId`) by user id. */
export const ownersGet = defineOperation({
  id: 'owners.get',
  method: 'GET',
  paths: ownerPaths('/:ownerId'),
  scopes: () => ['crm.objects.owners.read'],
  handle: (state, { params, query }) => {
    const idProperty = textOf(query.idProperty) ?? 'id';
    if (!['id', 'userId'].includes(idProperty)) throw invalid(`Invalid idProperty: ${idProperty}`);
    const id = params.ownerId ?? '';
    const owner = idProperty === 'userId' ? state.owners.findByUserId(Number(id)) : state.owners.get(id);
    if (!owner || owner.archived !== booleanOf(query.archived)) {
      throw notFound(`No owner found with ${idProperty} ${id}`);
    }
    return { status: 200, body: presentOwner(state, owner) };
  },
});
