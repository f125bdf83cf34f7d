import { randomUUID } from 'node:crypto';

/** One entry of `errors[]` in HubSpot's error body. */
export interface ApiErrorDetail {
  message: string;
  code?: string;
  in?: string;
  subCategory?: string;
  context?: Record<string, string[]>;
}

/** A HubSpot-shaped failure: the server turns it into the JSON body of schema `Error` in the official specs. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly category: string,
    message: string,
    readonly more: {
      subCategory?: string;
      errors?: ApiErrorDetail[];
      context?: Record<string, string[]>;
      headers?: Record<string, string>;
      links?: Record<string, string>;
    } = {},
  ) {
    super(message);
  }

  toBody(): Record<string, unknown> {
    const { subCategory, errors, context, links } = this.more;
    return {
      status: 'error',
      message: this.message,
      correlationId: randomUUID(),
      category: this.category,
      ...(subCategory && { subCategory }),
      ...(errors && { errors }),
      ...(context && { context }),
      ...(links && { links }),
    };
  }
}

export const notFound = (message = 'resource not found'): ApiError =>
  new ApiError(404, 'OBJECT_NOT_FOUND', message);

export const invalid = (message: string, errors?: ApiErrorDetail[], subCategory?: string): ApiError =>
  new ApiError(400, 'VALIDATION_ERROR', message, { errors, subCategory });

export const conflict = (message: string, subCategory?: string): ApiError =>
  new ApiError(409, 'OBJECT_ALREADY_EXISTS', message, { subCategory });
