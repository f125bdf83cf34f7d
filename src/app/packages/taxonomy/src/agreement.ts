import type { OptionDefinition } from './definition';
import { buyingGroupDefaults, engagementDefaults } from './engagement-terms';
import { dispositions, ratings, reasons, subReasons } from './feedback';
import type { Disposition, Reason } from './feedback';
import type { HygieneSettings } from './hygiene';
import type { BuyingGroupTerms, EngagementTerms } from './touchpoint-model';

/** Whether a field is asked for: it must be filled, may be filled, or is not shown. */
export type FieldRule = 'required' | 'optional' | 'hidden';

/** Whether, and when, a lead that was turned down for a reason comes back. */
export type RecycleRule =
  | { kind: 'never' }
  | { kind: 'after_days'; days: number }
  | { kind: 'date_from_reviewer' }
  | { kind: 'after_fix' };

/** A reason as the agreement has it: what the rep may choose, and what marketing promises to do about it. */
export interface AgreedReason extends OptionDefinition {
  marketingAction: string;
  recycle: RecycleRule;
  subReasons: readonly OptionDefinition[];
  subReasonRequired: boolean;
}

/** The part of an agreement that is kept as JSON in its property `settings`. */
export interface AgreementSettings {
  ratings: readonly OptionDefinition[];
  dispositions: readonly OptionDefinition[];
  reasons: readonly AgreedReason[];
  /** By disposition: which further fields a verdict needs. */
  rules: Readonly<Record<string, { reason: FieldRule; wakeUpDate: FieldRule }>>;
  /** Days until wake-up that the card suggests. */
  wakeUpDays: readonly number[];
  /** What touches are worth; absent in versions agreed before there was a score, which then take the defaults. */
  engagement?: EngagementTerms;
  /** Whom a deal needs; absent as above. */
  buyingGroup?: BuyingGroupTerms;
  /** What data quality is made of; whatever is absent takes the defaults. */
  hygiene?: HygieneSettings;
}

/** An agreement between sales and marketing, apart from when and by whom it was agreed. */
export interface AgreementTerms {
  version: number;
  summary: string;
  definitions: { mql: string; sal: string; sql: string };
  settings: AgreementSettings;
}

const marketingActions: Record<Reason, { marketingAction: string; recycle: RecycleRule }> = {
  unable_to_reach: {
    marketingAction: 'Test contact data and timing',
    recycle: { kind: 'after_days', days: 30 },
  },
  inaccurate_data: { marketingAction: 'Fix the form or the enrichment', recycle: { kind: 'after_fix' } },
  no_interest_or_need: {
    marketingAction: 'Review topic and offer',
    recycle: { kind: 'after_days', days: 180 },
  },
  no_budget: { marketingAction: 'Review the offer tier', recycle: { kind: 'after_days', days: 90 } },
  no_fit: { marketingAction: 'Correct the list or the ideal customer rule', recycle: { kind: 'never' } },
  bad_timing: { marketingAction: 'Nurture until the wake-up date', recycle: { kind: 'date_from_reviewer' } },
  competitor_or_vendor: { marketingAction: 'Suppress', recycle: { kind: 'never' } },
  student_job_seeker_partner: { marketingAction: 'Suppress', recycle: { kind: 'never' } },
  already_customer_or_in_pipeline: {
    marketingAction: 'Correct the routing rule',
    recycle: { kind: 'never' },
  },
};

const rules: Record<Disposition, { reason: FieldRule; wakeUpDate: FieldRule }> = {
  accepted: { reason: 'hidden', wakeUpDate: 'hidden' },
  working: { reason: 'hidden', wakeUpDate: 'hidden' },
  qualified: { reason: 'hidden', wakeUpDate: 'hidden' },
  recycled: { reason: 'required', wakeUpDate: 'required' },
  rejected: { reason: 'required', wakeUpDate: 'hidden' },
  duplicate_or_bad_data: { reason: 'optional', wakeUpDate: 'hidden' },
};

/**
 * Version 1 of the agreement, as setup creates it. At most nine reasons, each one that marketing can act on
 * (forrester.com, "Sales accepted leads: disqualification reasons"); recycling after 30, 60, 90 or 180 days.
 * Everything here can be changed by a later version.
 */
export const agreementDefaults: AgreementTerms = {
  version: 1,
  summary: 'Version 1: the terms that Tandem starts with',
  definitions: {
    mql: 'Meets the rule for fit, intent and recency that sales and marketing agreed.',
    sal: 'Sales accepted to work the lead within the agreed time, or gave it back with a reason.',
    sql: 'Sales confirmed need, authority or role, and timing after contact with the buyer.',
  },
  settings: {
    ratings,
    dispositions,
    reasons: reasons.map((reason) => ({
      ...reason,
      ...marketingActions[reason.value],
      subReasons: reason.value === 'no_fit' ? subReasons : [],
      subReasonRequired: reason.value === 'no_fit',
    })),
    rules,
    wakeUpDays: [30, 60, 90, 180],
    engagement: engagementDefaults,
    buyingGroup: buyingGroupDefaults,
  },
};
