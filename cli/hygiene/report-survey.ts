import {
  DuplicateCollection,
  duplicateProperties,
  leastCandidate,
  SpellingCount,
  spellingsOf,
} from '@tandem/core/hygiene';
import type { DuplicateCandidate, DuplicateFindings, SpellingGroup } from '@tandem/core/hygiene';
import type { Crm } from '@tandem/crm';
import type { StandardObjectType } from '@tandem/taxonomy';
import { batchesOf } from './report-batches';
import type { Unmeasured } from './report-portal';

/** What can only be said of a record when all the others are known. */
export interface Survey {
  /** Likely duplicates at the probability that duplicates are reported from. */
  duplicates: Pick<DuplicateFindings, 'records' | 'affected' | 'surplus' | 'share'>;
  /** Candidates by record id, as cards judge them. */
  candidatesOf: ReadonlyMap<string, readonly DuplicateCandidate[]>;
  spellings: SpellingGroup[];
  spellingsFor: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

interface SurveyOptions {
  /** Properties whose spellings are counted. */
  spelled: readonly string[];
  limit?: number;
  unmeasured: Unmeasured;
  onRead: (records: number) => void;
  isStopped: () => boolean;
}

/** From this probability on two records are reported as the same: that of a shared name and domain. */
export const likelyDuplicate = 0.7;

/**
 * Reads every record once for what all of them together say: which are likely the same, and how values are usually
 * written. Of each record some hundred bytes are kept.
 *
 * @returns null when stopped, because half of the records say nothing about duplicates
 * @throws CrmError
 */
export async function surveyRecords(
  crm: Crm,
  objectType: StandardObjectType,
  { spelled, limit, unmeasured, onRead, isStopped }: SurveyOptions,
): Promise<Survey | null> {
  const collection = new DuplicateCollection(objectType);
  const count = new SpellingCount(spelled);
  const properties = [...new Set([...duplicateProperties(objectType), ...spelled])];
  for await (const { records } of batchesOf(crm, objectType, { properties, limit, unmeasured })) {
    for (const record of records) {
      collection.add(record);
      count.add(record.properties);
    }
    onRead(records.length);
    if (isStopped()) return null;
  }
  const spellings = count.groups();
  const { records, affected, surplus, share } = collection.find(likelyDuplicate);
  return {
    duplicates: { records, affected, surplus, share },
    candidatesOf: candidatesIn(collection.find(leastCandidate)),
    spellings,
    spellingsFor: spellingsOf(spellings),
  };
}

function candidatesIn({ clusters }: DuplicateFindings): Map<string, DuplicateCandidate[]> {
  const candidates = new Map<string, DuplicateCandidate[]>();
  const add = (
    id: string,
    other: string,
    { probability, reasons }: Omit<DuplicateCandidate, 'id' | 'properties'>,
  ) => {
    const known = candidates.get(id) ?? [];
    candidates.set(id, known.concat({ id: other, probability, reasons, properties: {} }));
  };
  for (const { pairs } of clusters) {
    for (const { one, other, ...likeness } of pairs) {
      add(one, other, likeness);
      add(other, one, likeness);
    }
  }
  return candidates;
}
