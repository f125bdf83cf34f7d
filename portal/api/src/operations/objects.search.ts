import { invalid } from '../errors';
import { recordPaths, recordScopes, requestedType } from '../objects/object-type';
import { presentRecord } from '../objects/present-record';
import { defineOperation } from '../operation';
import { compileFilter, compileGroups } from '../search/filters';
import { indexAt } from '../search/indexed-values';
import { searchRequestOf } from '../search/request';
import { sortRecords } from '../search/sort';
import { textQueryMatcher } from '../search/text-query';
import type { StoredRecord } from '../state/types';

/** Finds records by filters and text, from an index that may lag behind the writes. */
export const objectsSearch = defineOperation({
  id: 'objects.search',
  method: 'POST',
  paths: recordPaths('/search'),
  scopes: recordScopes('read'),
  lane: 'search',
  handle: (state, request) => {
    const type = requestedType(state, request);
    const search = searchRequestOf(request);
    const index = indexAt(state, request.now);
    const matches = compileGroups(search.filterGroups, (filter) => compileFilter(state, type, index, filter));
    const matchesText = search.query?.trim()
      ? textQueryMatcher(search.query, type.searchableProperties, index)
      : () => true;
    const found: StoredRecord[] = [];
    for (const record of index.records(type.objectTypeId)) {
      if (matches(record) && matchesText(record)) found.push(record);
    }
    const [sort] = search.sorts;
    const property = sort && state.properties.get(type.objectTypeId, sort.propertyName);
    if (sort && !property) throw invalid(`Cannot sort by ${sort.propertyName}: no such property`);
    const { offset, limit, properties } = search;
    const sorted = sortRecords(found, sort, property, index);
    const next = offset + limit;
    return {
      status: 200,
      body: {
        total: found.length,
        results: sorted
          .slice(offset, next)
          .map((record) => presentRecord(state, type, index.view(record), { properties })),
        ...(next < found.length && limit > 0 && { paging: { next: { after: String(next) } } }),
      },
    };
  },
});
