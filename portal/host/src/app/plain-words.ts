import { ApiFailure, type ErrorBody } from './api/client';

/** What HubSpot's validation codes mean to the person who typed the value. */
const sentences: Record<string, string> = {
  INVALID_EMAIL: 'This is not a valid e-mail address.',
  INVALID_INTEGER: 'Only numbers can stand here.',
  INVALID_LONG: 'Only numbers can stand here.',
  INVALID_NUMERIC: 'Only numbers can stand here.',
  INVALID_NUMBER: 'Only numbers can stand here.',
  INVALID_DATE: 'This is not a date that the CRM accepts.',
  INVALID_OPTION: 'This is not one of the choices.',
  READ_ONLY_VALUE: 'This property is set by the CRM and cannot be changed by hand.',
  PROPERTY_DOESNT_EXIST: 'This property no longer exists.',
  CONFLICTING_UNIQUE_VALUE: 'Another record already has this value.',
  CONTACT_EXISTS: 'Another contact already has this e-mail address.',
};

interface EmbeddedProblem {
  message?: string;
  error?: string;
}

/**
 * HubSpot puts property problems as JSON into its message:
 * `Property values were not valid: [{"isValid":false,"message":…,"error":"INVALID_EMAIL",…}]`.
 */
function embeddedProblems(message: string): EmbeddedProblem[] {
  const start = message.indexOf('[{');
  if (start < 0) return [];
  try {
    return JSON.parse(message.slice(start)) as EmbeddedProblem[];
  } catch {
    return [];
  }
}

function problemsOf(body: ErrorBody): EmbeddedProblem[] {
  const embedded = embeddedProblems(body.message ?? '');
  if (embedded.length > 0) return embedded;
  return (body.errors ?? []).map(({ message, code }) => ({ message, error: code }));
}

/** Why a request failed, in words for the person who made it and with what to do about it. */
export function inPlainWords(error: Error): string {
  if (!(error instanceof ApiFailure)) return error.message;
  const { status, body } = error;
  const problems = problemsOf(body)
    .map((problem) => sentences[problem.error ?? ''] ?? problem.message)
    .filter((sentence) => sentence !== undefined);
  if (problems.length > 0) return [...new Set(problems)].join(' ');
  if (status === 0) return 'The CRM does not answer. Check that the portal is still running.';
  if (status === 429) return 'Too many requests at once. Wait a few seconds and try again.';
  if (status === 404) return 'This record does not exist, or it was deleted.';
  if (status === 403) return `You are not allowed to see this. ${body.message ?? ''}`.trim();
  if (status === 501) return `The local portal does not offer this yet. ${body.message ?? ''}`.trim();
  if (status >= 500 || status === 423 || status === 477)
    return 'The CRM has a problem right now. Try again in a moment.';
  return body.message ?? `The CRM refused the request (${status}).`;
}
