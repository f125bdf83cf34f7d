import { type z } from 'zod';
import { invalid, type ApiErrorDetail } from '../errors';
import type { ApiRequest } from '../operation';

const valueAt = (body: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>((node, key) => (node as Record<PropertyKey, unknown> | undefined)?.[key], body);

const detail = (issue: z.core.$ZodIssue, missing: boolean): ApiErrorDetail => ({
  message: missing ? `${issue.path.join('.')} is required` : issue.message,
  code: missing ? 'REQUIRED_FIELD' : 'INVALID_VALUE',
  in: issue.path.join('.'),
});

/**
 * The body as the operation expects it. Unknown fields are dropped, as HubSpot drops them. Throws HubSpot's
 * 400: "Some required fields were not set: […]" where fields are missing, else one detail for each wrong value.
 */
export const bodyAs = <Schema extends z.ZodType>(schema: Schema, request: ApiRequest): z.output<Schema> => {
  const parsed = schema.safeParse(request.body);
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const isMissing = (issue: z.core.$ZodIssue): boolean => valueAt(request.body, issue.path) === undefined;
  const missing = issues.filter(isMissing).map((issue) => String(issue.path.at(-1) ?? 'body'));
  const problem = missing.length
    ? `Some required fields were not set: [${[...new Set(missing)].join(', ')}]`
    : `${issues[0]?.path.join('.')}: ${issues[0]?.message}`;
  throw invalid(
    `Invalid input JSON on line 1, column 1: ${problem}`,
    issues.map((issue) => detail(issue, isMissing(issue))),
  );
};

/** Whether the call came by a dated path, where the 2026-09 specification's required fields are all required. */
export const isDated = (request: ApiRequest): boolean => /^\d{4}-\d{2}$/.test(request.params.version ?? '');

/** Throws HubSpot's 400 when a field is absent that only the dated specification requires. */
export const requireOnDated = (request: ApiRequest, names: string[]): void => {
  if (!isDated(request)) return;
  const body = (request.body ?? {}) as Record<string, unknown>;
  const missing = names.filter((name) => body[name] === undefined);
  if (!missing.length) return;
  throw invalid(
    `Invalid input JSON on line 1, column 1: Some required fields were not set: [${missing.join(', ')}]`,
    missing.map((name) => ({ message: `${name} is required`, code: 'REQUIRED_FIELD', in: name })),
  );
};

/** Throws HubSpot's 400 for a batch that is larger than the operation takes. */
export const limitInputs = (inputs: unknown[], max: number): void => {
  if (inputs.length <= max) return;
  throw invalid(
    `The maximum number of inputs supported in a batch request is ${max}; this request has ${inputs.length}`,
  );
};
