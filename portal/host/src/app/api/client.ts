import { connection, unreachableHeader } from './connection';

/** HubSpot's error body (schema `Error` of the CRM specs), as far as the page reads it. */
export interface ErrorBody {
  message?: string;
  category?: string;
  correlationId?: string;
  errors?: Array<{ message: string; code?: string; context?: Record<string, string[]> }>;
}

/** A request that failed. `status` is 0 when no answer came. */
export class ApiFailure extends Error {
  constructor(
    readonly status: number,
    readonly body: ErrorBody,
  ) {
    super(body.message ?? (status === 0 ? 'No answer from the CRM' : `The CRM answered ${status}`));
  }
}

let actingUserId: string | null = null;

/** Edits made from now on are recorded as this user's. */
export function actAs(userId: string): void {
  actingUserId = userId;
}

interface RequestOptions {
  body?: unknown;
  signal?: AbortSignal;
}

/**
 * One call to HubSpot's API through the host server, which adds the token.
 * @param path from the API's root, e.g. `/crm/owners/2026-09`
 * @returns the parsed body, or undefined for 204
 * @throws ApiFailure for every answer that is not 2xx and when there is no answer; AbortError when aborted
 */
export async function crmRequest<Answer>(
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
  path: string,
  { body, signal }: RequestOptions = {},
): Promise<Answer> {
  const response = await send(method, path, { body, signal });
  connection.report(!response.headers.has(unreachableHeader));
  const text = await response.text();
  if (!response.ok) throw new ApiFailure(response.status, parseErrorBody(text));
  return (text === '' ? undefined : JSON.parse(text)) as Answer;
}

async function send(method: string, path: string, { body, signal }: RequestOptions): Promise<Response> {
  try {
    return await fetch(`/api${path}`, {
      method,
      signal,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(actingUserId !== null && { 'x-portal-user': actingUserId }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    connection.report(false);
    throw new ApiFailure(0, {});
  }
}

function parseErrorBody(text: string): ErrorBody {
  try {
    return JSON.parse(text) as ErrorBody;
  } catch {
    return {};
  }
}
