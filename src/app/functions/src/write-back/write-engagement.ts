import type { SourceOutcome, WriteBack } from '@tandem/contracts';
import { changedEngagement, engagementPropertyNames } from '@tandem/core';
import type { EngagementProjection, RecordProperties } from '@tandem/core';
import { describeError } from '../reply';
import type { Dependencies } from '../compose';
import { writeChanges } from './write-changes';

/** Longest that a finished view waits for its properties to be written, in milliseconds. */
export const writeBudgetMs = 300;

/** A record with the engagement properties it has and should have. */
export interface EngagementToWrite {
  objectType: 'contacts' | 'deals';
  record: { id: string; properties: RecordProperties };
  projected: EngagementProjection;
}

/**
 * Writes what differs between a record's engagement properties and what was just computed. Never fails and never
 * waits for long: what is not written now is written by the next view, or by a job over all records.
 */
export async function writeEngagement(
  { objectType, record, projected }: EngagementToWrite,
  { openCrm }: Pick<Dependencies, 'openCrm'>,
): Promise<WriteBack> {
  const present = (name: string): boolean => Object.hasOwn(record.properties, name);
  const missing = engagementPropertyNames
    .filter((name) => !present(name))
    .map((name) => `${objectType}.${name}`);
  const changed = Object.entries(changedEngagement(record.properties, projected)).filter(([name]) =>
    present(name),
  );
  const done = (state: 'unchanged' | 'written'): WriteBack =>
    missing.length > 0 ? { state: 'not_set_up', missing } : { state };
  if (changed.length === 0) return done('unchanged');
  try {
    const changes = [{ id: record.id, properties: Object.fromEntries(changed) }];
    await writeChanges(openCrm(writeBudgetMs), { objectType, changes });
    return done('written');
  } catch (error) {
    console.warn(JSON.stringify({ event: 'write_back_left', ...describeError(error) }));
    return { state: 'later' };
  }
}

/** True unless a source failed just now: what a portal lacks for good makes a score smaller, but not wrong. */
export const isWhole = (sources: readonly SourceOutcome[]): boolean =>
  sources.every(({ state }) => state !== 'failed');
