import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type HostServer, startHostServer } from '../../portal/host/server/host-server';
import type { BuiltCard } from '../../portal/host/src/shared-types';
import { onPort, PortTaken } from '../../portal/ports';

const folder = mkdtempSync(path.join(tmpdir(), 'host-page-'));
mkdirSync(path.join(folder, 'assets'));
writeFileSync(path.join(folder, 'index.html'), '<title>page</title>');
writeFileSync(path.join(folder, 'assets/page-1a2b.js'), 'page()');
writeFileSync(path.join(folder, 'card.js'), 'card()');

const card: BuiltCard = {
  uid: 'example-card',
  name: 'Example',
  description: '',
  location: 'crm.record.tab',
  objectTypes: ['contacts'],
  url: '/host/cards/example-card.js?1',
  hash: '1',
  type: 'card',
  file: path.join(folder, 'card.js'),
};

/** An API that tells what it was asked, and cuts the connection at `/cut`. */
const api = http.createServer((request, response) => {
  if (request.url === '/cut') return void request.socket.destroy();
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    response.writeHead(request.url === '/fails' ? 502 : 200, { 'x-hubspot-ratelimit-max': '190' });
    response.end(
      JSON.stringify({
        method: request.method,
        url: request.url,
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      }),
    );
  });
});

let host: HostServer;
beforeAll(async () => {
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  host = await startHostServer({
    port: 0,
    apiUrl: `http://127.0.0.1:${(api.address() as AddressInfo).port}`,
    hostToken: 'demo-host',
    pageDirectory: folder,
    workerScript: 'worker()',
    executor: {
      handle: async (request, response) => {
        if (request.url !== '/hs/serverless/example') return false;
        response.end('ran');
        return true;
      },
    },
    bootstrap: () => ({ portalId: 4242001, timeZone: 'UTC', appId: 1, appName: 'Example', users: [] }),
  });
});
afterAll(async () => {
  await host.close();
  api.closeAllConnections();
  await new Promise((resolve) => api.close(resolve));
});

const get = (address: string, init?: RequestInit) => fetch(`${host.url}${address}`, init);

describe('the host server', () => {
  it('passes API calls on as HubSpot’s own page, with the user whose edit it is', async () => {
    const response = await get('/api/crm/objects/2026-09/contacts/1?a=%3B', {
      method: 'PATCH',
      headers: { authorization: 'Bearer stolen', 'x-portal-user': '7', 'x-portal-caller': 'app' },
      body: '{"properties":{}}',
    });
    const asked = await response.json();
    expect(asked).toMatchObject({
      method: 'PATCH',
      url: '/crm/objects/2026-09/contacts/1?a=%3B',
      body: '{"properties":{}}',
      headers: { authorization: 'Bearer demo-host', 'x-portal-caller': 'host', 'x-portal-user': '7' },
    });
    expect(response.headers.get('x-hubspot-ratelimit-max')).toBe('190');
  });

  it('tells an outage of the API from a failure that the API answers', async () => {
    const failing = await get('/api/fails');
    expect([failing.status, failing.headers.get('x-portal-unreachable')]).toEqual([502, null]);
    const cut = await get('/api/cut');
    expect([cut.status, cut.headers.get('x-portal-unreachable')]).toEqual([502, null]);

    const lonely = await startHostServer({
      port: 0,
      apiUrl: 'http://127.0.0.1:1',
      hostToken: 'demo-host',
      pageDirectory: folder,
      workerScript: '',
      executor: { handle: async () => false },
      bootstrap: () => ({ portalId: 1, timeZone: 'UTC', appId: 1, appName: '', users: [] }),
    });
    const unreachable = await fetch(`${lonely.url}/api/anything`);
    await lonely.close();
    expect([unreachable.status, unreachable.headers.get('x-portal-unreachable')]).toEqual([503, '1']);
  });

  it('gives the page for every route of the page, and 404 for what should be a file', async () => {
    for (const route of ['/', '/contacts', '/deals/12?tab=example-card']) {
      expect(await (await get(route)).text()).toBe('<title>page</title>');
    }
    expect((await get('/assets/gone.js')).status).toBe(404);
    expect((await get('/host/unknown')).status).toBe(404);
    expect((await get('/assets/page-1a2b.js')).headers.get('cache-control')).toContain('immutable');
  });

  it('leaves functions to the executor and serves the worker', async () => {
    expect(await (await get('/hs/serverless/example')).text()).toBe('ran');
    const worker = await get('/host/worker.js');
    expect(worker.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(await worker.text()).toBe('worker()');
  });

  it('offers cards without saying where they lie, and tells open pages of new ones', async () => {
    const stream = await get('/host/events');
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    host.setCards([card]);
    let heard = '';
    while (!heard.includes('cards-rebuilt')) heard += (await reader.read()).value;
    await reader.cancel();
    expect(heard).toContain('"uid":"example-card"');
    expect(heard).not.toContain(folder);

    const bootstrap = await (await get('/host/bootstrap')).json();
    expect(bootstrap).toMatchObject({ portalId: 4242001, cards: [{ uid: 'example-card' }] });
    expect(await (await get('/host/cards/example-card.js')).text()).toBe('card()');
    expect((await get('/host/cards/other.js')).status).toBe(404);
  });

  it('keeps the cards and says why when a save does not build', async () => {
    host.setCards([card]);
    host.setCardsError('example-card could not be built');
    expect(await (await get('/host/bootstrap')).json()).toMatchObject({
      cards: [{ uid: 'example-card' }],
      cardsError: 'example-card could not be built',
    });
    host.setCards([card]);
    expect(await (await get('/host/bootstrap')).json()).not.toHaveProperty('cardsError');
  });
});

describe('a taken port', () => {
  it('is named together with the way to choose another', async () => {
    const port = Number(new URL(host.url).port);
    const start = () =>
      onPort(
        port,
        '--port',
        'page',
        () =>
          new Promise((resolve, reject) => {
            const server = http.createServer().listen(port, '127.0.0.1');
            server.once('error', reject).once('listening', resolve);
          }),
      );
    await expect(start()).rejects.toThrow(PortTaken);
    await expect(start()).rejects.toThrow(
      `Port ${port} for the page is taken. Stop what uses it, or choose another: npm start -- --port ${port + 10}`,
    );
  });
});
