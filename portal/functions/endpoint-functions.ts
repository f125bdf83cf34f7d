import { type IncomingMessage, type ServerResponse } from 'node:http';
import { type EndpointOutcome } from './child/protocol';
import { endpointContext, endpointPrefix } from './endpoint-request';
import { errorBody } from './error-bodies';
import { type CallOutcome, type FunctionProcesses } from './function-processes';
import { type FinishedRun } from './function-run';
import { readBody, sendJson } from './http';
import { payloadLimitBytes } from './limits';
import { nextRunId } from './run-id';

interface EndpointReply {
  status: number;
  body: unknown;
  error?: string;
}

/** Endpoint functions: open to the internet at `/hs/serverless/<path>`, without authentication. */
export class EndpointFunctions {
  constructor(
    private readonly processes: FunctionProcesses,
    private readonly report: (run: FinishedRun) => void,
    private readonly accountId: number,
  ) {}

  owns(url: URL): boolean {
    return url.pathname.startsWith(endpointPrefix);
  }

  /** Answers 404 for a path that no function declares, 405 for a method that it does not list. */
  async handle(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const start = Date.now();
    const path = decodeURIComponent(url.pathname.slice(endpointPrefix.length)).replace(/\/+$/, '');
    const meta = this.processes.functions.find((candidate) => candidate.endpoint?.path === path);
    const method = request.method ?? 'GET';
    const body = await readBody(request, payloadLimitBytes);
    if (!meta?.endpoint)
      return void sendJson(response, 404, errorBody('OBJECT_NOT_FOUND', `No function serves ${path}`));
    if (!meta.endpoint.methods.includes(method))
      return void sendJson(response, 405, errorBody('METHOD_NOT_ALLOWED', `${path} does not take ${method}`));
    const context = endpointContext({
      accountId: this.accountId,
      method,
      url,
      headers: request.headers,
      body,
    });
    const target = `/endpoint/${encodeURIComponent(meta.uid)}`;
    const outcome = await this.processes.call(meta, target, Buffer.from(JSON.stringify(context)));
    const reply = toReply(meta.uid, outcome);
    const bytes = sendJson(response, reply.status, reply.body);
    this.report({
      id: nextRunId(),
      uid: meta.uid,
      name: `${endpointPrefix}${path}`,
      start,
      end: Date.now(),
      status: reply.status,
      bytes,
      logs: outcome.kind === 'replied' ? outcome.logs : [],
      ...(reply.error && { error: reply.error }),
    });
  }
}

function toReply(uid: string, outcome: CallOutcome): EndpointReply {
  const result: EndpointOutcome =
    outcome.kind === 'crashed'
      ? { kind: 'failed', message: outcome.reason }
      : (JSON.parse(outcome.body.toString()) as EndpointOutcome);
  if (result.kind === 'reply') return { status: result.statusCode, body: result.body };
  const message = `The serverless function '${uid}' failed to execute: ${result.message}.`;
  return {
    status: result.kind === 'timed-out' ? 504 : 500,
    body: errorBody('INTERNAL_ERROR', message),
    error: message,
  };
}
