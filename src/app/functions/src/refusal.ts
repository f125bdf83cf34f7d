import type { Failure, FieldProblem } from '@tandem/contracts';

/** An expected reason not to answer: becomes the reply as it is. */
export class Refusal extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
    this.name = 'Refusal';
  }
}

type Missing = Extract<Failure, { code: 'not_found' }>['what'];

export const notFound = (what: Missing): Refusal =>
  new Refusal({ ok: false, code: 'not_found', retryable: false, what });

/** Names of custom objects, or of properties as `contacts.name`, that setup should have made. */
export const notSetUp = (missing: string[]): Refusal =>
  new Refusal({ ok: false, code: 'not_set_up', retryable: false, missing });

export const invalidInput = (fields: Array<{ field: string; problem: FieldProblem }>): Refusal =>
  new Refusal({ ok: false, code: 'invalid_input', retryable: false, fields });
