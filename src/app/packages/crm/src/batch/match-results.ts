import { CrmError } from '../errors';
import { errorFromBatch } from '../http/parse-answer';
import type { BatchBody, InputOutcome } from './outcome';

/** One input of a batch write as it is sent. `id` is absent where records are created. */
export interface TracedInput {
  id?: string;
  objectWriteTraceId: string;
}

interface TracedResult {
  id: string;
  objectWriteTraceId?: string;
}

/**
 * Joins a batch answer to its inputs by trace id. In a 207 each error names its inputs in its context. Where an
 * answer without errors echoes no trace ids, a change is known by its record id, and a new record by its place.
 * An input that nothing mentions counts as failed: better told twice than lost.
 */
export const matchResults = <Input extends TracedInput, Result extends TracedResult>(
  inputs: Input[],
  body: BatchBody<Result>,
): Array<InputOutcome<Input, Result>> => {
  const traced = new Map(body.results.map((result) => [result.objectWriteTraceId, result]));
  const byId = new Map(body.results.map((result) => [result.id, result]));
  const { errors, unnamed } = errorsByTrace(body);
  const echoed = !traced.has(undefined);
  const complete = !body.errors?.length && body.results.length === inputs.length;

  return inputs.map((input, place): InputOutcome<Input, Result> => {
    const known = traced.get(input.objectWriteTraceId);
    const guessed = complete && !echoed ? (byId.get(input.id ?? '') ?? body.results[place]) : undefined;
    const result = known ?? guessed;
    if (result) return { input, ok: true, result };
    return { input, ok: false, error: errors.get(input.objectWriteTraceId) ?? unnamed ?? unmentioned() };
  });
};

const errorsByTrace = (body: BatchBody<unknown>) => {
  const errors = new Map<string, CrmError>();
  let unnamed: CrmError | undefined;
  for (const entry of body.errors ?? []) {
    const error = errorFromBatch(entry);
    const traceIds = error.context.objectWriteTraceId ?? [];
    if (traceIds.length === 0) unnamed ??= error;
    for (const traceId of traceIds) errors.set(traceId, error);
  }
  return { errors, unnamed };
};

const unmentioned = () =>
  new CrmError({ status: 207, category: 'UNKNOWN', message: 'HubSpot said nothing about this input' });
