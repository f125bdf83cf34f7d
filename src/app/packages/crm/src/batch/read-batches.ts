import type { CrmError } from '../errors';
import { errorFromBatch } from '../http/parse-answer';
import type { Request } from '../http/request';
import { isTransient } from '../predicates';
import { chunk } from './chunk';
import type { BatchBody } from './outcome';

export interface BatchRead<Input> {
  path: string;
  query?: Record<string, string>;
  inputs: readonly Input[];
  /** Inputs of one call. */
  size: number;
  toBody: (inputs: Input[]) => object;
  /** True for the entries of `errors[]` that only say that there is nothing to read. */
  meansNothingThere: (error: CrmError) => boolean;
}

/** Times that inputs which failed inside a 207 are asked for, the first included. */
const maxRounds = 3;

/**
 * Reads inputs batch by batch. Inputs that a 207 reports as failed for a passing reason are asked for again; any
 * other failure is thrown, so that what comes back is complete but for the ids in `nothingThere`.
 */
export const readBatches = async <Input extends { id: string }, Result>(
  request: Request,
  { path, query, inputs, size, toBody, meansNothingThere }: BatchRead<Input>,
): Promise<{ results: Result[]; nothingThere: string[] }> => {
  const results: Result[] = [];
  const nothingThere: string[] = [];
  for (const piece of chunk(inputs, size)) {
    let wanted = piece;
    for (let round = 1; wanted.length > 0; round += 1) {
      const body = toBody(wanted);
      const answer = await request<BatchBody<Result>>({
        method: 'POST',
        path,
        query,
        body,
        repeatable: true,
      });
      results.push(...answer.body.results);
      const again = new Set<string>();
      for (const entry of answer.body.errors ?? []) {
        const error = errorFromBatch(entry);
        const ids = error.context.ids ?? error.context.fromObjectId ?? [];
        if (meansNothingThere(error)) nothingThere.push(...ids);
        else if (round < maxRounds && isTransient(error) && ids.length > 0)
          ids.forEach((id) => again.add(id));
        else throw error;
      }
      wanted = wanted.filter(({ id }) => again.has(id));
    }
  }
  return { results, nothingThere };
};
