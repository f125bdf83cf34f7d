import { type FunctionMeta } from '../function-metas';

/** What a child needs to know before its first call. Secrets do not travel here: they are its environment. */
export interface ChildConfiguration {
  accountId: number;
  apiUrl: string;
  timeoutMs: number;
  functions: FunctionMeta[];
  /** An empty folder, so that HubSpot's service finds no `.env`. */
  emptyDirectory: string;
}

/** Messages from the child to its parent. */
export type ChildMessage =
  | { type: 'ready'; port: number }
  | { type: 'call-ended'; callId: string; logs: string[] }
  | { type: 'crashed'; reason: string };

/** What an endpoint function receives. */
export interface EndpointContext {
  accountId: number;
  method: string;
  headers: Record<string, string>;
  params: Record<string, string>;
  body: unknown;
}

/** How a run of an endpoint function ended. */
export type EndpointOutcome =
  | { kind: 'reply'; statusCode: number; body: unknown }
  | { kind: 'failed'; message: string }
  | { kind: 'timed-out'; message: string };

/** Header that joins an HTTP call to the log lines that come back over the process channel. */
export const callIdHeader = 'x-portal-call-id';
