import type { SearchFilter, SearchQuery } from '../api/types';
import { namingProperties, type ObjectType } from '../object-types';

export const pageSizes = [25, 50, 100] as const;

/** What the index shows; all of it lives in the address, so that a view can be sent to somebody. */
export interface ViewState {
  query: string;
  /** Property to sort by. */
  sort: string;
  descending: boolean;
  /** Chosen value per filtered property; `none` means "has no value". */
  filters: Record<string, string>;
  /** From 1. */
  page: number;
  pageSize: number;
}

/** Filter value that asks for records without a value. */
export const noValue = '__none__';

/** Newest first, as HubSpot's own index starts. */
export const defaultSort = (type: ObjectType): string =>
  type.objectTypeId.startsWith('0-') ? 'createdate' : 'hs_createdate';

/** Reads `?query=&sort=-amount&page=2&size=50&f.<property>=<value>`; whatever does not fit is ignored. */
export function readViewState(parameters: URLSearchParams, type: ObjectType): ViewState {
  const sort = parameters.get('sort') ?? `-${defaultSort(type)}`;
  const page = Number(parameters.get('page'));
  const size = Number(parameters.get('size'));
  const filters: Record<string, string> = {};
  for (const property of type.filters) {
    const value = parameters.get(`f.${property}`);
    if (value) filters[property] = value;
  }
  return {
    query: parameters.get('query') ?? '',
    sort: sort.replace(/^-/, ''),
    descending: sort.startsWith('-'),
    filters,
    page: Number.isInteger(page) && page > 0 ? page : 1,
    pageSize: pageSizes.find((known) => known === size) ?? pageSizes[0],
  };
}

/** The address parameters of a view; what is the default is left out. */
export function writeViewState(view: ViewState, type: ObjectType): URLSearchParams {
  const parameters = new URLSearchParams();
  if (view.query) parameters.set('query', view.query);
  const sort = `${view.descending ? '-' : ''}${view.sort}`;
  if (sort !== `-${defaultSort(type)}`) parameters.set('sort', sort);
  for (const [property, value] of Object.entries(view.filters)) parameters.set(`f.${property}`, value);
  if (view.page > 1) parameters.set('page', String(view.page));
  if (view.pageSize !== pageSizes[0]) parameters.set('size', String(view.pageSize));
  return parameters;
}

const toFilter = ([propertyName, value]: [string, string]): SearchFilter =>
  value === noValue
    ? { propertyName, operator: 'NOT_HAS_PROPERTY' }
    : { propertyName, operator: 'EQ', value };

/** The view as HubSpot's search takes it. */
export function toSearchQuery(view: ViewState, type: ObjectType, columns: readonly string[]): SearchQuery {
  return {
    query: view.query.trim() || undefined,
    filters: Object.entries(view.filters).map(toFilter),
    sort: { propertyName: view.sort, direction: view.descending ? 'DESCENDING' : 'ASCENDING' },
    properties: [...new Set([...namingProperties(type), ...columns])],
    limit: view.pageSize,
    offset: (view.page - 1) * view.pageSize,
  };
}
