import { type IncomingMessage, type ServerResponse } from 'node:http';
import { functionErrorBody } from './error-bodies';
import { type FunctionProcesses } from './function-processes';
import { type FinishedRun } from './function-run';
import { readBody, sendJson } from './http';
import { payloadLimitBytes } from './limits';
import { nextRunId } from './run-id';

interface ErrorReply {
  message?: string;
  errors?: { message?: string }[];
}

/** Private functions: called by uid from a card through `hubspot.serverless`. */
export class PrivateFunctions {
  constructor(
    private readonly processes: FunctionProcesses,
    private readonly report: (run: FinishedRun) => void,
  ) {}

  /**
   * Answers HubSpot's execution request `{serverlessFunction, parameters?, objectQuery?, event?}` with
   * `{logId, response}`, or status 400 and HubSpot's error body when the function fails.
   */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const start = Date.now();
    const body = await readBody(request, payloadLimitBytes);
    const { serverlessFunction: uid = '' } = JSON.parse(body.toString()) as { serverlessFunction?: string };
    const meta = this.processes.functions.find((candidate) => candidate.uid === uid);
    const target = (request.url ?? '').replace(/^.*\/internal\/v3/, '');
    const outcome = await this.processes.call(meta, target, body);
    const run = { id: nextRunId(), uid, name: uid, start };
    if (outcome.kind === 'crashed') {
      const bytes = sendJson(response, 400, functionErrorBody(uid, outcome.reason));
      this.report({ ...run, end: Date.now(), status: 400, bytes, logs: [], error: outcome.reason });
      return;
    }
    if (outcome.body.length > payloadLimitBytes) {
      const reason = `Response payload size exceeded maximum allowed payload size (${payloadLimitBytes} bytes)`;
      const bytes = sendJson(response, 400, functionErrorBody(uid, reason));
      this.report({ ...run, end: Date.now(), status: 400, bytes, logs: outcome.logs, error: reason });
      return;
    }
    response.writeHead(outcome.status, { 'content-type': 'application/json;charset=utf-8' });
    response.end(outcome.body);
    this.report({
      ...run,
      end: Date.now(),
      status: outcome.status,
      bytes: outcome.body.length,
      logs: outcome.logs,
      ...(outcome.status >= 400 && { error: errorText(outcome.body) }),
    });
  }
}

function errorText(body: Buffer): string {
  const reply = JSON.parse(body.toString()) as ErrorReply;
  return reply.errors?.[0]?.message ?? reply.message ?? 'failed';
}
