import { ApiError } from '../errors';
import type { ListFilterOperation } from '../state/list-store';
import { matchDate } from './match-date';

/** Answers whether a record's values satisfy an operation; `history` has the newest value first. */
type Match = (value: string, operation: ListFilterOperation, history: string[]) => boolean;

const lower = (value: unknown): string => String(value ?? '').toLowerCase();
const wantedOf = (operation: ListFilterOperation): string[] =>
  (operation.values ?? [operation.value]).map(lower);
const chosen = (value: string): string[] => lower(value).split(';').filter(Boolean);
const sameSet = (a: string[], b: string[]): boolean =>
  a.length === b.length && a.every((each) => b.includes(each));

const TEXT: Record<string, Match> = {
  IS_EQUAL_TO: (value, operation) => wantedOf(operation).includes(lower(value)),
  IS_NOT_EQUAL_TO: (value, operation) => !wantedOf(operation).includes(lower(value)),
  CONTAINS: (value, operation) => wantedOf(operation).some((wanted) => lower(value).includes(wanted)),
  DOES_NOT_CONTAIN: (value, operation) =>
    !wantedOf(operation).some((wanted) => lower(value).includes(wanted)),
  STARTS_WITH: (value, operation) => wantedOf(operation).some((wanted) => lower(value).startsWith(wanted)),
  ENDS_WITH: (value, operation) => wantedOf(operation).some((wanted) => lower(value).endsWith(wanted)),
  HAS_EVER_BEEN_EQUAL_TO: (_value, operation, history) =>
    history.some((past) => wantedOf(operation).includes(lower(past))),
  HAS_NEVER_BEEN_EQUAL_TO: (_value, operation, history) =>
    !history.some((past) => wantedOf(operation).includes(lower(past))),
  HAS_EVER_CONTAINED: (_value, operation, history) =>
    history.some((past) => wantedOf(operation).some((wanted) => lower(past).includes(wanted))),
  HAS_NEVER_CONTAINED: (_value, operation, history) =>
    !history.some((past) => wantedOf(operation).some((wanted) => lower(past).includes(wanted))),
};

const NUMBER: Record<string, Match> = {
  IS_EQUAL_TO: (value, { value: wanted }) => Number(value) === Number(wanted),
  IS_NOT_EQUAL_TO: (value, { value: wanted }) => Number(value) !== Number(wanted),
  IS_GREATER_THAN: (value, { value: wanted }) => Number(value) > Number(wanted),
  IS_GREATER_THAN_OR_EQUAL_TO: (value, { value: wanted }) => Number(value) >= Number(wanted),
  IS_LESS_THAN: (value, { value: wanted }) => Number(value) < Number(wanted),
  IS_LESS_THAN_OR_EQUAL_TO: (value, { value: wanted }) => Number(value) <= Number(wanted),
  HAS_EVER_BEEN_EQUAL_TO: (_value, { value: wanted }, history) =>
    history.some((past) => Number(past) === Number(wanted)),
  HAS_NEVER_BEEN_EQUAL_TO: (_value, { value: wanted }, history) =>
    !history.some((past) => Number(past) === Number(wanted)),
};

const within = (value: string, { lowerBound = -Infinity, upperBound = Infinity }: ListFilterOperation) =>
  Number(value) >= lowerBound && Number(value) <= upperBound;

const ENUMERATION: Record<string, Match> = {
  IS_ANY_OF: (value, operation) => chosen(value).some((each) => wantedOf(operation).includes(each)),
  IS_NONE_OF: (value, operation) => !chosen(value).some((each) => wantedOf(operation).includes(each)),
  IS_EXACTLY: (value, operation) => sameSet(chosen(value), wantedOf(operation)),
  IS_NOT_EXACTLY: (value, operation) => !sameSet(chosen(value), wantedOf(operation)),
  CONTAINS_ALL: (value, operation) => wantedOf(operation).every((each) => chosen(value).includes(each)),
  DOES_NOT_CONTAIN_ALL: (value, operation) =>
    !wantedOf(operation).every((each) => chosen(value).includes(each)),
  HAS_EVER_BEEN_ANY_OF: (_value, operation, history) =>
    history.some((past) => chosen(past).some((each) => wantedOf(operation).includes(each))),
  HAS_NEVER_BEEN_ANY_OF: (_value, operation, history) =>
    !history.some((past) => chosen(past).some((each) => wantedOf(operation).includes(each))),
};

/** What each kind of operation understands (spec: the operators named in the Public…PropertyOperation schemas). */
const OPERATIONS: Record<string, Record<string, Match>> = {
  STRING: TEXT,
  MULTISTRING: TEXT,
  NUMBER,
  RANGED_NUMBER: {
    IS_BETWEEN: (value, operation) => within(value, operation),
    IS_NOT_BETWEEN: (value, operation) => !within(value, operation),
  },
  BOOL: {
    IS_EQUAL_TO: (value, { value: wanted }) => value === String(wanted),
    IS_NOT_EQUAL_TO: (value, { value: wanted }) => value !== String(wanted),
  },
  ENUMERATION,
};

const DATES = ['ROLLING_DATE_RANGE', 'TIME_POINT', 'DATETIME', 'RANGED_DATE'];

/** Throws 501 naming an operation that this portal does not evaluate, before a list that uses it is kept. */
export const requireSupportedOperation = (operation: ListFilterOperation | undefined): void => {
  const { operationType = '', operator = '' } = operation ?? {};
  const known =
    operationType === 'ALL_PROPERTY' ||
    DATES.includes(operationType) ||
    OPERATIONS[operationType]?.[operator];
  if (known) return;
  throw new ApiError(
    501,
    'NOT_IMPLEMENTED',
    `The local portal does not evaluate list filters of operation ${operationType} ${operator}`,
  );
};

/**
 * Whether a property's value satisfies a PROPERTY filter's operation; `history` holds all its values, newest
 * first. No value matches only where the filter says so (`includeObjectsWithNoValueSet`), except for IS_KNOWN
 * and IS_UNKNOWN.
 */
export const matchesOperation = (
  value: string,
  history: string[],
  operation: ListFilterOperation,
  now: number,
): boolean => {
  if (operation.operationType === 'ALL_PROPERTY') {
    return operation.operator === 'IS_KNOWN' ? value !== '' : value === '';
  }
  const needsHistory = /^HAS_(EVER|NEVER)/.test(operation.operator);
  if (value === '' && !needsHistory) return operation.includeObjectsWithNoValueSet ?? false;
  if (DATES.includes(operation.operationType)) return matchDate(value, operation, now);
  return OPERATIONS[operation.operationType]?.[operation.operator]?.(value, operation, history) ?? false;
};
