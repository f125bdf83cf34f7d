import { ApiError, invalid } from '../errors';
import { batchAnswer, failureOf, type BatchFailure } from '../http/batch-answer';
import type { ApiRequest, ApiResponse } from '../operation';
import type { ObjectTypeDefinition } from '../state/object-types';
import type { PortalState } from '../state/portal-state';
import { presentRecord } from './present-record';
import type { PreparedWrite } from './write-record';

/** Records per batch call; half as many when property history is read. */
export const BATCH_LIMIT = 100;
export const HISTORY_BATCH_LIMIT = 50;

interface TracedInput {
  id?: string;
  objectWriteTraceId?: string;
}

/** Throws HubSpot's 400 for a batch of more than 100, an empty one, or one that names a record twice. */
export const checkBatch = (inputs: TracedInput[]): void => {
  if (!inputs.length) throw invalid('The batch request contains no inputs');
  if (inputs.length > BATCH_LIMIT) {
    throw invalid(`The maximum number of inputs supported in a batch request is ${BATCH_LIMIT}`);
  }
  const ids = inputs.flatMap(({ id }) => id ?? []);
  const repeated = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  if (repeated.length) {
    throw invalid(`Duplicate IDs found in batch input: [${repeated.join(', ')}]. IDs must be unique`);
  }
};

/** HubSpot's entry in `errors[]` for records that a batch could not find. */
export const missingRecords = (type: ObjectTypeDefinition, ids: string[]): BatchFailure[] =>
  ids.length
    ? [
        {
          category: 'OBJECT_NOT_FOUND',
          message: `Could not get some ${type.name.toUpperCase()} objects, they may be deleted or not exist. Check that ids are valid.`,
          context: { ids },
        },
      ]
    : [];

/** Whether every input carries a trace id of its own, which switches on answers of 207 with single failures. */
const isTraced = (inputs: TracedInput[]): boolean => {
  const traces = inputs.flatMap(({ objectWriteTraceId }) => objectWriteTraceId ?? []);
  return traces.length === inputs.length && new Set(traces).size === traces.length;
};

/**
 * Writes a batch. Without trace ids it is all or nothing: the first refusal is the answer to the whole call.
 * With a unique `objectWriteTraceId` on every input each one stands for itself
 * (https://developers.hubspot.com/docs/api-reference/error-handling#multi-status-errors).
 */
export const writeBatch = <Input extends TracedInput>(
  state: PortalState,
  request: ApiRequest,
  type: ObjectTypeDefinition,
  inputs: Input[],
  prepare: (input: Input) => PreparedWrite,
  options: { status: number; upsert?: boolean },
): ApiResponse => {
  const traced = isTraced(inputs);
  const failures: BatchFailure[] = [];
  const results: unknown[] = [];
  const warnings: unknown[] = [];
  const commit = (input: Input, write: PreparedWrite): void => {
    const record = write.commit();
    warnings.push(...write.warnings);
    results.push({
      ...presentRecord(state, type, record, { properties: Object.keys(write.values) }),
      ...(input.objectWriteTraceId !== undefined && { objectWriteTraceId: input.objectWriteTraceId }),
      ...(options.upsert && { new: write.created }),
    });
  };
  if (!traced) {
    const prepared = inputs.map((input) => ({ input, write: prepare(input) }));
    refuseRepeats(
      state,
      type,
      prepared.map(({ write }) => write),
    );
    for (const { input, write } of prepared) commit(input, write);
  } else {
    for (const input of inputs) {
      try {
        commit(input, prepare(input));
      } catch (error) {
        failures.push(failureOf(error, { objectWriteTraceId: [input.objectWriteTraceId ?? ''] }));
      }
    }
  }
  const answer = batchAnswer(request, results, failures, options.status);
  return warnings.length ? { ...answer, body: { ...(answer.body as object), warnings } } : answer;
};

/** Throws when two inputs of one batch give the same unique value, which no later check would see. */
const refuseRepeats = (state: PortalState, type: ObjectTypeDefinition, writes: PreparedWrite[]): void => {
  const seen = new Set<string>();
  for (const { values } of writes) {
    for (const [name, value] of Object.entries(values)) {
      const isEmail = type.objectTypeId === '0-1' && name === 'email';
      const unique = isEmail || state.properties.get(type.objectTypeId, name)?.hasUniqueValue;
      if (!unique || value === '') continue;
      const key = `${name}/${value.toLowerCase()}`;
      if (seen.has(key)) {
        throw new ApiError(
          isEmail ? 409 : 400,
          isEmail ? 'CONFLICT' : 'VALIDATION_ERROR',
          `Duplicate values found in batch input for property ${name}: [${value}]`,
        );
      }
      seen.add(key);
    }
  }
};
