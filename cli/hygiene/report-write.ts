import { hygieneChanges, projectHygiene } from '@tandem/core/hygiene';
import type { HygieneResult } from '@tandem/core/hygiene';
import { isCrmError, isMissingScope, isUnauthorized, writeComputed } from '@tandem/crm';
import type { Crm, CrmRecord } from '@tandem/crm';
import type { StandardObjectType } from '@tandem/taxonomy';
import { explainError } from '../support/explain-error';

/** What became of the data quality properties of one object type. */
export interface WriteCounts {
  /** Records whose properties differ from what was computed. */
  different: number;
  unchanged: number;
  written: number;
  /** Requests of a hundred in which HubSpot refused a record, with the reasons. */
  refused: Map<string, number>;
  /** Properties that the portal lacks. */
  missing: ReadonlySet<string>;
}

/**
 * Writes scores to properties with the code that cards write them with, a hundred records a request and only what
 * differs. Whatever was written is skipped by the next run, so a run that was cut off goes on where it stopped.
 *
 * @param apply false: only counts what would be written
 */
export function scoreWriter(crm: Crm, objectType: StandardObjectType, apply: boolean) {
  const missing = new Set<string>();
  const counts: WriteCounts = { different: 0, unchanged: 0, written: 0, refused: new Map(), missing };
  return {
    counts,
    /** @throws CrmError for what concerns every record, e.g. a missing scope */
    write: async (scored: ReadonlyArray<{ record: CrmRecord; result: HygieneResult }>): Promise<void> => {
      const targets = scored.map(({ record, result }) => ({ ...record, projected: projectHygiene(result) }));
      const { changes, missing: lacking } = hygieneChanges(objectType, targets);
      for (const name of lacking) missing.add(name);
      counts.different += changes.length;
      counts.unchanged += targets.length - changes.length;
      if (!apply || changes.length === 0) return;
      try {
        await writeComputed(crm, objectType, changes);
        counts.written += changes.length;
      } catch (error) {
        if (!isCrmError(error) || isMissingScope(error) || isUnauthorized(error)) throw error;
        const why = explainError(error);
        counts.refused.set(why, (counts.refused.get(why) ?? 0) + 1);
      }
    },
  };
}
