import { unsupported } from '../http/respond';
import { bodyAs } from '../http/body';
import { gdprBody } from '../objects/bodies';
import { dropAssociations } from '../objects/inline-associations';
import { recordPaths, recordScopes, requestedType } from '../objects/object-type';
import { findRecord } from '../objects/unique-values';
import { idsOfContact } from '../touches/contact-ids';
import { defineOperation } from '../operation';

/** Forgets a contact, its history and its touches for good; says 204 whether there was one or not. */
export const objectsGdprDelete = defineOperation({
  id: 'objects.gdpr-delete',
  method: 'POST',
  paths: recordPaths('/gdpr-delete'),
  scopes: recordScopes('write'),
  handle: (state, request) => {
    const type = requestedType(state, request);
    if (type.objectTypeId !== '0-1') throw unsupported(request.method, request.path);
    const { objectId, idProperty } = bodyAs(gdprBody, request);
    const record = findRecord(state, type, objectId, idProperty);
    if (record) {
      state.touches.forget(idsOfContact(state, record));
      dropAssociations(state, type.objectTypeId, record.id);
      state.objects.purge(type.objectTypeId, record.id);
    }
    return { status: 204 };
  },
});
