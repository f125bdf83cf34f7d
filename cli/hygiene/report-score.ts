import {
  mergeVerifications,
  rulesFor,
  scoreHygieneBatch,
  setAtOf,
  standingVerifications,
  subjectOf,
} from '@tandem/core/hygiene';
import type { HygieneResult, PropertyFacts, Related, Subject } from '@tandem/core/hygiene';
import type { CrmRecord } from '@tandem/crm';
import { hygieneVerifications } from '@tandem/taxonomy';
import type { StandardObjectType } from '@tandem/taxonomy';
import type { Batch } from './report-batches';
import type { ReportPortal } from './report-portal';
import type { Survey } from './report-survey';

/** What scoring records of one type rests on. */
interface ScorerParts {
  objectType: StandardObjectType;
  portal: ReportPortal;
  definitions: ReadonlyMap<string, PropertyFacts>;
  /** Null: nothing is known of other records. */
  survey: Survey | null;
  /** Without the portal's own spellings. */
  asCards: boolean;
  /** Properties that rules may look at. */
  judged: ReadonlySet<string>;
  /** Epoch milliseconds. */
  now: number;
}

/** Scores the records of a batch, in their order. */
export type Scorer = (batch: Batch) => HygieneResult[];

/** Scores records with all that was read. What was not asked for is not shown to rules. */
export function scorerOf({
  objectType,
  portal,
  definitions,
  survey,
  asCards,
  judged,
  now,
}: ScorerParts): Scorer {
  const { terms, owners, stages } = portal;
  const rules = rulesFor(objectType);
  const subjectIn = (
    { id, properties: all, propertiesWithHistory: histories }: CrmRecord,
    { neighbours }: Batch,
  ): Subject => {
    const properties = Object.fromEntries(Object.entries(all).filter(([name]) => judged.has(name)));
    const ownerId = properties['hubspot_owner_id'];
    const owner = owners && ownerId ? owners.get(ownerId) : undefined;
    const related: Related = {
      properties: definitions,
      ...(stages && { stages }),
      ...(owners && ownerId && { owner: { id: ownerId, active: owner !== undefined && !owner.archived } }),
      ...Object.fromEntries(Object.entries(neighbours).map(([type, found]) => [type, found.get(id) ?? []])),
      ...(survey && { duplicates: survey.candidatesOf.get(id) ?? [] }),
      ...(survey && !asCards && { spellings: survey.spellingsFor }),
    };
    const words = histories?.[hygieneVerifications.name]?.map(({ value }) => value) ?? [];
    const verifications = mergeVerifications([properties[hygieneVerifications.name], ...words], now);
    return subjectOf(
      {
        objectType,
        id,
        properties,
        ...(histories && { setAt: setAtOf(histories) }),
        verifications: standingVerifications(verifications, properties),
        related,
      },
      now,
    );
  };
  return (batch) =>
    scoreHygieneBatch(
      batch.records.map((record) => subjectIn(record, batch)),
      terms,
      rules,
    );
}
