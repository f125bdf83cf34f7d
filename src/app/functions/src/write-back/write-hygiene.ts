import type { WriteBack } from '@tandem/contracts';
import { hygieneChanges, projectHygiene } from '@tandem/core/hygiene/record';
import { writeComputed } from '@tandem/crm';
import type { Dependencies } from '../compose';
import type { ScoredRecord } from '../hygiene/load';
import { describeError } from '../reply';
import { writeBudgetMs } from './write-engagement';

/**
 * Writes what differs between a record's data quality properties and what was just computed, in one request. Not when
 * something failed just now or the agreement could not be read, since the properties would say less than what is so.
 * Never fails and never waits for long: what is not written now is written by the next view.
 *
 * @param mayWrite whether the call has a request left for it
 */
export async function writeHygiene(
  { known: { objectType, record, terms }, result, around }: ScoredRecord,
  mayWrite: boolean,
  { openCrm }: Pick<Dependencies, 'openCrm'>,
): Promise<WriteBack> {
  if (!mayWrite || !around.whole || terms.from === 'unread') return { state: 'later' };
  const target = { ...record, projected: projectHygiene(result) };
  const { changes, missing } = hygieneChanges(objectType, [target]);
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
