/** One API call as `GET /_portal/requests` lists it. */
export interface RequestLogEntry {
  method: string;
  /** Path with its query string. */
  path: string;
  /** Answer's status; 0 when the connection was cut. */
  status: number;
  /** Epoch milliseconds of the portal's clock. */
  start: number;
  end: number;
  /** Time taken on the machine's clock, also when the portal's clock stands still. */
  durationMs: number;
  bytesIn: number;
  bytesOut: number;
  caller: string;
  /** Id of the operation, or `unknown`. */
  operation: string;
}

const KEPT = 10_000;

/** Remembers the last 10,000 API calls and tells listeners of each. Holds no bodies and no tokens. */
export class RequestLog {
  private entries: RequestLogEntry[] = [];
  private readonly listeners = new Set<(entry: RequestLogEntry) => void>();

  add(entry: RequestLogEntry): void {
    this.entries.push(entry);
    if (this.entries.length > KEPT * 1.1) this.entries = this.entries.slice(-KEPT);
    for (const listener of this.listeners) listener(entry);
  }

  all(): RequestLogEntry[] {
    return this.entries.slice(-KEPT);
  }

  clear(): void {
    this.entries = [];
  }

  /** Returns the function that ends the subscription. */
  onRequest(listener: (entry: RequestLogEntry) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
