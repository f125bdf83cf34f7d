import type { StandardObjectType } from '../definition';

/** What a record's quality is made of (DAMA UK, "The six primary dimensions for data quality assessment"). */
export const hygieneDimensions = [
  'completeness',
  'validity',
  'freshness',
  'consistency',
  'uniqueness',
] as const;
export type HygieneDimension = (typeof hygieneDimensions)[number];

export type HygieneGrade = 'A' | 'B' | 'C' | 'D' | 'F';

/** How much of a rule's weight a finding costs; see `HygieneTerms.severityLoss`. */
export type HygieneSeverity = 'high' | 'medium' | 'low';

/** Lifecycle stages of HubSpot in their order (HubSpot, "Use contact lifecycle stages"). */
export const lifecycleStages = [
  'subscriber',
  'lead',
  'marketingqualifiedlead',
  'salesqualifiedlead',
  'opportunity',
  'customer',
  'evangelist',
] as const;
export type LifecycleStage = (typeof lifecycleStages)[number];

/** What a rule is worth and when it asks; every member can be changed in the agreement. */
export interface HygieneRuleSetting {
  /** Share in its dimension, against the other rules that apply to the record. 0 switches the rule off. */
  weight: number;
  /** Minutes that a person needs to put it right: the next best field gains most per minute. */
  minutes: number;
  /** From which lifecycle stage on the field is asked for; null: always. Only rules about missing fields. */
  from?: LifecycleStage | null;
  /** Personas (`hs_persona` values) that the field is asked for; null: every one. */
  personas?: readonly string[] | null;
  /** Days until the rule speaks up. Only rules about time. */
  windowDays?: number;
}

/** A rule as the registry knows it; what it decides stands in `core/hygiene/rules`. */
export interface HygieneRuleDefinition extends HygieneRuleSetting {
  id: string;
  /** What it surfaces, as an option of the property that lists a record's issues. */
  label: string;
  objects: readonly StandardObjectType[];
  dimension: HygieneDimension;
}

/** A property that the agreement asks for besides those that have a rule of their own. */
export interface AgreedField {
  objectType: StandardObjectType;
  property: string;
  weight: number;
  minutes: number;
  from: LifecycleStage | null;
  personas: readonly string[] | null;
}

/** The agreement's terms about data hygiene. */
export interface HygieneTerms<RuleId extends string = string> {
  /** Share of each dimension in the score; only what could be measured counts. */
  dimensions: Readonly<Record<HygieneDimension, number>>;
  /** Least score of each grade; below D it is F. */
  grades: Readonly<Record<Exclude<HygieneGrade, 'F'>, number>>;
  /** The score that is good enough to stop at. */
  goodEnough: number;
  /** Part of a rule's weight that a finding costs, 0 to 1. */
  severityLoss: Readonly<Record<HygieneSeverity, number>>;
  /** Days after which a fact that nobody verified is worth half. */
  halfLifeDays: Readonly<Record<StandardObjectType, number>>;
  rules: Readonly<Record<RuleId, HygieneRuleSetting>>;
  fields: readonly AgreedField[];
  /** Preferred spellings of free text, by property: `google` becomes `Google`. */
  spellings: Readonly<Record<string, readonly string[]>>;
}

/** A person's word that an unusual value is right. It holds for that value only, and settles what it was said of. */
export interface Verification {
  property: string;
  /** Id of the rule whose finding it settles; absent in older words, which settle whatever is said of the value. */
  rule?: string;
  /** The value that was looked at, as it was. */
  value: string;
  /** Who, as the card knew them: HubSpot does not verify it. */
  by: string;
  /** Epoch milliseconds. */
  at: number;
}

/** What an agreement says about data hygiene, as it is kept; whatever is absent takes Tandem's defaults. */
export interface HygieneSettings {
  dimensions?: Partial<HygieneTerms['dimensions']>;
  grades?: Partial<HygieneTerms['grades']>;
  goodEnough?: number;
  severityLoss?: Partial<HygieneTerms['severityLoss']>;
  halfLifeDays?: Partial<HygieneTerms['halfLifeDays']>;
  /** By id of the rule. */
  rules?: Readonly<Record<string, Partial<HygieneRuleSetting>>>;
  /** `weight` and `minutes` are 1 when absent, `from` and `personas` null. */
  fields?: ReadonlyArray<Pick<AgreedField, 'objectType' | 'property'> & Partial<AgreedField>>;
  spellings?: HygieneTerms['spellings'];
}
