import { randomUUID } from 'node:crypto';
import { ApiError } from '../errors';
import type { ApiResponse } from '../operation';

/** HubSpot-shaped answer to anything thrown while a call was handled; unexpected errors become its 500. */
export const errorResponse = (error: unknown): ApiResponse => {
  if (error instanceof ApiError) {
    return { status: error.status, body: error.toBody(), headers: error.more.headers };
  }
  console.error(error);
  return {
    status: 500,
    body: {
      status: 'error',
      message: 'internal error',
      correlationId: randomUUID(),
      category: 'INTERNAL_ERROR',
    },
  };
};

/** A path or version that the emulator does not have: 501 that names it, so that nobody takes silence for success. */
export const unsupported = (method: string, path: string): ApiError =>
  new ApiError(501, 'NOT_IMPLEMENTED', `The local portal does not implement ${method} ${path}`);

/** The parsed body. Throws HubSpot's 400 for text that is not JSON. */
export const parseBody = (bytes: Buffer | undefined): unknown => {
  if (!bytes?.length) return undefined;
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw new ApiError(400, 'VALIDATION_ERROR', `Invalid input JSON: ${reason}`);
  }
};

/** Serialised body and headers as they go over the wire. */
export const serialise = (response: ApiResponse): { bytes: Buffer; headers: Record<string, string> } => {
  if (response.body === undefined) return { bytes: Buffer.alloc(0), headers: response.headers ?? {} };
  const text = typeof response.body === 'string' ? response.body : JSON.stringify(response.body);
  return {
    bytes: Buffer.from(text, 'utf8'),
    headers: { 'Content-Type': 'application/json;charset=utf-8', ...response.headers },
  };
};
