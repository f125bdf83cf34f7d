import { ApiError } from '../errors';
import type { ApiRequest, ApiResponse } from '../operation';

/** One failed input of a batch (spec: StandardError). */
export interface BatchFailure {
  category: string;
  message: string;
  subCategory?: string;
  context: Record<string, string[]>;
}

export const failureOf = (error: unknown, context: Record<string, string[]>): BatchFailure => {
  if (!(error instanceof ApiError)) throw error;
  return {
    category: error.category,
    message: error.message,
    subCategory: error.more.subCategory,
    context: { ...error.more.context, ...context },
  };
};

/** A finished batch: `status` when everything worked, 207 with `errors` and `numErrors` when something did not. */
export const batchAnswer = (
  request: ApiRequest,
  results: unknown[],
  failures: BatchFailure[] = [],
  status = 200,
): ApiResponse => {
  const at = new Date(request.now).toISOString();
  const errors = failures.map(({ subCategory, ...failure }) => ({
    status: 'error',
    ...failure,
    ...(subCategory && { subCategory }),
    errors: [],
    links: {},
  }));
  return {
    status: failures.length ? 207 : status,
    body: {
      status: 'COMPLETE',
      results,
      startedAt: at,
      completedAt: at,
      ...(errors.length && { numErrors: errors.length, errors }),
    },
  };
};
