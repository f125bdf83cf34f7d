import { hygieneTexts } from '@tandem/core/hygiene';
import { hygieneRules } from '@tandem/taxonomy';
import type { HygieneRuleId } from '@tandem/taxonomy';

const { rules: texts } = hygieneTexts('en');
const labels = new Map<string, string>(hygieneRules.map(({ id, label }) => [id, label]));

/** What a rule surfaces, what that costs, and what to do about it. */
export const ruleInWords = (rule: HygieneRuleId): { label: string; cost: string; fix: string } => ({
  label: labels.get(rule) ?? rule,
  cost: texts[rule].cost,
  fix: texts[rule].fix,
});

/** What a report by person says before anything else, as others do (conventions of the field). */
export const personNotice =
  'These figures say where data needs work. They must not be used for pay or employment decisions. Names are in ' +
  'alphabetical order; records that a person took over yesterday count as theirs. Tell the people that you look.';

/** E.g. `12.3 %`; a dash when there is nothing to take a share of. */
export const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

export const count = (value: number): string => value.toLocaleString('en');

/** A score or a mean of scores; a dash when it was not measured. */
export const score = (value: number | null): string =>
  value === null ? '–' : value.toFixed(1).replace(/\.0$/, '');

/** Control characters in a record must not steer the terminal. */
export const printable = (text: string): string => text.replace(/\p{Cc}/gu, '\uFFFD');
