import { type IncomingMessage, type ServerResponse } from 'node:http';

/** Thrown by `readBody` when the sender passes the limit. */
export class PayloadTooLarge extends Error {
  constructor(public readonly limitBytes: number) {
    super(`The request is larger than ${limitBytes} bytes`);
  }
}

/**
 * Reads a request's body, in bytes.
 * @throws PayloadTooLarge once more than `limitBytes` have arrived; the rest is read and dropped, so that
 *   the sender gets an answer instead of a reset connection.
 */
export async function readBody(request: IncomingMessage, limitBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limitBytes) chunks.push(chunk);
  }
  if (size > limitBytes) throw new PayloadTooLarge(limitBytes);
  return Buffer.concat(chunks);
}

/** Answers with JSON and returns the body's size in bytes. */
export function sendJson(response: ServerResponse, status: number, body: unknown): number {
  const text = Buffer.from(JSON.stringify(body ?? null));
  response.writeHead(status, { 'content-type': 'application/json;charset=utf-8' });
  response.end(text);
  return text.length;
}
