import { CrmError } from '../errors';
import type { CrmErrorDetail } from '../errors';
import type { HttpAnswer } from './transport';

/** The JSON of a good answer, `undefined` for an empty one; throws `CrmError` for any other. */
export const parseAnswer = (answer: HttpAnswer): unknown => {
  const body = parseJson(answer.text);
  if (answer.status >= 200 && answer.status < 300) {
    if (body === notJson) throw errorOf(answer, {});
    return body;
  }
  throw errorOf(answer, isObject(body) ? body : {});
};

/** A failure reported inside a good answer: one of `errors[]` of a batch (spec: StandardError). */
export const errorFromBatch = (status: number, entry: Record<string, unknown>): CrmError =>
  errorOf({ status, headers: new Headers(), text: '' }, entry);

const notJson = Symbol('not JSON');

const parseJson = (text: string): unknown => {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return notJson;
  }
};

const errorOf = ({ status, headers }: HttpAnswer, body: Record<string, unknown>): CrmError => {
  const errors = Array.isArray(body.errors)
    ? (body.errors.filter(isObject) as unknown as CrmErrorDetail[])
    : [];
  const context = stringLists(body.context);
  const scopes = [context, ...errors.map((detail) => stringLists(detail.context))].flatMap((from) => [
    ...(from.missingScopes ?? []),
    ...(from.requiredScopes ?? []),
    ...(from.requiredGranularScopes ?? []),
  ]);
  return new CrmError({
    status,
    category: text(body.category) ?? text(body.errorType) ?? 'UNKNOWN',
    message: text(body.message) ?? `HubSpot answered ${status}`,
    subCategory: text(body.subCategory),
    correlationId: text(body.correlationId) ?? headers.get('x-hubspot-correlation-id') ?? undefined,
    policyName: text(body.policyName),
    missingScopes: [...new Set(scopes)],
    errors,
    context,
    retryAfterMs: retryAfter(headers),
  });
};

/** `Retry-After` in seconds or as a date (RFC 9110, section 10.2.3); a malformed one counts as absent. */
const retryAfter = (headers: Headers): number | undefined => {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const until = Date.parse(value) - Date.parse(headers.get('date') ?? '');
  return Number.isFinite(until) ? Math.max(0, until) : undefined;
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);

const stringLists = (value: unknown): Record<string, string[]> => {
  if (!isObject(value)) return {};
  const lists = Object.entries(value).filter(([, list]) => Array.isArray(list)) as Array<[string, unknown[]]>;
  return Object.fromEntries(lists.map(([name, list]) => [name, list.map(String)]));
};
