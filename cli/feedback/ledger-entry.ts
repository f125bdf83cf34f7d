import { calendarDate, cleanText, entryProperties, shorten, summariseEntry } from '@tandem/core';
import type { MappedVerdict } from '@tandem/core/mapping';
import { maxCommentLength, ratings, type FeedbackEntry } from '@tandem/taxonomy';
import type { LedgerAccess } from './open-ledger';

/** The unique key of an imported verdict: the same row of the same mapping is one entry, however often it is sent. */
export const importEntryKey = (mappingName: string, rowId: string): string =>
  `import:${mappingName}:${rowId}`;

/**
 * A ledger entry of a historical verdict. It is the first attempt, was given by nobody that HubSpot knows, and under
 * no version of the agreement.
 */
export function toEntry(mappingName: string, verdict: MappedVerdict): FeedbackEntry {
  const { rowId, rating, reviewerName, reviewedAt, comment, ...told } = verdict;
  return {
    key: importEntryKey(mappingName, rowId),
    kind: 'verdict',
    rating: ratings.find(({ value }) => value === rating)?.value ?? null,
    disposition: told.disposition,
    reason: told.reason,
    subReason: told.subReason,
    wakeUpDate: told.wakeUpDate,
    contentHelped: null,
    contentWrong: null,
    comment: comment === null ? null : shorten(cleanText(comment), maxCommentLength),
    reviewer: { userId: '', name: reviewerName },
    reviewedAt,
    attempt: 1,
    agreementVersion: null,
    source: told.source,
    campaign: told.campaign,
    form: told.form,
    lifecycleStage: told.lifecycleStage,
    supersedes: null,
    superseded: false,
  };
}

/** The properties of the entry's record. */
export function toRecordProperties(
  entry: FeedbackEntry,
  { sourceDetail }: MappedVerdict,
  contactId: string,
  { agreement, timeZone }: LedgerAccess,
): Record<string, string> {
  const summary = summariseEntry(entry, agreement, calendarDate(entry.reviewedAt, timeZone));
  const context = {
    origin: 'import',
    summary,
    sourceDetail,
    contactId,
    dealId: null,
    companyId: null,
  } as const;
  return entryProperties(entry, context);
}
