import { ApiError } from '../errors';
import type { ListFilterOperation } from '../state/list-store';

const DAY = 86_400_000;

const momentOf = (value: string): number =>
  /^\d+$/.test(value) ? Number(value) : Date.parse(value.length === 10 ? `${value}T00:00:00Z` : value);

interface DatePoint {
  timeType?: string;
  year?: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
  second?: number;
  millisecond?: number;
}

/** A TIME_POINT's fixed date; read as UTC, which is how HubSpot stores date properties. */
const pointOf = (point: DatePoint | undefined): number => {
  if (point?.timeType !== 'DATE') {
    throw new ApiError(
      501,
      'NOT_IMPLEMENTED',
      `The local portal does not evaluate list filters with a time point of type ${point?.timeType}`,
    );
  }
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0, millisecond = 0 } = point;
  return Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
};

/** Whether a date value satisfies a date operation at a moment. Throws 501 for operators it does not know. */
export const matchDate = (value: string, operation: ListFilterOperation, now: number): boolean => {
  const at = momentOf(value);
  const { operator, numberOfDays = 0, timestamp = 0, lowerBound = 0, upperBound = 0 } = operation;
  const point = () => pointOf(operation.timePoint as DatePoint | undefined);
  switch (`${operation.operationType} ${operator}`) {
    case 'ROLLING_DATE_RANGE IS_LESS_THAN_X_DAYS_AGO':
      return at <= now && at > now - numberOfDays * DAY;
    case 'ROLLING_DATE_RANGE IS_MORE_THAN_X_DAYS_AGO':
      return at < now - numberOfDays * DAY;
    case 'ROLLING_DATE_RANGE IS_LESS_THAN_X_DAYS_FROM_NOW':
      return at >= now && at < now + numberOfDays * DAY;
    case 'ROLLING_DATE_RANGE IS_MORE_THAN_X_DAYS_FROM_NOW':
      return at > now + numberOfDays * DAY;
    case 'TIME_POINT IS_BEFORE':
      return at < point();
    case 'TIME_POINT IS_AFTER':
      return at > point();
    case 'DATETIME IS_BEFORE':
      return at < timestamp;
    case 'DATETIME IS_AFTER':
      return at > timestamp;
    case 'RANGED_DATE IS_BETWEEN':
      return at >= lowerBound && at <= upperBound;
    case 'RANGED_DATE IS_NOT_BETWEEN':
      return at < lowerBound || at > upperBound;
    default:
      throw new ApiError(
        501,
        'NOT_IMPLEMENTED',
        `The local portal does not evaluate list filters of operation ${operation.operationType} ${operator}`,
      );
  }
};
