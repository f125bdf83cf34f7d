import type { WriteBack } from '@tandem/contracts';
import { engagementChanges } from '@tandem/core';
import type { EngagementProjection, RecordProperties } from '@tandem/core';
import { writeComputed } from '@tandem/crm';
import { describeError } from '../reply';
import type { Dependencies } from '../compose';

/** Longest that a finished view waits for its properties to be written, in milliseconds. */
export const writeBudgetMs = 300;

/** A record with the engagement properties it has and should have. */
export interface EngagementToWrite {
  objectType: 'contacts' | 'deals';
  record: { id: string; properties: RecordProperties };
  projected: EngagementProjection;
}

/** Writes one record's engagement properties, see {@link writeEngagements}. */
export const writeEngagement = (
  { objectType, record, projected }: EngagementToWrite,
  dependencies: Pick<Dependencies, 'openCrm'>,
): Promise<WriteBack> => writeEngagements(objectType, [{ ...record, projected }], dependencies);

/**
 * Writes what differs between records' engagement properties and what was just computed, in one request for a hundred
 * records. Never fails and never waits for long: what is not written now is written by the next view, or by a job over
 * all records, which decides with `engagementChanges` and writes with `writeComputed` just the same.
 */
export async function writeEngagements(
  objectType: EngagementToWrite['objectType'],
  targets: Parameters<typeof engagementChanges>[0],
  { openCrm }: Pick<Dependencies, 'openCrm'>,
): Promise<WriteBack> {
  const { changes, missing } = engagementChanges(targets);
  const done = (state: 'unchanged' | 'written'): WriteBack =>
    missing.length > 0
      ? { state: 'not_set_up', missing: missing.map((name) => `${objectType}.${name}`) }
      : { state };
  if (changes.length === 0) return done('unchanged');
  try {
    await writeComputed(openCrm(writeBudgetMs), objectType, changes);
    return done('written');
  } catch (error) {
    console.warn(JSON.stringify({ event: 'write_back_left', ...describeError(error) }));
    return { state: 'later' };
  }
}
