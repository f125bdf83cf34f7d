import type { Request, Response } from 'express';
import type { HostEvent } from '../src/shared-types';

/** How often an idle stream is written to, so that nothing between takes it for dead. */
const heartbeatMs = 20_000;

/**
 * Server-sent events to every open page (HTML standard, section 9.2). A page that connects hears what happens
 * from then on.
 */
export class EventStream {
  private readonly open = new Set<Response>();
  private readonly heartbeat = setInterval(() => this.write(': still here\n\n'), heartbeatMs).unref();

  /** Answers `GET /host/events`. */
  readonly handle = (_request: Request, response: Response): void => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write('retry: 1000\n\n');
    this.open.add(response);
    response.on('close', () => this.open.delete(response));
  };

  send(event: HostEvent): void {
    this.write(`data: ${JSON.stringify(event)}\n\n`);
  }

  close(): void {
    clearInterval(this.heartbeat);
    for (const response of this.open) response.end();
    this.open.clear();
  }

  private write(text: string): void {
    for (const response of this.open) response.write(text);
  }
}
