import * as z from 'zod/mini';
import type { FieldProblem } from '@tandem/contracts';
import { invalidInput } from './refusal';

/**
 * What the card sent, checked against the function's contract.
 *
 * @throws Refusal naming each field by its path, e.g. `record.objectId` or `verdict.comment`
 */
export function parseRequest<Schema extends z.core.$ZodType>(
  schema: Schema,
  parameters: unknown,
): z.core.output<Schema> {
  const parsed = z.safeParse(schema, parameters, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw invalidInput(
    parsed.error.issues.map((issue) => ({ field: issue.path.join('.'), problem: problemOf(issue) })),
  );
}

function problemOf(issue: z.core.$ZodIssue): FieldProblem {
  if (issue.input === undefined || issue.input === '') return 'required';
  if (issue.code === 'too_big') return 'too_long';
  return issue.code === 'invalid_value' ? 'not_offered' : 'malformed';
}
