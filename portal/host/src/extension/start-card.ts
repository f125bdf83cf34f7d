import { createRemoteReceiver, type RemoteReceiver } from '@remote-ui/core';
import { createEndpoint, fromWebWorker } from '@remote-ui/rpc';
import { componentNames } from '../components';
import { type CardFrameProps } from '../shared-types';
import { cardContext } from './card-context';
import { createHostApi } from './host-api';
import { type IframeRequest } from './iframe-request';
import { OverlayRegistry } from './overlay-registry';
import { readPageLocation } from './page-location';
import { type HostApi, type WorkerApi } from './protocol';

export interface RunningCard {
  receiver: RemoteReceiver;
  host: HostApi;
  overlays: OverlayRegistry;
  /** Ends the worker and everything the card listens to. */
  stop(): void;
}

export interface CardEvents {
  /** The card has drawn something for the first time. */
  onMounted(): void;
  onFailed(message: string): void;
  onIframe(request: IframeRequest): void;
}

/** Where the host server serves the worker's script. */
const workerUrl = '/host/worker.js';

/** Starts a worker of its own for a card and runs the card's built script in it. */
export function startCard(props: CardFrameProps, events: CardEvents): RunningCard {
  const ended = new AbortController();
  const worker = new Worker(workerUrl, { name: props.card.name });
  const receiver = createRemoteReceiver();
  const overlays = new OverlayRegistry();
  const fail = (message: string) => {
    if (!ended.signal.aborted) events.onFailed(message);
  };
  const host = createHostApi(props, { overlays, openIframe: events.onIframe, fail, signal: ended.signal });
  worker.addEventListener('error', (event) => {
    // Errors inside the card's own handlers reach the page with a file name; without one the script is missing.
    if (!event.message) fail('The card worker could not be loaded.');
    event.preventDefault();
  });
  receiver.on('mount', events.onMounted);
  const endpoint = createEndpoint<WorkerApi>(fromWebWorker(worker));
  void endpoint.call
    .run({
      cardUrl: new URL(props.card.url, window.location.href).href,
      context: cardContext(props),
      pageLocation: readPageLocation(),
      components: componentNames,
      channel: receiver.receive,
      host,
    })
    .then((answer) => {
      if (!answer.ok) fail(answer.message);
    })
    .catch((error: unknown) => fail(String(error)));
  return {
    receiver,
    host,
    overlays,
    stop() {
      ended.abort();
      endpoint.terminate();
      worker.terminate();
    },
  };
}
