import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

interface Loaded {
  wallMs: number;
  cpuMs: number;
  /** Whether loading it loaded HubSpot's client too. */
  sdkLoaded: boolean;
  peakMemoryKb: number;
}

interface Called {
  wallMs: number;
  cpuMs: number;
  replyBytes: number;
  peakMemoryKb: number;
}

/** A fresh Node process in which functions can be loaded and called, one thing at a time. */
export interface FunctionProcess {
  load(file: string): Promise<Loaded>;
  /** @throws Error when the function refuses or fails: a bench of refusals measures nothing */
  call(file: string, parameters: unknown): Promise<Called>;
  /** Sends a GET with HubSpot's client and nothing of ours around it. */
  request(client: string, path: string): Promise<{ ok: boolean; peakMemoryKb: number }>;
  /** Only looks at the memory. */
  idle(): Promise<{ peakMemoryKb: number }>;
  end(): void;
}

/**
 * @param apiUrl where the functions find HubSpot's API
 * @param nodeFlags how Node is started; by default plainly
 */
export function startFunctionProcess(
  apiUrl = 'http://127.0.0.1:9',
  nodeFlags: string[] = [],
): FunctionProcess {
  const child = fork(path.join(__dirname, 'function-process.cjs'), [], {
    execArgv: nodeFlags,
    env: { PRIVATE_APP_ACCESS_TOKEN: 'demo-app-token', HUBSPOT_API_BASE_PATH: apiUrl },
  });
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`The function's process ended with ${code}`);
  });
  failed.catch(() => undefined);
  const ask = async <Answer>(message: object): Promise<Answer> => {
    const answered = once(child, 'message');
    child.send(message);
    const [answer] = (await Promise.race([answered, failed])) as [Answer];
    return answer;
  };
  return {
    load: (file) => ask({ task: 'load', file }),
    call: async (file, parameters) => {
      const called = await ask<Called & { ok: boolean; code?: string }>({ task: 'call', file, parameters });
      if (!called.ok) throw new Error(`${path.basename(file)} answered ${called.code}`);
      return called;
    },
    request: (client, path) => ask({ task: 'request', client, path }),
    idle: () => ask({ task: 'nothing' }),
    end: () => void child.kill(),
  };
}

/** The same work in so many fresh processes, one after another. */
export async function inFreshProcesses<Result>(
  count: number,
  work: (child: FunctionProcess) => Promise<Result>,
  apiUrl?: string,
  nodeFlags?: string[],
): Promise<Result[]> {
  const results: Result[] = [];
  for (let index = 0; index < count; index += 1) {
    const child = startFunctionProcess(apiUrl, nodeFlags);
    results.push(await work(child).finally(child.end));
  }
  return results;
}
