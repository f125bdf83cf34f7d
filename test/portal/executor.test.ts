import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type FinishedRun, type FunctionExecutor, startFunctionExecutor } from '../../portal/functions';

const functions: Record<string, { code: string; config?: Record<string, unknown> }> = {
  echo: {
    code: 'exports.main = async (context) => ({ parameters: context.parameters, secrets: context.secrets });',
  },
  nothing: { code: 'exports.main = async () => undefined;' },
  thrower: {
    code: "exports.main = async () => { console.log('about to fail'); throw new Error('no such lead'); };",
  },
  sleeper: { code: 'exports.main = () => new Promise(() => undefined);' },
  spinner: { code: 'exports.main = () => { for (;;); };' },
  rejecter: {
    code: "exports.main = () => { Promise.reject(new Error('forgotten await')); return new Promise(() => undefined); };",
  },
  large: { code: "exports.main = async ({ parameters }) => 'x'.repeat(parameters.size);" },
  slowSecret: {
    code: `exports.main = async ({ parameters }) => {
      await new Promise((resolve) => setTimeout(resolve, parameters.wait));
      return { own: process.env.LEDGER_KEY, token: process.env.PRIVATE_APP_ACCESS_TOKEN, home: process.env.HOME };
    };`,
    config: { secretKeys: ['LEDGER_KEY'] },
  },
  curious: { code: 'exports.main = async () => ({ ledgerKey: process.env.LEDGER_KEY ?? null });' },
  helped: { code: "exports.main = async () => require('./helper.js').answer;" },
  hook: {
    code: "exports.main = async (context) => ({ statusCode: 201, headers: { 'x-own': '1' }, body: context });",
    config: { endpoint: { path: 'tandem/hook', methods: ['POST'] } },
  },
  brokenHook: {
    code: 'exports.main = async () => ({ message: 1 });',
    config: { endpoint: { path: '/tandem/broken', methods: ['GET', 'POST'] } },
  },
};

const project = mkdtempSync(path.join(tmpdir(), 'executor-test-'));
const folder = path.join(project, 'src/app/functions');
const runs: FinishedRun[] = [];
let executor: FunctionExecutor;

const writeHelper = (answer: string) =>
  writeFileSync(path.join(folder, 'dist/helper.js'), `exports.answer = ${JSON.stringify(answer)};`);

beforeAll(async () => {
  mkdirSync(path.join(folder, 'dist'), { recursive: true });
  for (const [uid, { code, config }] of Object.entries(functions)) {
    const entrypoint = `/app/functions/dist/${uid}.js`;
    const meta = { uid, type: 'app-function', config: { entrypoint, ...config } };
    writeFileSync(path.join(folder, `${uid}-hsmeta.json`), JSON.stringify(meta));
    writeFileSync(path.join(project, 'src', entrypoint), code);
  }
  writeHelper('first');
  writeFileSync(path.join(folder, '.env'), 'PRIVATE_APP_ACCESS_TOKEN=demo-from-dotenv\n');
  executor = await startFunctionExecutor({
    apiUrl: 'http://127.0.0.1:9',
    portalId: 4242001,
    projectDirectory: project,
    secrets: { PRIVATE_APP_ACCESS_TOKEN: 'demo-app-token', LEDGER_KEY: 'demo-ledger-key' },
    timeoutMs: 700,
  });
  executor.onRun((run) => runs.push(run));
});

afterAll(async () => {
  await executor.close();
  rmSync(project, { recursive: true, force: true });
});

async function call(uid: string, parameters: unknown = {}) {
  const response = await fetch(
    `${executor.url}/api/crm-extensibility/execution/internal/v3/action/function/900100`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ serverlessFunction: uid, parameters }),
    },
  );
  return { status: response.status, body: (await response.json()) as Record<string, never> };
}

const failure = (body: Record<string, never>) =>
  body as unknown as {
    category: string;
    subCategory: string;
    errors: { message: string; subCategory: string }[];
  };

