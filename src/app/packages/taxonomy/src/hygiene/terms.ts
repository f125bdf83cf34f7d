import type { HygieneRuleSetting, HygieneTerms } from './model';
import { hygieneRules } from './rules';
import type { HygieneRuleId } from './rules';

/**
 * What version 1 of the agreement says about data hygiene. Shares of the dimensions lie within the spread of published
 * scorecards (veruminc.com, "Data quality score": completeness 25 %, accuracy 30 %, timeliness 20 %, consistency 10 %,
 * uniqueness 15 %); grades are those of schools. Half-lives: people change jobs faster than companies change their
 * names, and deals move by the week. What a finding costs by severity is our own choice.
 */
export const hygieneDefaults: HygieneTerms<HygieneRuleId> = {
  dimensions: { completeness: 0.3, validity: 0.25, freshness: 0.2, consistency: 0.15, uniqueness: 0.1 },
  grades: { A: 90, B: 80, C: 70, D: 60 },
  goodEnough: 85,
  severityLoss: { high: 1, medium: 0.6, low: 0.3 },
  halfLifeDays: { contacts: 90, companies: 180, deals: 30 },
  rules: Object.fromEntries(
    hygieneRules.map(({ id, weight, minutes, ...definition }): [string, HygieneRuleSetting] => {
      const { from, personas, windowDays }: Partial<HygieneRuleSetting> = definition;
      return [
        id,
        {
          weight,
          minutes,
          ...(from === undefined ? {} : { from }),
          ...(personas === undefined ? {} : { personas }),
          ...(windowDays === undefined ? {} : { windowDays }),
        },
      ];
    }),
  ) as Record<HygieneRuleId, HygieneRuleSetting>,
  fields: [],
  spellings: {},
};
