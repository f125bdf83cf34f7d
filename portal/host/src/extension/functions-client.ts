import { type PortalUser, type RecordReference } from '../shared-types';
import { type FetchAnswer, type FetchRequest, type ServerlessRequest } from './protocol';

const executionPath = '/api/crm-extensibility/execution/internal/v3';

interface ErrorReply {
  message?: string;
  errors?: { message: string }[];
}

/**
 * Runs a private function for a card: HubSpot's execution request, with the record in view when properties of
 * it are to be sent along.
 * @throws Error with HubSpot's words about why the function failed
 */
export async function runServerless(
  appId: number,
  record: RecordReference | null,
  { name, parameters, propertiesToSend, payload }: ServerlessRequest,
): Promise<unknown> {
  const reply = await fetch(`${executionPath}/action/function/${appId}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      serverlessFunction: name,
      parameters,
      ...(payload !== undefined && { event: { type: 'SERVERLESS_ACTION_HOOK', payload } }),
      ...(record &&
        propertiesToSend?.length && {
          objectQuery: {
            objectId: Number(record.objectId),
            objectTypeId: record.objectTypeId,
            objectPropertyNames: propertiesToSend,
          },
        }),
    }),
  });
  if (!reply.ok) {
    const failure = (await reply.json().catch(() => ({}))) as ErrorReply;
    throw new Error(
      failure.errors?.[0]?.message ?? failure.message ?? `The function answered ${reply.status}`,
    );
  }
  return ((await reply.json()) as { response: unknown }).response;
}

/** `hubspot.fetch`, made by the host server, which checks the URL and signs the request. */
export async function fetchForCard(user: PortalUser, request: FetchRequest): Promise<FetchAnswer> {
  const reply = await fetch(`${executionPath}/proxy`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...request, userId: user.id, userEmail: user.email }),
  });
  return {
    status: reply.status,
    statusText: reply.statusText,
    headers: { 'content-type': reply.headers.get('content-type') ?? '' },
    body: await reply.text(),
  };
}
