/**
 * What crosses between the page and a card's worker. Functions travel as proxies; everything else is plain
 * data. No call across rejects: the serving side would throw it again, so failures are data.
 */
import { type RemoteChannel } from '@remote-ui/core';

/** A call's outcome as data. */
export type Envelope<Value> = { ok: true; value: Value } | { ok: false; message: string };

/** Options of the SDK's property hooks (`FetchHookOptions`). */
export interface FormattingRequest {
  propertiesToFormat?: string[] | 'all';
  formattingOptions?: FormattingOptions;
}

/** The SDK's `FormattingOptions`. */
export interface FormattingOptions {
  date?: { format?: string; relative?: boolean };
  dateTime?: { format?: string; relative?: boolean };
  currency?: { addSymbol?: boolean };
}

export type PropertyValues = Record<string, string | null>;

export interface ServerlessRequest {
  name: string;
  parameters?: unknown;
  propertiesToSend?: string[];
  payload?: unknown;
}

export interface FetchRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  body?: unknown;
  timeoutMs?: number;
}

export interface FetchAnswer {
  status: number;
  statusText: string;
  headers: Record<string, string>;
  body: string;
}

/** Where an app page stands: the SDK's `AppPageLocation`. */
export interface AppPageLocation {
  path: string;
  params: Record<string, string>;
}

/** What the page does for the card. Methods without a result are told, not awaited. */
export interface HostApi {
  runServerless(request: ServerlessRequest): Promise<Envelope<unknown>>;
  fetch(request: FetchRequest): Promise<Envelope<FetchAnswer>>;
  fetchCrmProperties(names: string[], options?: FormattingRequest): Promise<Envelope<PropertyValues>>;
  /** Calls back with fresh values after each change of the record; answers with a function that stops it. */
  watchCrmProperties(
    names: string[] | '*',
    options: FormattingRequest,
    callback: (answer: Envelope<PropertyValues>) => void,
  ): Promise<() => void>;
  fetchAssociations(request: unknown, options?: FormattingRequest): Promise<Envelope<unknown>>;
  fetchCrmSearch(request: unknown, options?: FormattingRequest): Promise<Envelope<unknown>>;
  formatCrmProperties(request: unknown): Promise<Envelope<PropertyValues[]>>;
  fetchCrmObjectProperties(names: string[] | '*'): Promise<Envelope<PropertyValues>>;
  addAlert(alert: unknown): void;
  reloadPage(): void;
  refreshObjectProperties(): void;
  openIframeModal(action: unknown, onClose?: () => void): void;
  closeOverlay(id: string): void;
  copyTextToClipboard(text: string): Promise<Envelope<null>>;
  navigateToPage(target: { to: string; params?: Record<string, string> }): void;
  watchPageLocation(callback: (location: AppPageLocation) => void): Promise<() => void>;
  log(level: 'debug' | 'info' | 'warn' | 'error', text: string): void;
  /** The card failed and shows nothing any more. */
  fail(message: string): void;
}

export interface RunRequest {
  /** Absolute URL of the built card. */
  cardUrl: string;
  /** The SDK's context for the extension point, without functions. */
  context: Record<string, unknown> & { location: string };
  pageLocation: AppPageLocation;
  components: string[];
  channel: RemoteChannel;
  host: HostApi;
}

/** What the worker does for the page. */
export interface WorkerApi {
  run(request: RunRequest): Promise<Envelope<null>>;
}
