import type { Request } from '../http/request';
import { isTransient } from '../predicates';
import { bisect } from './bisect';
import { chunk } from './chunk';
import { matchResults } from './match-results';
import type { TracedInput } from './match-results';
import type { BatchBody, InputOutcome } from './outcome';

export interface BatchWrite<Input> {
  path: string;
  inputs: readonly Input[];
  toBody: (input: Input) => object & { id?: string };
  /** True when sending an input twice cannot do harm. */
  repeatable: boolean;
}

/** Rounds in which inputs that a 207 reports as failed for a passing reason are sent again. */
const furtherRounds = 2;

/**
 * Sends inputs 100 at a time, each with a trace id of its own, which makes HubSpot answer 207 input by input instead
 * of refusing the batch. Source: developers.hubspot.com, error handling page, "multi-status errors".
 */
export const sendBatches = async <Input, Result extends { id: string; objectWriteTraceId?: string }>(
  request: Request,
  { path, inputs, toBody, repeatable }: BatchWrite<Input>,
): Promise<Array<InputOutcome<Input, Result>>> => {
  const send = async (some: TracedInput[]) => {
    const { body } = await request<BatchBody<Result>>({
      method: 'POST',
      path,
      body: { inputs: some },
      repeatable,
    });
    return matchResults(some, body);
  };

  const outcomes: Array<InputOutcome<Input, Result>> = [];
  for (const piece of chunk(inputs)) {
    const traced = piece.map((input, place) => ({ ...toBody(input), objectWriteTraceId: `input-${place}` }));
    let settled = await bisect(traced, send);
    for (let round = 0; repeatable && round < furtherRounds; round += 1) {
      const again = settled.flatMap((one) => (!one.ok && isTransient(one.error) ? [one.input] : []));
      if (again.length === 0) break;
      const retried = new Map((await bisect(again, send)).map((one) => [one.input, one]));
      settled = settled.map((one) => retried.get(one.input) ?? one);
    }
    piece.forEach((input, place) => {
      const outcome = settled[place];
      if (outcome) outcomes.push({ ...outcome, input });
    });
  }
  return outcomes;
};
