import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { callIdHeader } from './child/protocol';
import { FunctionProcess } from './child-process';
import { compileChild } from './compile-child';
import { type FunctionMeta, readFunctionMetas } from './function-metas';

export interface FunctionProcessesOptions {
  projectDirectory: string;
  portalId: number;
  apiUrl: string;
  secrets: Record<string, string>;
  timeoutMs: number;
}

/** How a call into a child ended. */
export type CallOutcome =
  { kind: 'replied'; status: number; body: Buffer; logs: string[] } | { kind: 'crashed'; reason: string };

/** Spare time a child gets to report a timeout itself before its parent ends it. */
const graceMs = 2_000;

/** Name of the app token, which every function receives without asking. */
const appTokenKey = 'PRIVATE_APP_ACCESS_TOKEN';

/**
 * The children: functions that asked for the same secrets share one, so that no function sees a secret it did
 * not declare, as on HubSpot.
 */
export class FunctionProcesses {
  private metas: FunctionMeta[] = [];
  private readonly processes = new Map<string, FunctionProcess>();
  private readonly home = mkdtempSync(path.join(tmpdir(), 'portal-functions-'));
  private script = '';

  constructor(private readonly options: FunctionProcessesOptions) {}

  get functions(): readonly FunctionMeta[] {
    return this.metas;
  }

  async start(): Promise<void> {
    this.script = await compileChild();
    this.metas = readFunctionMetas(this.options.projectDirectory);
    const groups = new Map<string, FunctionMeta[]>([[groupKey(undefined), []]]);
    for (const meta of this.metas) groups.set(groupKey(meta), [...(groups.get(groupKey(meta)) ?? []), meta]);
    for (const [key, functions] of groups) this.processes.set(key, this.createProcess(functions));
    await Promise.all([...this.processes.values()].map((process) => process.start()));
  }

  async reload(): Promise<void> {
    const before = [...this.processes.values()];
    this.processes.clear();
    await this.start();
    await Promise.all(before.map((process) => process.close()));
  }

  async close(): Promise<void> {
    await Promise.all([...this.processes.values()].map((process) => process.close()));
    rmSync(this.home, { recursive: true, force: true });
  }

  /** Posts `body` to the child that serves the function and waits for its answer or its end. */
  async call(meta: FunctionMeta | undefined, target: string, body: Buffer): Promise<CallOutcome> {
    const process = this.processes.get(groupKey(meta)) ?? this.processes.get(groupKey(undefined));
    if (!process) return { kind: 'crashed', reason: 'the functions are starting' };
    const callId = randomUUID();
    const port = await process.port();
    const end = process.callEnd(callId);
    try {
      const reply = await post(port, target, body, callId, this.options.timeoutMs + graceMs);
      end.cancel();
      return { kind: 'replied', ...reply, logs: (await end.promise).logs };
    } catch (error) {
      end.cancel();
      if (error instanceof CallTimedOut) {
        const reason = `Task timed out after ${(this.options.timeoutMs / 1000).toFixed(2)} seconds`;
        await process.restart(reason);
        return { kind: 'crashed', reason };
      }
      return { kind: 'crashed', reason: (await process.crashReason(port)) ?? String(error) };
    }
  }

  private createProcess(functions: FunctionMeta[]): FunctionProcess {
    const { portalId, apiUrl, secrets, timeoutMs } = this.options;
    const wanted = [appTokenKey, ...(functions[0]?.secretKeys ?? [])];
    const environment: Record<string, string> = {
      PATH: process.env.PATH ?? '',
      // An empty home folder: HubSpot's tools must not find a developer's account on this machine.
      HOME: this.home,
      USERPROFILE: this.home,
      HS_ENVIRONMENT: 'prod',
      HS_HUBLET: 'na1',
      HUBSPOT_API_BASE_PATH: apiUrl,
    };
    for (const key of wanted) if (secrets[key] !== undefined) environment[key] = secrets[key];
    const emptyDirectory = path.join(this.home, 'empty');
    return new FunctionProcess(
      this.script,
      { accountId: portalId, apiUrl, timeoutMs, functions, emptyDirectory },
      environment,
    );
  }
}

const groupKey = (meta: FunctionMeta | undefined) => JSON.stringify([...(meta?.secretKeys ?? [])].sort());

class CallTimedOut extends Error {}

/** A request without connection reuse: a child may end at any time. */
function post(port: number, target: string, body: Buffer, callId: string, timeoutMs: number) {
  return new Promise<{ status: number; body: Buffer }>((resolve, reject) => {
    const timer = setTimeout(() => request.destroy(new CallTimedOut()), timeoutMs);
    const request = http.request(
      {
        host: '127.0.0.1',
        port,
        path: target,
        method: 'POST',
        agent: false,
        headers: {
          'content-type': 'application/json',
          'content-length': body.length,
          [callIdHeader]: callId,
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          clearTimeout(timer);
          resolve({ status: response.statusCode ?? 500, body: Buffer.concat(chunks) });
        });
      },
    );
    request.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    request.end(body);
  });
}
