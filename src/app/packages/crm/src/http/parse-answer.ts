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

/** Statuses that HubSpot answers single requests with, by category: what a batch's entry would have been alone. */
const statusOfCategory: Record<string, number> = {
  VALIDATION_ERROR: 400,
  MISSING_SCOPES: 403,
  OBJECT_NOT_FOUND: 404,
  CONFLICT: 409,
  OBJECT_ALREADY_EXISTS: 409,
  RATE_LIMITS: 429,
  INTERNAL_ERROR: 500,
};

/**
 * A failure reported inside an answer 207: one of `errors[]` of a batch (spec: StandardError). It gets the status
 * that it would have had as an answer of its own, or 207 when its category does not tell.
 */
export const errorFromBatch = (entry: Record<string, unknown>): CrmError =>
  errorOf(
    { status: statusOfCategory[String(entry.category)] ?? 207, headers: new Headers(), text: '' },
    entry,
  );

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
