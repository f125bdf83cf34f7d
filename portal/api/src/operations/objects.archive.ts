import { dropAssociations } from '../objects/inline-associations';
import { recordPaths, recordScopes, requestedType } from '../objects/object-type';
import { defineOperation } from '../operation';

/** Moves one record to the recycling bin. Says 204 whether it was there or not, as HubSpot does. */
export const objectsArchive = defineOperation({
  id: 'objects.archive',
  method: 'DELETE',
  paths: recordPaths('/:objectId'),
  scopes: recordScopes('write'),
  handle: (state, request) => {
    const type = requestedType(state, request);
    const record = state.objects.get(type.objectTypeId, request.params.objectId ?? '');
    if (record) {
      state.objects.archive(type.objectTypeId, record.id, request.now);
      dropAssociations(state, type.objectTypeId, record.id);
    }
    return { status: 204 };
  },
});
