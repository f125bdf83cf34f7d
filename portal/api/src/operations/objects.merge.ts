import { invalid, notFound } from '../errors';
import { bodyAs } from '../http/body';
import { mergeBody } from '../objects/bodies';
import { mergeRecords } from '../objects/merge-records';
import { recordPaths, recordScopes, requestedType } from '../objects/object-type';
import { presentRecord } from '../objects/present-record';
import { defineOperation } from '../operation';

/** Merges two records into a new one; both old ids lead to it from then on. */
export const objectsMerge = defineOperation({
  id: 'objects.merge',
  method: 'POST',
  paths: recordPaths('/merge'),
  scopes: recordScopes('write'),
  handle: (state, request) => {
    const type = requestedType(state, request);
    const { primaryObjectId, objectIdToMerge } = bodyAs(mergeBody, request);
    const primary = state.objects.get(type.objectTypeId, primaryObjectId);
    const secondary = state.objects.get(type.objectTypeId, objectIdToMerge);
    if (!primary || !secondary) throw notFound();
    if (primary === secondary) throw invalid('Cannot merge a record with itself');
    const merged = mergeRecords(state, request, primary, secondary);
    return { status: 200, body: presentRecord(state, type, merged, { properties: [] }) };
  },
});
