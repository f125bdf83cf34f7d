import { createHmac } from 'node:crypto';
import http from 'node:http';
import { type AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type FunctionExecutor, startFunctionExecutor } from '../../portal/functions';

interface Seen {
  method: string;
  url: string;
  headers: http.IncomingHttpHeaders;
  body: string;
}

const clientSecret = 'demo-client-secret';
const project = mkdtempSync(path.join(tmpdir(), 'executor-fetch-'));
let executor: FunctionExecutor;
let target: http.Server;
let base: string;
let seen: Seen[];
let reply: { status: number; body: string };

beforeAll(async () => {
  target = http.createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      seen.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
      response.writeHead(reply.status, { 'content-type': 'application/json' });
      response.end(reply.body);
    });
  });
  await new Promise<void>((resolve) => target.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(target.address() as AddressInfo).port}`;
  executor = await startFunctionExecutor({
    apiUrl: 'http://127.0.0.1:9',
    portalId: 4242001,
    projectDirectory: project,
    secrets: {},
    extensionFetch: { appId: 900100, permittedUrls: [`${base}/feedback`], clientSecret },
  });
});

afterAll(async () => {
  await executor.close();
  target.close();
  rmSync(project, { recursive: true, force: true });
});

beforeEach(() => {
  seen = [];
  reply = { status: 200, body: '{"ok":true}' };
});

const send = (request: Record<string, unknown>) =>
  fetch(`${executor.url}/api/crm-extensibility/execution/internal/v3/proxy`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      method: 'GET',
      headers: {},
      userId: '501',
      userEmail: 'ana@example.com',
      ...request,
    }),
  });

test('passes a permitted request on with the identity of the caller and the answer back', async () => {
  reply = { status: 201, body: '{"created":1}' };
  const response = await send({ url: `${base}/feedback/new?x=1`, method: 'POST', body: { rating: 3 } });
  expect(response.status).toBe(201);
  expect(await response.json()).toEqual({ created: 1 });
  expect(seen[0]).toMatchObject({
    method: 'POST',
    url: '/feedback/new?x=1&userId=501&userEmail=ana%40example.com&portalId=4242001&appId=900100',
    body: '{"rating":3}',
  });
});

test('signs with version 3 over the address with its at-sign decoded', async () => {
  await send({ url: `${base}/feedback`, method: 'POST', body: { a: 1 } });
  const { headers, url } = seen[0] as Seen;
  const timestamp = String(headers['x-hubspot-request-timestamp']);
  const signed = `POST${base}${url.replace('%40', '@')}{"a":1}${timestamp}`;
  const expected = createHmac('sha256', clientSecret).update(signed).digest('base64');
  expect(headers['x-hubspot-signature-v3']).toBe(expected);
});

test.each(['/other', '/feedbackroom', ''])(
  'refuses %p, which is not below a permitted address',
  async (where) => {
    const response = await send({ url: `${base}${where}` });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ message: expect.stringContaining('permittedUrls') });
    expect(seen).toEqual([]);
  },
);

test('lets only the Authorization header through', async () => {
  expect((await send({ url: `${base}/feedback`, headers: { Authorization: 'Bearer demo-x' } })).status).toBe(
    200,
  );
  expect(seen[0]?.headers.authorization).toBe('Bearer demo-x');
  const refused = await send({ url: `${base}/feedback`, headers: { 'X-Own': '1' } });
  expect(refused.status).toBe(400);
  expect(await refused.json()).toMatchObject({ message: expect.stringContaining("Only 'Authorization'") });
});

test('takes and gives 1 MB, not more', async () => {
  const tooMuch = 'z'.repeat(1024 * 1024 + 1);
  expect((await send({ url: `${base}/feedback`, method: 'POST', body: { tooMuch } })).status).toBe(413);
  reply = { status: 200, body: JSON.stringify(tooMuch) };
  expect((await send({ url: `${base}/feedback` })).status).toBe(502);
});

test('an app server that cannot be reached is a failure, not a hang', async () => {
  await new Promise((resolve) => target.close(resolve));
  target.closeAllConnections();
  const response = await send({ url: `${base}/feedback` });
  expect(response.status).toBe(502);
});
