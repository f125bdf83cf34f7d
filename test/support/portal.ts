import { spawn } from 'node:child_process';
import path from 'node:path';
import { freePort } from './free-port';

const repository = path.resolve(__dirname, '../..');

export interface TestPortal {
  hostUrl: string;
  apiUrl: string;
  close(): Promise<void>;
}

export interface TestPortalOptions {
  seed?: number;
  leads?: string;
  latency?: number;
  faults?: number;
}

/** How long a start may take: the page's first build included, on a busy machine. */
const startLimitMs = 120_000;

/**
 * Starts what `npm start` starts, in a process of its own on free ports, as a person would meet it. Use one per
 * test file, and give `beforeAll` and its hook the time for the first build of the page.
 */
export async function startPortal(options: TestPortalOptions = {}): Promise<TestPortal> {
  const [port, apiPort] = [await freePort(), await freePort()];
  const flags = Object.entries({ port, 'api-port': apiPort, ...options }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, String(value)],
  );
  const child = spawn(process.execPath, ['--import', 'tsx', 'portal/main.ts', ...flags], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    const fail = (why: string): void => {
      clearTimeout(timer);
      child.kill();
      reject(new Error(`The portal ${why}:\n${output}`));
    };
    const timer = setTimeout(() => fail('did not start in time'), startLimitMs);
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (!output.includes(`http://localhost:${port}`)) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => fail('ended while starting'));
  });
  return {
    hostUrl: `http://localhost:${port}`,
    apiUrl: `http://127.0.0.1:${apiPort}`,
    close: async () => {
      child.kill('SIGINT');
      await ended;
    },
  };
}
