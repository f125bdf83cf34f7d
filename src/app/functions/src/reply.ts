import {
  isCrmError,
  isMissingScope,
  isNetworkFailure,
  isTimeout,
  isUnauthorized,
  propertiesNamed,
  propertiesRequiredByRule,
  rateLimitOf,
} from '@tandem/crm';
import type { CrmError } from '@tandem/crm';
import type { Failure } from '@tandem/contracts';
import { Refusal } from './refusal';

/** Longest part of HubSpot's own sentence that travels to the card, in characters. */
const longestMessage = 300;

/**
 * The coded reply for whatever went wrong. Nothing of a record, a token or an address gets into it, but for HubSpot's
 * sentence about a refused value, which goes back to the person who sent that value.
 *
 * @param reference id to find an unexpected failure by in the logs; HubSpot's own correlation id is preferred
 */
export function failureOf(error: unknown, reference: string): Failure {
  if (error instanceof Refusal) return error.failure;
  if (isCrmError(error)) {
    const failure = crmFailureOf(error);
    if (failure) return failure;
  }
  return unexpected(error, (isCrmError(error) && error.correlationId) || reference);
}

function crmFailureOf(error: CrmError): Failure | undefined {
  if (isMissingScope(error)) {
    return { ok: false, code: 'missing_scope', retryable: false, scopes: error.missingScopes };
  }
  if (isUnauthorized(error)) return { ok: false, code: 'unauthorized', retryable: false };
  const policy = rateLimitOf(error);
  if (policy) {
    const retryAfterSeconds = waitSeconds(error, policy);
    return {
      ok: false,
      code: 'rate_limited',
      retryable: true,
      policy,
      ...(retryAfterSeconds && { retryAfterSeconds }),
    };
  }
  if (isTimeout(error)) return { ok: false, code: 'unavailable', retryable: true, cause: 'timeout' };
  if (isNetworkFailure(error)) return { ok: false, code: 'unavailable', retryable: true, cause: 'network' };
  if (error.status >= 500 || error.status === 423 || error.status === 477) {
    return { ok: false, code: 'unavailable', retryable: true, cause: 'server' };
  }
  return error.status === 400 ? refusalOf(error) : undefined;
}

/**
 * When to come back. HubSpot's 429 carries no `Retry-After` as a rule; its ten-second limit is a rolling window and the
 * search limit counts seconds, while the daily one ends at the account's midnight, which the card words itself
 * (developers.hubspot.com, usage guidelines).
 */
function waitSeconds(error: CrmError, policy: 'burst' | 'daily' | 'search'): number | undefined {
  if (error.retryAfterMs !== undefined) return Math.ceil(error.retryAfterMs / 1000);
  return { burst: 10, search: 1, daily: undefined }[policy];
}

/**
 * Why HubSpot would not take a write: the portal lacks a property, a rule of its admin wants other fields filled in, or
 * a value does not fit its own property's definition or validation.
 */
export function refusalOf(error: CrmError): Failure | undefined {
  const unknown = propertiesNamed(error, (code) => code === 'PROPERTY_DOESNT_EXIST');
  if (unknown.length > 0) return { ok: false, code: 'not_set_up', retryable: false, missing: unknown };
  const required = propertiesRequiredByRule(error);
  const isRule = required.length > 0;
  const properties = isRule ? required : propertiesNamed(error);
  if (properties.length === 0) return undefined;
  const said = error.errors.map((detail) => detail.message).join(' ') || error.message;
  const message = said.slice(0, longestMessage);
  return {
    ok: false,
    code: isRule ? 'rule_refused' : 'value_refused',
    retryable: false,
    properties,
    message,
  };
}

function unexpected(error: unknown, reference: string): Failure {
  console.error(JSON.stringify({ event: 'unexpected_failure', reference, ...describeError(error) }));
  return { ok: false, code: 'unexpected', retryable: true, reference };
}

/** What a log may say of an error: kinds, places and HubSpot's codes, never a message, which may quote a record. */
export function describeError(error: unknown): Record<string, unknown> {
  if (isCrmError(error)) {
    const { status, category, subCategory, correlationId } = error;
    return { error: error.name, status, category, subCategory, correlationId };
  }
  if (!(error instanceof Error)) return { error: typeof error };
  const places = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return { error: error.name, at: places?.slice(0, 5).map((line) => line.trim()) };
}
