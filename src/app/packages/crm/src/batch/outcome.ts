import type { CrmError } from '../errors';

/** What became of each input of a batch, in the order of the inputs. */
export type InputOutcome<Input, Result> =
  { input: Input; ok: true; result: Result } | { input: Input; ok: false; error: CrmError };

/** Body of a batch answer (spec: BatchResponse…); `errors` only on 207. */
export interface BatchBody<Result> {
  status: string;
  results: Result[];
  numErrors?: number;
  errors?: Array<Record<string, unknown>>;
}
