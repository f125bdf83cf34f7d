import { type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import express, { type Express } from 'express';
import type { FunctionExecutor } from '../../functions';
import type { Bootstrap, BuiltCard, CardManifest, HostEvent } from '../src/shared-types';
import { createApiProxy } from './api-proxy';
import { EventStream } from './event-stream';

export interface HostServerOptions {
  /** 0 takes a free port. */
  port: number;
  apiUrl: string;
  /** Bearer token of HubSpot's own pages. */
  hostToken: string;
  /** Folder of the built page with `index.html`. */
  pageDirectory: string;
  /** Script of the worker in which cards run. */
  workerScript: string;
  executor: Pick<FunctionExecutor, 'handle'>;
  /** Everything of the bootstrap but the cards, which `setCards` brings and changes. */
  bootstrap: () => Omit<Bootstrap, 'cards' | 'cardsError'>;
}

export interface HostServer {
  url: string;
  /** Cards to offer from now on; pages that are open load the changed ones anew. */
  setCards(cards: BuiltCard[]): void;
  /** The last save did not build: pages say so and keep the cards they have. */
  setCardsError(message: string): void;
  send(event: HostEvent): void;
  close(): Promise<void>;
}

/**
 * One port for everything the browser asks for: the page, the CRM API (as HubSpot's own caller), functions,
 * cards, the worker, and the stream of what happens.
 * Rejects with Node's EADDRINUSE when the port is taken.
 */
export async function startHostServer(options: HostServerOptions): Promise<HostServer> {
  const events = new EventStream();
  let built: BuiltCard[] = [];
  let cardsError: string | undefined;
  const cards = (): CardManifest[] => built.map(({ file: _file, ...card }) => card);
  const announce = (): void =>
    events.send({ type: 'cards-rebuilt', cards: cards(), ...(cardsError && { cardsError }) });

  const app = express();
  app.disable('x-powered-by');
  app.use((request, response, next) => {
    void options.executor.handle(request, response).then((served) => served || next(), next);
  });
  app.use('/api', createApiProxy({ apiUrl: options.apiUrl, token: options.hostToken }));
  app.get('/host/bootstrap', (_request, response) => {
    const bootstrap: Bootstrap = {
      ...options.bootstrap(),
      cards: cards(),
      ...(cardsError && { cardsError }),
    };
    response.set('cache-control', 'no-store').json(bootstrap);
  });
  app.get('/host/events', events.handle);
  app.get('/host/worker.js', (_request, response) => {
    response.type('text/javascript').send(options.workerScript);
  });
  app.get('/host/cards/:name', (request, response) => {
    const uid = request.params.name.replace(/\.js$/, '');
    const card = built.find((candidate) => candidate.uid === uid);
    if (!card) return void response.sendStatus(404);
    response.set('cache-control', 'no-cache').sendFile(card.file, { dotfiles: 'allow' });
  });
  servePage(app, options.pageDirectory);

  const server = await listen(app, options.port);
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    setCards(next) {
      built = next;
      cardsError = undefined;
      announce();
    },
    setCardsError(message) {
      cardsError = message;
      announce();
    },
    send: (event) => events.send(event),
    close: () =>
      new Promise((resolve) => {
        events.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Built assets carry their hash in the name and never change; every other address is the page's own route. */
function servePage(app: Express, directory: string): void {
  app.use(
    '/assets',
    express.static(`${directory}/assets`, { immutable: true, maxAge: '1y', dotfiles: 'allow' }),
  );
  app.use('/assets', (_request, response) => void response.sendStatus(404));
  app.use('/host', (_request, response) => void response.sendStatus(404));
  app.get('/{*route}', (_request, response) => {
    response.set('cache-control', 'no-cache').sendFile('index.html', { root: directory, dotfiles: 'allow' });
  });
}

function listen(app: Express, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(port, '127.0.0.1', (error?: Error) =>
      error ? reject(error) : resolve(server),
    );
  });
}
