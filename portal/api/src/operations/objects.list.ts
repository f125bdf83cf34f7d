import { booleanOf, limitOf, listOf, textOf } from '../http/query';
import { presentAssociations } from '../objects/inline-associations';
import { BATCH_LIMIT, HISTORY_BATCH_LIMIT } from '../objects/batch';
import { nextPage, pageOfRecords } from '../objects/page-of-records';
import { recordPaths, recordScopes, requestedType } from '../objects/object-type';
import { presentRecord } from '../objects/present-record';
import { defineOperation } from '../operation';
import { resolveObjectType } from '../state/object-types';

/** Pages through the records of a type by id: at most 100, or 50 with property history. */
export const objectsList = defineOperation({
  id: 'objects.list',
  method: 'GET',
  paths: recordPaths(),
  scopes: recordScopes('read'),
  handle: (state, request) => {
    const type = requestedType(state, request);
    const { query } = request;
    const propertiesWithHistory = listOf(query.propertiesWithHistory);
    const most = propertiesWithHistory.length ? HISTORY_BATCH_LIMIT : BATCH_LIMIT;
    const limit = limitOf(query.limit, 10, most);
    const toTypes = listOf(query.associations).map((name) => resolveObjectType(state, name));
    const page = pageOfRecords(state, type.objectTypeId, {
      after: textOf(query.after),
      archived: booleanOf(query.archived),
      limit,
    });
    const results = page.records.map((record) => {
      const associations = presentAssociations(state, type.objectTypeId, record.id, toTypes);
      return {
        ...presentRecord(state, type, record, {
          properties: listOf(query.properties),
          propertiesWithHistory,
        }),
        ...(Object.keys(associations).length && { associations }),
      };
    });
    return { status: 200, body: { results, ...nextPage(request, page.next) } };
  },
});
