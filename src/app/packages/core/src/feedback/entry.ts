import { entryKinds, ratings } from '@tandem/taxonomy';
import type {
  EntryKind,
  EntryOrigin,
  FeedbackEntry,
  LeadFeedbackProperty,
  RatingValue,
} from '@tandem/taxonomy';
import { dateOf, momentOf, numberOf, textOf } from '../property-values';
import type { RecordProperties } from '../property-values';

/** A record of custom object `lead_feedback` as HubSpot's API gives it. */
export interface LedgerRecord {
  id: string;
  properties: RecordProperties;
}

/** Which records an entry is about and how it came to be; what a {@link FeedbackEntry} leaves out. */
export interface EntryContext {
  origin: EntryOrigin;
  summary: string;
  sourceDetail: string | null;
  contactId: string | null;
  dealId: string | null;
  companyId: string | null;
}

/** What a rep decided, apart from who, when and about whom. */
export type Verdict = Pick<
  FeedbackEntry,
  | 'rating'
  | 'disposition'
  | 'reason'
  | 'subReason'
  | 'wakeUpDate'
  | 'contentHelped'
  | 'contentWrong'
  | 'comment'
>;

/** A verdict that says nothing, as withdrawals carry it. */
export const emptyVerdict: Verdict = {
  rating: null,
  disposition: null,
  reason: null,
  subReason: null,
  wakeUpDate: null,
  contentHelped: null,
  contentWrong: null,
  comment: null,
};

/** Properties to ask HubSpot for when reading the ledger. */
export const entryPropertyNames = [
  'feedback_key',
  'kind',
  'rating',
  'disposition',
  'reason',
  'sub_reason',
  'wake_up_date',
  'content_helped',
  'content_wrong',
  'comment',
  'reviewer_user_id',
  'reviewer_name',
  'reviewed_at',
  'attempt',
  'agreement_version',
  'source',
  'campaign',
  'form',
  'lifecycle_stage',
  'supersedes',
  'hs_createdate',
] as const satisfies readonly (LeadFeedbackProperty | 'hs_createdate')[];

/**
 * Reads one ledger record. Tolerant, because admins can edit records and imports can be incomplete: an unknown
 * kind is a verdict, a rating outside 1 to 5 is none, a missing time is the record's creation, a missing key is
 * the record's id. A record that neither rates, decides nor withdraws says nothing and gives null.
 */
export function parseEntry({ id, properties }: LedgerRecord): FeedbackEntry | null {
  const entry: FeedbackEntry = {
    key: textOf(properties, 'feedback_key') ?? `record:${id}`,
    kind: kindOf(properties),
    rating: ratingOf(properties),
    disposition: textOf(properties, 'disposition'),
    reason: textOf(properties, 'reason'),
    subReason: textOf(properties, 'sub_reason'),
    wakeUpDate: dateOf(properties, 'wake_up_date'),
    contentHelped: textOf(properties, 'content_helped'),
    contentWrong: textOf(properties, 'content_wrong'),
    comment: properties['comment'] || null,
    reviewer: {
      userId: textOf(properties, 'reviewer_user_id') ?? '',
      name: textOf(properties, 'reviewer_name') ?? '',
    },
    reviewedAt: momentOf(properties, 'reviewed_at') ?? momentOf(properties, 'hs_createdate') ?? 0,
    attempt: Math.max(1, Math.trunc(numberOf(properties, 'attempt') ?? 1)),
    agreementVersion: numberOf(properties, 'agreement_version'),
    source: textOf(properties, 'source'),
    campaign: textOf(properties, 'campaign'),
    form: textOf(properties, 'form'),
    lifecycleStage: textOf(properties, 'lifecycle_stage'),
    supersedes: textOf(properties, 'supersedes'),
    superseded: false,
  };
  const saysNothing = entry.rating === null && entry.disposition === null && entry.kind !== 'retraction';
  return saysNothing ? null : entry;
}

function kindOf(properties: RecordProperties): EntryKind {
  const kind = textOf(properties, 'kind');
  return entryKinds.find(({ value }) => value === kind)?.value ?? 'verdict';
}

function ratingOf(properties: RecordProperties): RatingValue | null {
  const rating = numberOf(properties, 'rating');
  return ratings.find(({ value }) => Number(value) === rating)?.value ?? null;
}

/** The properties that write an entry to HubSpot. Empty values are left out: a new record has none to clear. */
export function entryProperties(
  entry: FeedbackEntry,
  context: EntryContext,
): Partial<Record<LeadFeedbackProperty, string>> {
  const properties: Record<LeadFeedbackProperty, string | null> = {
    feedback_key: entry.key,
    summary: context.summary,
    kind: entry.kind,
    rating: entry.rating,
    disposition: entry.disposition,
    reason: entry.reason,
    sub_reason: entry.subReason,
    wake_up_date: entry.wakeUpDate,
    content_helped: entry.contentHelped,
    content_wrong: entry.contentWrong,
    comment: entry.comment,
    reviewer_user_id: entry.reviewer.userId,
    reviewer_name: entry.reviewer.name,
    reviewed_at: new Date(entry.reviewedAt).toISOString(),
    attempt: String(entry.attempt),
    origin: context.origin,
    source: entry.source,
    source_detail: context.sourceDetail,
    campaign: entry.campaign,
    form: entry.form,
    lifecycle_stage: entry.lifecycleStage,
    contact_id: context.contactId,
    deal_id: context.dealId,
    company_id: context.companyId,
    supersedes: entry.supersedes,
    agreement_version: entry.agreementVersion === null ? null : String(entry.agreementVersion),
  };
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== null && value !== ''),
  ) as Partial<Record<LeadFeedbackProperty, string>>;
}

/** The unique key of an entry given on a card: the same submission, however often it is sent, is one entry. */
export const cardEntryKey = (submissionId: string): string => `card:${submissionId.toLowerCase()}`;
