import * as z from 'zod/mini';
import type {
  HygieneDimension,
  HygieneGrade,
  HygieneRuleId,
  HygieneSeverity,
  HygieneStanding,
  StandardObjectType,
} from '@tandem/taxonomy';
import { reviewer } from './feedback';
import type { Failure } from './reply';
import type { TermsOrigin, WriteBack } from './touchpoints';
import { portalId, recordId, timeZone } from './touchpoint-requests';

export type { HygieneDimension, HygieneGrade, HygieneRuleId, HygieneSeverity } from '@tandem/taxonomy';

/** Longest value that HubSpot keeps in a text property (HubSpot, CRM properties guide). */
const longestValue = 65_536;

const hygieneRecord = z.object({
  portalId,
  objectType: z.enum(['contacts', 'companies', 'deals']),
  recordId,
});
/** BCP 47, e.g. `de-DE`: the language that sentences come in. */
const locale = z.string().check(z.maxLength(35));
const propertyName = z.string().check(z.regex(/^[a-z][a-z0-9_]{0,99}$/));
const propertyValue = z.string().check(z.maxLength(longestValue));

export const getHygieneRequest = z.object({ record: hygieneRecord, locale, timeZone });
export type GetHygieneRequest = z.input<typeof getHygieneRequest>;

/** Properties to write together. `seen` is the value that the person looked at, so that nobody's newer one is lost. */
export const fixFieldRequest = z.object({
  record: hygieneRecord,
  locale,
  timeZone,
  changes: z
    .array(z.object({ property: propertyName, value: propertyValue, seen: propertyValue }))
    .check(z.minLength(1), z.maxLength(5)),
});
export type FixFieldRequest = z.input<typeof fixFieldRequest>;

/** A person's word that a value is right as it is. `rule` is that of the finding it settles; without, it settles all. */
export const verifyFieldRequest = z.object({
  record: hygieneRecord,
  locale,
  timeZone,
  property: propertyName,
  rule: z.optional(z.string().check(z.maxLength(100))),
  seen: propertyValue,
  by: reviewer,
});
export type VerifyFieldRequest = z.input<typeof verifyFieldRequest>;

/** The input that fits a property. Values are as HubSpot's API takes them. */
export interface FieldInput {
  property: string;
  /** As the portal calls it. */
  label: string;
  kind: 'text' | 'textarea' | 'number' | 'date' | 'datetime' | 'select' | 'multiselect' | 'yes_no';
  /** Present value; empty text when there is none. */
  value: string;
  /** Of `select` and `multiselect`, in the portal's order, hidden ones left out; owners by name. */
  options: Array<{ value: string; label: string }>;
}

/** A value that puts a finding right at one click; several properties belong together, e.g. a name split in two. */
export interface SuggestedFix {
  changes: Array<{ property: string; label: string; value: string; display: string; seen: string }>;
  /** Where the value comes from, a sentence. */
  why: string;
}

export interface FindingView {
  rule: HygieneRuleId;
  dimension: HygieneDimension;
  severity: HygieneSeverity;
  /** Points of 100 that it costs now, one decimal. */
  points: number;
  minutes: number;
  /** Sentences in the reader's language. */
  title: string;
  reason: string;
  cost: string;
  fix: string;
  /** Null when no property of this record puts it right, or people may not write it. */
  input: FieldInput | null;
  suggestions: SuggestedFix[];
  /** May be called right as it is. */
  verifiable: boolean;
}

export interface DuplicateView {
  id: string;
  name: string;
  /** 0 to 100, whole. */
  likelihood: number;
  /** Sentences in the reader's language, likeliest first. */
  reasons: string[];
  /** Side by side; `same` compares what is meant, not how it is written. */
  compared: Array<{ property: string; label: string; here: string; there: string; same: boolean }>;
}

export interface VerifiedView {
  property: string;
  label: string;
  value: string;
  by: string;
  at: number;
}

/** Something that could not be looked at this time, and what to do. It costs only itself. */
export interface UnmeasuredView {
  what:
    'duplicates' | 'owner' | 'companies' | 'contacts' | 'deals' | 'pipelines' | 'properties' | 'agreement';
  why: 'scope' | 'rate_limit' | 'timeout' | 'server' | 'network';
  scopes: string[];
}

export interface HygieneView {
  record: { objectType: StandardObjectType; id: string; name: string };
  asOf: number;
  timeZone: string;
  rulesVersion: number;
  terms: TermsOrigin;
  /** 0 to 100; null when nothing could be measured. */
  score: number | null;
  grade: HygieneGrade | null;
  /** The score that is good enough to stop at. */
  goodEnough: number;
  /** Against the score of a week ago or, when there is none so old, the oldest known; null when there is none. */
  trend: { change: number; since: number } | null;
  /**
   * All five, in their order. `value` 0 to 100 and how that stands, both null when not measured; `share` of the score in
   * per cent.
   */
  dimensions: Array<{
    dimension: HygieneDimension;
    value: number | null;
    standing: HygieneStanding | null;
    share: number;
  }>;
  /** Most points first. */
  findings: FindingView[];
  /** The finding to start with: it gains most for a minute of work. */
  nextBest: {
    rule: HygieneRuleId;
    property: string;
    label: string;
    points: number;
    minutes: number;
    gain: string;
  } | null;
  rules: { passed: number; applied: number };
  duplicates: DuplicateView[];
  verified: VerifiedView[];
  unmeasured: UnmeasuredView[];
  writeBack: WriteBack;
}

/** Somebody changed the value since it was looked at. Nothing was written; `current` is what stands there now. */
export interface ChangedMeanwhile {
  ok: false;
  code: 'changed_meanwhile';
  retryable: false;
  property: string;
  label: string;
  current: string;
}

export type GetHygieneReply = { ok: true; view: HygieneView } | Failure;
export type FixFieldReply = { ok: true; view: HygieneView } | ChangedMeanwhile | Failure;
export type VerifyFieldReply = FixFieldReply;
