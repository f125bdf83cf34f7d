import { agreedProperties, hygieneRecordProperties, SpellingCount } from '@tandem/core/hygiene';
import type { HygieneResult, PropertyFacts } from '@tandem/core/hygiene';
import type { Crm, CrmRecord } from '@tandem/crm';
import type { StandardObjectType } from '@tandem/taxonomy';
import { UserError } from '../support/user-error';
import { batchesOf } from './report-batches';
import { GroupedTallies, groupOfRecord } from './report-groups';
import type { ReportGroup, ReportGrouping } from './report-groups';
import { readProperties } from './report-portal';
import type { ReportPortal } from './report-portal';
import { likelyDuplicate, surveyRecords } from './report-survey';
import type { Survey } from './report-survey';
import { scorerOf } from './report-score';
import { Tally } from './report-tally';

/** Which records to look at, and how closely. */
export interface ReportOptions {
  by: ReportGrouping;
  source: string;
  /** Further properties to judge; `*` stands for any part of a name. */
  also: readonly string[];
  limit?: number;
  /** Only what a record says by itself: no histories, neighbours, duplicates and spellings. */
  quick: boolean;
  /** Exactly as cards score, so that scores can be written back: without the portal's own spellings. */
  asCards: boolean;
}

export interface ReportWatchers {
  onProgress: (what: 'Reading' | 'Scoring', records: number) => void;
  /** Every record with its score, a hundred at a time. */
  onScored?: (scored: Array<{ record: CrmRecord; result: HygieneResult }>) => Promise<void>;
  isStopped: () => boolean;
}

/** What was found about the records of one object type. */
export interface ObjectReport {
  objectType: StandardObjectType;
  all: Tally;
  groups: ReportGroup[];
  /** Null when only a quick look was asked for. */
  survey: Survey | null;
  /** Records of the portal were left out. */
  complete: boolean;
}

/**
 * Scores every record of a type with what belongs to it, and sums it up. Two readings: one for what all records say
 * together, one to score each.
 *
 * @throws CrmError, UserError
 */
export async function measureObject(
  crm: Crm,
  objectType: StandardObjectType,
  portal: ReportPortal,
  options: ReportOptions,
  now: number,
  { onProgress, onScored, isStopped }: ReportWatchers,
): Promise<ObjectReport> {
  const { by, source, limit, quick, asCards } = options;
  const { terms, unmeasured } = portal;
  const definitions = await readProperties(crm, objectType);
  const own = hygieneRecordProperties(objectType);
  const agreed = agreedProperties(objectType, terms);
  const judged = [
    ...new Set([...own.properties, ...agreed, ...furtherProperties(options.also, definitions)]),
  ];
  const spelled = judged.filter((name) => isSpelled(definitions.get(name)));
  const report: ObjectReport = { objectType, all: new Tally(), groups: [], survey: null, complete: false };
  if (!quick) {
    const onRead = (records: number) => onProgress('Reading', records);
    report.survey = await surveyRecords(crm, objectType, { spelled, limit, unmeasured, onRead, isStopped });
    if (report.survey === null) return report;
  }
  const groups = new GroupedTallies();
  const groupOf = groupOfRecord(by, portal, definitions, source);
  const score = scorerOf({
    objectType,
    portal,
    definitions,
    survey: report.survey,
    asCards,
    judged: new Set(judged),
    now,
  });
  const batches = batchesOf(crm, objectType, {
    properties: [...new Set([...judged, source])],
    ...(quick ? {} : { propertiesWithHistory: own.propertiesWithHistory, withNeighbours: true }),
    limit,
    unmeasured,
  });
  report.complete = true;
  for await (const batch of batches) {
    const results = score(batch);
    const scored = batch.records.map((record, index) => ({ record, result: results[index]! }));
    for (const { record, result } of scored) {
      const isOpen = isOpenRecord(objectType, record, portal);
      const isDuplicate = isLikelyDuplicate(report.survey, record);
      report.all.add(result, isOpen, isDuplicate);
      if (groupOf) groups.of(groupOf(record)).add(result, isOpen, isDuplicate);
    }
    await onScored?.(scored);
    onProgress('Scoring', scored.length);
    if (!isStopped()) continue;
    report.complete = false;
    break;
  }
  return { ...report, groups: groups.list(by) };
}

const isSpelled = (definition: PropertyFacts | undefined): boolean =>
  definition !== undefined && SpellingCount.counts(definition);

const isLikelyDuplicate = (survey: Survey | null, { id }: CrmRecord): boolean =>
  survey?.candidatesOf.get(id)?.some(({ probability }) => probability >= likelyDuplicate) ?? false;

/** Closed deals are nobody's work any more; contacts and companies always are. */
const isOpenRecord = (
  objectType: StandardObjectType,
  { properties }: CrmRecord,
  { stages }: ReportPortal,
): boolean => objectType !== 'deals' || stages?.get(properties['dealstage'] ?? '')?.closed !== true;

/** Writable properties whose names fit the patterns. @throws UserError when none does */
function furtherProperties(
  patterns: readonly string[],
  definitions: ReadonlyMap<string, PropertyFacts>,
): string[] {
  return patterns.flatMap((pattern) => {
    const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const fits = new RegExp(`^${parts.join('.*')}$`);
    const names = [...definitions.values()].filter(({ name, writable }) => writable && fits.test(name));
    if (names.length === 0) throw new UserError(`--also: no property that people can write fits ${pattern}.`);
    return names.map(({ name }) => name);
  });
}
