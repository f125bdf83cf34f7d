import { invalid } from '../errors';
import { textOf } from './query';

type QueryValue = string | string[] | undefined;

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

const refuse = (name: string, text: string): never => {
  throw invalid(`Invalid query parameter: ${name} has an unreadable value: ${text}`);
};

/** An ISO 8601 date and time as epoch milliseconds; undefined when absent. Throws HubSpot's 400 for anything else. */
export const momentOf = (value: QueryValue, name: string): number | undefined => {
  const text = textOf(value);
  if (text === undefined || text === '') return undefined;
  // A plus sign that was not encoded arrives as a blank.
  const at = DATE_TIME.test(text.replace(' ', '+')) ? Date.parse(text.replace(' ', '+')) : NaN;
  return Number.isNaN(at) ? refuse(name, text) : at;
};

/** Epoch milliseconds written as a whole number; undefined when absent. Throws HubSpot's 400 for anything else. */
export const millisecondsOf = (value: QueryValue, name: string): number | undefined => {
  const text = textOf(value);
  if (text === undefined || text === '') return undefined;
  return /^\d{1,15}$/.test(text) ? Number(text) : refuse(name, text);
};

/** `startDate` and `endDate` as `YYYY-MM-DD`, both included: the span in epoch milliseconds, UTC. */
export const spanOf = (query: Record<string, QueryValue>): { from: number; until: number } => {
  const day = (name: string): number | undefined => {
    const text = textOf(query[name]);
    if (text === undefined || text === '') return undefined;
    const at = DAY.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
    return Number.isNaN(at) ? refuse(name, text) : at;
  };
  const [start, end] = [day('startDate'), day('endDate')];
  return { from: start ?? -Infinity, until: end === undefined ? Infinity : end + DAY_MS };
};
