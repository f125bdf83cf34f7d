import { invalid } from '../errors';
import type { ObjectTypeDefinition } from '../state/object-types';
import type { PortalState } from '../state/portal-state';
import type { StoredProperty, StoredRecord } from '../state/types';
import { isMultiSelect, splitOptions } from '../values/options';
import { associationFilter } from './association-filter';
import type { IndexedRecords } from './indexed-values';
import type { SearchFilter } from './request';
import { tokenMatcher } from './tokens';

type Matcher = (record: StoredRecord) => boolean;
type ValueMatcher = (value: string) => boolean;
type Key = string | number;

/** How values of a property compare: as numbers, as instants, exactly (enumerations) or as text without case. */
const keyOf = (property: StoredProperty): ((value: string) => Key) => {
  switch (property.type) {
    case 'number':
      return Number;
    case 'date':
    case 'datetime':
      return (value) => (/^-?\d+$/.test(value) ? Number(value) : Date.parse(value));
    case 'enumeration':
    case 'bool':
      return (value) => value;
    default:
      return (value) => value.toLowerCase();
  }
};

const problem = (message: string) => invalid('There was a problem with the request.', [{ message }]);

const needed = (filter: SearchFilter, field: 'value' | 'highValue'): string => {
  const value = filter[field];
  if (value === undefined) throw problem(`${filter.operator} on ${filter.propertyName} needs ${field}`);
  return value;
};

const neededValues = (filter: SearchFilter): string[] => {
  if (!filter.values?.length) throw problem(`${filter.operator} on ${filter.propertyName} needs values`);
  return filter.values;
};

const equals = (property: StoredProperty, wanted: string): ValueMatcher => {
  const key = keyOf(property);
  const wantedKey = key(wanted);
  if (isMultiSelect(property)) return (value) => splitOptions(value).includes(wanted);
  return (value) => key(value) === wantedKey;
};

/** Text is indexed in lower case, and these two do not lower what they are given. */
const isAnyOf = (property: StoredProperty, wanted: string[]): ValueMatcher => {
  const key = keyOf(property);
  if (isMultiSelect(property)) return (value) => splitOptions(value).some((each) => wanted.includes(each));
  const isText = typeof key('A') === 'string' && key('A') === 'a';
  const keys = new Set(wanted.map((value) => (isText ? value : key(value))));
  return (value) => keys.has(key(value));
};

const compares = (
  property: StoredProperty,
  filter: SearchFilter,
  test: (a: Key, b: Key) => boolean,
): ValueMatcher => {
  const key = keyOf(property);
  const bound = key(needed(filter, 'value'));
  return (value) => test(key(value), bound);
};

const between = (property: StoredProperty, filter: SearchFilter): ValueMatcher => {
  const key = keyOf(property);
  const [low, high] = [key(needed(filter, 'value')), key(needed(filter, 'highValue'))];
  return (value) => key(value) >= low && key(value) <= high;
};

/** Matcher for a record's value; none of these is ever asked about an empty value. */
const valueMatcher = (property: StoredProperty, filter: SearchFilter): ValueMatcher => {
  switch (filter.operator) {
    case 'EQ':
      return equals(property, needed(filter, 'value'));
    case 'NEQ': {
      const same = equals(property, needed(filter, 'value'));
      return (value) => !same(value);
    }
    case 'IN':
      return isAnyOf(property, neededValues(filter));
    case 'NOT_IN': {
      const among = isAnyOf(property, neededValues(filter));
      return (value) => !among(value);
    }
    case 'GT':
      return compares(property, filter, (a, b) => a > b);
    case 'GTE':
      return compares(property, filter, (a, b) => a >= b);
    case 'LT':
      return compares(property, filter, (a, b) => a < b);
    case 'LTE':
      return compares(property, filter, (a, b) => a <= b);
    case 'BETWEEN':
      return between(property, filter);
    case 'CONTAINS_TOKEN':
      return tokenMatcher(needed(filter, 'value'));
    case 'NOT_CONTAINS_TOKEN': {
      const contains = tokenMatcher(needed(filter, 'value'));
      return (value) => !contains(value);
    }
    case 'HAS_PROPERTY':
    case 'NOT_HAS_PROPERTY':
      return () => true;
  }
};

/**
 * Compiles one filter. A record without a value meets NOT_HAS_PROPERTY only; the negative operators
 * want a value that differs. Throws HubSpot's 400 for unknown properties and missing values.
 */
export const compileFilter = (
  state: PortalState,
  type: ObjectTypeDefinition,
  index: IndexedRecords,
  filter: SearchFilter,
): Matcher => {
  const { propertyName, operator } = filter;
  if (propertyName.startsWith('associations.')) return associationFilter(state, type, filter);
  const property = state.properties.get(type.objectTypeId, propertyName);
  if (!property) throw problem(`Property ${propertyName} does not exist on ${type.plural}`);
  const matches = valueMatcher(property, filter);
  const wantsEmpty = operator === 'NOT_HAS_PROPERTY';
  return (record) => {
    const value = index.value(record, propertyName);
    return value === '' ? wantsEmpty : !wantsEmpty && matches(value);
  };
};

/** Filters of a group must all hold, and one group is enough; no groups let everything through. */
export const compileGroups = (
  groups: Array<{ filters: SearchFilter[] }>,
  compile: (filter: SearchFilter) => Matcher,
): Matcher => {
  const compiled = groups.map(({ filters }) => filters.map(compile));
  if (!compiled.length) return () => true;
  return (record) => compiled.some((filters) => filters.every((matches) => matches(record)));
};