describe('private functions', () => {
  test('answer with a log id and the value that main returned', async () => {
    const { status, body } = await call('echo', { rating: 3 });
    expect(status).toBe(200);
    expect(body).toMatchObject({ logId: 'n/a', response: { parameters: { rating: 3 } } });
  });

  test('turn undefined into null', async () => {
    expect((await call('nothing')).body).toEqual({ logId: 'n/a', response: null });
  });

  test("fail with HubSpot's 400 body that carries the thrown text", async () => {
    const { status, body } = await call('thrower');
    expect(status).toBe(400);
    expect(failure(body)).toMatchObject({
      category: 'VALIDATION_ERROR',
      subCategory: 'GenXExecutionErrorType.APP_ERROR',
      errors: [
        {
          subCategory: 'ServerlessActionExecutionError.SERVERLESS_FUNCTION_ERROR',
          message: "The serverless function 'thrower' failed to execute: Error: no such lead.",
        },
      ],
    });
  });

  test('an unknown uid is reported in the same shape', async () => {
    const { status, body } = await call('missing');
    expect(status).toBe(400);
    expect(failure(body).errors[0]?.message).toContain('missing');
  });

  test('stop being waited for at the limit', async () => {
    const { status, body } = await call('sleeper');
    expect(status).toBe(400);
    expect(failure(body).errors[0]?.message).toMatch(/Task timed out after 0\.70 second/);
  });

  test('a function that blocks its process is ended, and the next call works', async () => {
    const { status, body } = await call('spinner');
    expect(status).toBe(400);
    expect(failure(body).errors[0]?.message).toContain('Task timed out');
    expect((await call('nothing')).status).toBe(200);
  });

  test('an unhandled rejection fails the call with its reason, and the next call works', async () => {
    const { status, body } = await call('rejecter');
    expect(status).toBe(400);
    expect(failure(body).errors[0]?.message).toContain('forgotten await');
    expect((await call('echo', { again: true })).body).toMatchObject({
      response: { parameters: { again: true } },
    });
  });

  test('take and return more than 100 kB, and refuse more than 6 MB', async () => {
    const text = 'y'.repeat(300_000);
    expect((await call('echo', { text })).body).toMatchObject({ response: { parameters: { text } } });
    expect((await call('large', { size: 2_000_000 })).status).toBe(200);
    expect((await call('echo', { text: 'y'.repeat(6_400_000) })).status).toBe(413);
    const tooLong = await call('large', { size: 6_400_000 });
    expect(tooLong.status).toBe(400);
    expect(failure(tooLong.body).errors[0]?.message).toContain('exceeded maximum allowed payload size');
  });

  test('overlapping calls keep their secrets, and none come from a .env file', async () => {
    const waits = [250, 40, 130, 5, 90];
    const replies = await Promise.all(waits.map((wait) => call('slowSecret', { wait })));
    for (const { body } of replies) {
      expect(body).toMatchObject({ response: { own: 'demo-ledger-key', token: 'demo-app-token' } });
    }
  });

  test('see only the secrets that they declare', async () => {
    expect((await call('curious')).body).toMatchObject({ response: { ledgerKey: null } });
  });

  test('a rebuilt helper module is loaded anew', async () => {
    expect((await call('helped')).body).toMatchObject({ response: 'first' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    writeHelper('second');
    expect((await call('helped')).body).toMatchObject({ response: 'second' });
  });

  test('report each run with its times, status and console lines', async () => {
    runs.length = 0;
    await call('thrower');
    await call('nothing');
    expect(runs).toHaveLength(2);
    expect(runs[0]).toMatchObject({
      uid: 'thrower',
      status: 400,
      error: expect.stringContaining('no such lead'),
    });
    expect(runs[0]?.logs[0]).toBe('info: about to fail');
    expect(runs[1]).toMatchObject({ uid: 'nothing', status: 200, logs: [] });
    expect(runs[1]?.end).toBeGreaterThanOrEqual(runs[1]?.start ?? Infinity);
  });
});

describe('endpoint functions', () => {
  const post = (target: string, headers: Record<string, string> = {}, body = '[{"subscriptionType":"x"}]') =>
    fetch(`${executor.url}/hs/serverless/${target}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });

  test('receive the account, method, query and parsed body, and answer with their status', async () => {
    const response = await post('tandem/hook?portalId=4242001&userEmail=ana%40example.com');
    expect(response.status).toBe(201);
    expect(response.headers.get('x-own')).toBeNull();
    expect(await response.json()).toMatchObject({
      accountId: 4242001,
      method: 'POST',
      params: { portalId: '4242001', userEmail: 'ana@example.com' },
      body: [{ subscriptionType: 'x' }],
    });
  });

  test("headers of the caller's own do not pass the gateway; HubSpot's signature does", async () => {
    const response = await post('tandem/hook', { 'x-my-key': 'abc', 'x-hubspot-signature-v3': 'c2ln' });
    const { headers } = (await response.json()) as { headers: Record<string, string> };
    expect(headers).toHaveProperty('x-hubspot-signature-v3', 'c2ln');
    expect(headers).not.toHaveProperty('x-my-key');
    expect(headers).not.toHaveProperty('host');
  });

  test('an answer without a status code is a failure', async () => {
    const response = await post('tandem/broken');
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({ message: expect.stringContaining('statusCode') });
  });

  test('an unknown path is 404 and a method that is not listed is 405', async () => {
    expect((await post('tandem/other')).status).toBe(404);
    expect((await fetch(`${executor.url}/hs/serverless/tandem/hook`)).status).toBe(405);
  });
});
