import type { ApiRequest, ApiResponse } from '../operation';

interface Input {
  id?: string;
  objectWriteTraceId?: string;
}

const inputsOf = (body: unknown): Input[] => {
  const inputs = (body as { inputs?: unknown } | undefined)?.inputs;
  return Array.isArray(inputs) ? (inputs as Input[]) : [];
};

/** The request with every second input left out; undefined when it is no batch of at least two. */
export const keepHalf = (request: ApiRequest): { kept: ApiRequest; dropped: Input[] } | undefined => {
  const inputs = inputsOf(request.body);
  if (inputs.length < 2) return undefined;
  const kept = inputs.filter((_, index) => index % 2 === 0);
  return {
    kept: { ...request, body: { ...(request.body as object), inputs: kept } },
    dropped: inputs.filter((_, index) => index % 2 === 1),
  };
};

/** Turns a batch answer into HubSpot's 207 with one error for each input that was dropped. */
export const withFailures = (response: ApiResponse, dropped: Input[], now: number): ApiResponse => {
  const body = (response.body ?? {}) as Record<string, unknown>;
  const at = new Date(now).toISOString();
  const known = Array.isArray(body.errors) ? body.errors : [];
  const errors = dropped.map((input) => ({
    status: 'error',
    category: 'INTERNAL_ERROR',
    message: 'internal error',
    errors: [],
    links: {},
    context: {
      ...(input.id !== undefined && { ids: [String(input.id)] }),
      ...(input.objectWriteTraceId !== undefined && { objectWriteTraceId: [input.objectWriteTraceId] }),
    },
  }));
  return {
    ...response,
    status: 207,
    body: {
      status: 'COMPLETE',
      results: [],
      startedAt: at,
      completedAt: at,
      ...body,
      errors: [...known, ...errors],
      numErrors: known.length + errors.length,
    },
  };
};
