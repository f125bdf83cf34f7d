import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { createApiProxy } from '../../../portal/host/server/api-proxy';
import { type BuiltCard } from '../../../portal/host/src/shared-types';

export interface CardHost {
  /** Address of the page that holds one of the fixture cards. */
  cardUrl(uid: string, record?: string): string;
  /** Answers the card's calls of functions; by default they fail. */
  onServerless(answer: (request: { serverlessFunction: string }) => { status: number; body: unknown }): void;
  close(): Promise<void>;
}

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Card page</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/page.css"></head><body><div id="root"></div>
<script type="module" src="/page.js"></script></body></html>`;

/**
 * Builds the fixture cards and serves them on a page of their own, with the CRM API behind `/api`.
 * @param apiUrl the emulator, for cards that read the CRM
 */
export async function startCardHost(apiUrl = 'http://127.0.0.1:9'): Promise<CardHost> {
  const directory = mkdtempSync(path.join(tmpdir(), 'card-host-'));
  const script = path.join(__dirname, 'build-card-page.ts');
  await promisify(execFile)(process.execPath, ['--import', 'tsx', script, directory], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const cards = JSON.parse(readFileSync(path.join(directory, 'cards.json'), 'utf8')) as BuiltCard[];
  const files: Record<string, string> = {
    '/page.js': 'page.js',
    '/page.css': 'page.css',
    '/cards.json': 'cards.json',
    '/host/worker.js': 'worker.js',
  };
  const types: Record<string, string> = {
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.json': 'application/json',
  };
  const proxy = createApiProxy({ apiUrl, token: 'demo-host' });
  let serverless = (_request: { serverlessFunction: string }): { status: number; body: unknown } => ({
    status: 400,
    body: { errors: [{ message: 'No function answers here.' }] },
  });

  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://host');
    const card = cards.find(({ uid }) => url.pathname === `/host/cards/${uid}.js`);
    const file = card?.file ?? (files[url.pathname] && path.join(directory, files[url.pathname] ?? ''));
    if (file) {
      response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'text/plain' });
      response.end(readFileSync(file));
    } else if (url.pathname.includes('/action/function/')) {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        const answer = serverless(JSON.parse(body) as { serverlessFunction: string });
        response.writeHead(answer.status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(answer.body));
      });
    } else if (url.pathname.startsWith('/api/')) {
      request.url = request.url?.slice('/api'.length);
      proxy(request, response);
    } else {
      response.writeHead(url.pathname === '/' ? 200 : 404, { 'content-type': 'text/html' });
      response.end(html);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    cardUrl: (uid, record = '1') => `http://127.0.0.1:${port}/?card=${uid}&record=${record}`,
    onServerless(answer) {
      serverless = answer;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
