import {
  isCrmError,
  isMissingScope,
  isNetworkFailure,
  isTimeout,
  isUnauthorized,
  rateLimitOf,
} from '@tandem/crm';
import type { CrmError } from '@tandem/crm';
import { UserError } from './user-error';

/** A sentence or two for the person at the terminal: what is wrong and what to do about it. Never the token. */
export const explainError = (error: unknown): string => {
  if (error instanceof UserError) return error.message;
  if (!isCrmError(error)) return `Unexpected error: ${error instanceof Error ? error.stack : String(error)}`;
  if (isUnauthorized(error))
    return 'HubSpot does not accept the access token. Copy it again from the app page.';
  if (isMissingScope(error)) return explainMissingScopes(error.missingScopes);
  if (isTimeout(error)) return 'HubSpot did not answer in time. Try again in a minute.';
  if (isNetworkFailure(error))
    return `HubSpot cannot be reached${causeOf(error)}. Check the network and --api-base.`;
  return explainAnswer(error);
};

/** Names the scopes and says where to grant them. */
export const explainMissingScopes = (scopes: readonly string[]): string => {
  if (scopes.length === 0) return 'The access token lacks a scope that HubSpot does not name.';
  const [which, them] = scopes.length === 1 ? ['scope', 'it'] : ['scopes', 'them'];
  return `The access token lacks the ${which} ${scopes.join(', ')}. Add ${them} to the app's required scopes, upload and reinstall the app.`;
};

const explainAnswer = (error: CrmError): string => {
  const limit = rateLimitOf(error);
  if (limit === 'daily')
    return "The account's daily API limit is used up. It resets at midnight, account time.";
  if (limit) return 'HubSpot is limiting requests. Wait ten seconds and try again.';
  if (error.status >= 500)
    return `HubSpot has a problem (status ${error.status}). Try again in a minute.${reference(error)}`;
  const details = error.errors.map(({ message }) => message).filter((message) => message !== error.message);
  return `HubSpot refused (status ${error.status}): ${[error.message, ...details].join(' ')}${reference(error)}`;
};

const reference = ({ correlationId }: CrmError) => (correlationId ? ` Reference: ${correlationId}.` : '');

const causeOf = ({ cause }: CrmError): string => {
  const inner = cause instanceof Error ? cause.cause : undefined;
  const code = inner instanceof Error && 'code' in inner ? String(inner.code) : undefined;
  return code ? ` (${code})` : '';
};
