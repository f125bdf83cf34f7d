import type {
  HygieneDimension,
  HygieneGrade,
  HygieneRuleId,
  HygieneRuleSetting,
  HygieneSeverity,
  HygieneTerms,
  StandardObjectType,
  Verification,
} from '@tandem/taxonomy';
import type { RecordProperties } from '../property-values';
import type { Facts } from './facts';

/** A record near the one that is scored. */
export interface RelatedRecord {
  id: string;
  properties: RecordProperties;
}

/** A stage of a deal pipeline (HubSpot, Pipelines API: `metadata.probability`, `metadata.isClosed`). */
export interface PipelineStage {
  id: string;
  label: string;
  /** 0 to 1; 1 is won. */
  probability: number;
  closed: boolean;
}

/** A property of the portal, as far as rules need it. */
export interface PropertyFacts {
  name: string;
  label: string;
  type: string;
  fieldType: string;
  /** People can write it. */
  writable: boolean;
  /** Values of an enumeration; empty when it has none or they are kept elsewhere. */
  options: ReadonlyArray<{ value: string; label: string; hidden: boolean }>;
}

/** Why two records may be one. `value` is what both have, as the candidate has it. */
export interface DuplicateReason {
  kind:
    | 'email'
    | 'email_variant'
    | 'name_and_domain'
    | 'phone'
    | 'similar_name'
    | 'domain'
    | 'company_name'
    | 'deal_name_and_company'
    | 'deal_amount_and_date';
  value: string;
  /** How likely this alone makes them one, 0 to 1. */
  probability: number;
}

/** Another record that may be the same, with the reasons, likeliest first. */
export interface DuplicateCandidate {
  id: string;
  probability: number;
  reasons: readonly DuplicateReason[];
  properties: RecordProperties;
}

/** What was read around a record. A member that is absent was not read, and rules about it do not apply. */
export interface Related {
  /** Null when HubSpot knows no owner of that id. */
  owner?: { id: string; active: boolean } | null;
  /** Primary first. */
  companies?: readonly RelatedRecord[];
  contacts?: readonly RelatedRecord[];
  deals?: readonly RelatedRecord[];
  /** Stages of every deal pipeline of the portal, by stage id. */
  stages?: ReadonlyMap<string, PipelineStage>;
  properties?: ReadonlyMap<string, PropertyFacts>;
  duplicates?: readonly DuplicateCandidate[];
  /** Preferred spellings found in the portal itself: property, then value in lower case. */
  spellings?: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** One record with everything that rules may look at. */
export interface Subject {
  objectType: StandardObjectType;
  id: string;
  properties: RecordProperties;
  /** When each property got its present value, epoch milliseconds; absent when history was not read. */
  setAt?: Readonly<Record<string, number>>;
  verifications: readonly Verification[];
  /** While a rule looks: the words that settle what it finds; otherwise absent. Freshness goes by all of them. */
  heard?: readonly Verification[];
  related: Related;
  /** Epoch milliseconds. */
  now: number;
  /** What the libraries make of the values, worked out once and only when asked for. */
  facts: Facts;
}

/** A value that would put a finding right. `why` names the sentence that explains it. */
export interface Suggestion {
  property: string;
  value: string;
  why:
    | 'typo'
    | 'casing'
    | 'standard_form'
    | 'split_name'
    | 'from_phone'
    | 'from_email'
    | 'from_company'
    | 'from_contacts'
    | 'from_domain'
    | 'from_deals'
    | 'from_website'
    | 'preferred_spelling'
    | 'option'
    | 'stripped'
    | 'date';
}

/** Applies, and nothing is wrong. `earned` is less than 1 where worth fades with time before anything is said. */
export interface Pass {
  state: 'pass';
  earned: number;
}

/** Something to put right. */
export interface Found {
  state: 'finding';
  severity: HygieneSeverity;
  /** Part of the rule's weight that is left, 0 to 1; absent: by severity. */
  earned?: number;
  /** The property to put right; null when it is not one of this record. */
  property: string | null;
  /** Words and numbers for the sentences about it, by the names in the texts' placeholders. */
  evidence: Readonly<Record<string, string | number>>;
  suggestions: readonly Suggestion[];
  /** A person may say that the value is right as it is. */
  verifiable: boolean;
}

export type Answer = { state: 'not_applicable' } | Pass | Found;

/** A decision about one record. Pure, and never throws, whatever the record holds. */
export interface Rule {
  id: HygieneRuleId;
  check: (subject: Subject, setting: HygieneRuleSetting, terms: HygieneTerms<HygieneRuleId>) => Answer;
}

/** A finding with its place in the score. */
export interface Finding extends Omit<Found, 'state' | 'earned'> {
  rule: HygieneRuleId;
  dimension: HygieneDimension;
  /** Points of 100 that the score gains when it is put right. */
  points: number;
  minutes: number;
}

/** What one rule did to a score. */
export interface HygieneContribution {
  rule: HygieneRuleId;
  dimension: HygieneDimension;
  /** 0 to 1. */
  earned: number;
  weight: number;
  /** Points of 100 lost. */
  points: number;
}

/** The field that gains most for a minute of work. */
export interface NextBestField {
  property: string;
  rule: HygieneRuleId;
  points: number;
  minutes: number;
}

/** A record's score with its reasons. */
export interface HygieneResult {
  objectType: StandardObjectType;
  /** 0 to 100, whole; null when nothing could be measured. */
  score: number | null;
  grade: HygieneGrade | null;
  /** 0 to 1; null when not measured. */
  dimensions: Readonly<Record<HygieneDimension, number | null>>;
  /** Most points first. */
  findings: Finding[];
  /** Every rule that applied. */
  contributions: HygieneContribution[];
  nextBest: NextBestField | null;
  rulesVersion: number;
  asOf: number;
}
