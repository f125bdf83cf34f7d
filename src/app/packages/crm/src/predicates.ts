import { CrmError } from './errors';

export type RateLimit = 'burst' | 'daily' | 'search';

/** An answer of a certain status; narrower than `CrmError`, so that what a predicate rules out stays a `CrmError`. */
type Answer<Status extends number> = CrmError & { readonly status: Status };

const transientStatuses = [500, 502, 503, 504, 520, 521, 522, 523, 524, 525, 526] as const;
const refusedForNow = [429, 423, 477] as const;

type TransientStatus = (typeof transientStatuses)[number] | (typeof refusedForNow)[number] | 0;

export const isCrmError = (error: unknown): error is CrmError => error instanceof CrmError;

const hasStatus = <Status extends number>(
  error: unknown,
  ...statuses: readonly Status[]
): error is Answer<Status> => isCrmError(error) && (statuses as readonly number[]).includes(error.status);

/** The token was refused: wrong, rotated or revoked. */
export const isUnauthorized = (error: unknown): error is Answer<401> => hasStatus(error, 401);

/** 403 that names scopes the app lacks; they are in `missingScopes`. */
export const isMissingScope = (error: unknown): error is Answer<403> =>
  hasStatus(error, 403) && (error.category === 'MISSING_SCOPES' || error.missingScopes.length > 0);

export const isNotFound = (error: unknown): error is Answer<404> => hasStatus(error, 404);

/**
 * Which rate limit an answer 429 speaks of. HubSpot names the ten-second and the daily policy; the search limit
 * comes under other names and without rate headers, so any unknown name counts as a short wait.
 * Source: developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines
 */
export const rateLimitOf = (error: unknown): RateLimit | undefined => {
  if (!hasStatus(error, 429)) return undefined;
  if (error.policyName === 'DAILY') return 'daily';
  return error.policyName === 'TEN_SECONDLY_ROLLING' ? 'burst' : 'search';
};

export const isRateLimited = (error: unknown, limit?: RateLimit): error is Answer<429> => {
  const hit = rateLimitOf(error);
  return hit !== undefined && (limit === undefined || hit === limit);
};

/** Something of that name, or with that unique value, is already there. */
export const isConflict = (error: unknown): error is Answer<400 | 409> =>
  hasStatus(error, 409) || isUniqueViolation(error);

/**
 * A write was refused because another record holds the unique value. HubSpot answers 409 with category `CONFLICT`
 * for e-mail addresses and in batches, 400 with `CONFLICTING_UNIQUE_VALUE` for unique properties of one record.
 */
export const isUniqueViolation = (error: unknown): error is Answer<400 | 409> => {
  if (!hasStatus(error, 400, 409)) return false;
  if (error.category === 'CONFLICT') return true;
  const codes = error.errors.map(({ code, message }) => `${code ?? ''} ${message}`);
  return [error.message, ...codes].some(
    (text) => text.includes('CONFLICTING_UNIQUE_VALUE') || text.includes('already has that value'),
  );
};

const ruleCodes = new Set(['MISSING_CONDITIONAL_REQUIRED_PROPERTY', 'MISSING_REQUIRED_PROPERTY']);

/**
 * Properties without which a rule of the portal's admin refuses the write; empty when the failure is another one.
 * Only writes on `2026-09` meet such rules.
 * Source: developers.hubspot.com/changelog/crm-api-write-validation-enforcement
 */
export const propertiesRequiredByRule = (error: unknown): string[] => {
  if (!hasStatus(error, 400)) return [];
  const names = error.errors
    .filter(({ code }) => code !== undefined && ruleCodes.has(code))
    .flatMap(({ context }) => context?.propertyName ?? []);
  return [...new Set(names)];
};

export const isRuleRefusal = (error: unknown): error is Answer<400> =>
  hasStatus(error, 400) && error.errors.some(({ code }) => code !== undefined && ruleCodes.has(code));

/** No answer within the time given to one attempt. The request may have been carried out. */
export const isTimeout = (error: unknown): error is Answer<0> =>
  hasStatus(error, 0) && error.category === 'TIMEOUT';

/** The connection failed before an answer. The request may have been carried out. */
export const isNetworkFailure = (error: unknown): error is Answer<0> =>
  hasStatus(error, 0) && error.category === 'NETWORK';

/** HubSpot refused before doing anything, and asks to come back: rate limit, lock, migration. */
export const isRefusedForNow = (error: unknown): error is Answer<429 | 423 | 477> =>
  hasStatus(error, ...refusedForNow);

/**
 * A failure that passes by itself, so that the same request may succeed in a moment. 502, 503, 504 and 52x: HubSpot,
 * error handling page ("pause a few seconds, then retry"). 500: HubSpot's own client repeats it too.
 */
export const isTransient = (error: unknown): error is Answer<TransientStatus> => {
  if (isRateLimited(error, 'daily')) return false;
  if (isRefusedForNow(error) || isTimeout(error) || isNetworkFailure(error)) return true;
  return hasStatus(error, ...transientStatuses);
};

/** Properties that HubSpot's refusal of a write names. */
export const propertiesNamed = (
  error: CrmError,
  counts: (code: string | undefined) => boolean = () => true,
): string[] => {
  const named = error.errors
    .filter(({ code }) => counts(code))
    .flatMap(({ context }) => context?.['propertyName'] ?? []);
  return [...new Set(named)];
};
