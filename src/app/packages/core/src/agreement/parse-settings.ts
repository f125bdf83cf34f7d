import { agreementDefaults, ratings as knownRatings } from '@tandem/taxonomy';
import type { AgreementSettings, Choice, FeedbackAgreement } from '@tandem/taxonomy';
import { listOf, membersOf, settingsObject, UnreadableSettings } from './settings-object';
import type { Members } from './settings-object';

/** The part of an agreement that is kept as JSON, as far as feedback needs it. */
export type FeedbackSettings = Omit<FeedbackAgreement, 'version' | 'effectiveAt' | 'definitions'>;

/**
 * Reads an agreement's settings. A member that is absent takes Tandem's default, so that older versions stay
 * readable when settings grow; a member that is there but wrong makes the whole text unusable, because half of
 * what was agreed is not what was agreed.
 *
 * @param json text of property `settings`; blank means all defaults
 * @throws UnreadableSettings
 */
export function parseSettings(json: string | null): FeedbackSettings {
  const given = settingsObject(json);
  const defaults: AgreementSettings = agreementDefaults.settings;
  const ratings = choicesOf('ratings', given['ratings'] ?? defaults.ratings);
  if (ratings.some(({ value }) => !knownRatings.some((known) => known.value === value))) {
    throw new UnreadableSettings('ratings: only 1 to 5 can be kept');
  }
  return {
    ratings,
    dispositions: choicesOf('dispositions', given['dispositions'] ?? defaults.dispositions),
    reasons: reasonsOf(given['reasons'] ?? defaults.reasons),
    rules: rulesOf(given['rules'] ?? defaults.rules),
    wakeUpDays: wakeUpDaysOf(given['wakeUpDays'] ?? defaults.wakeUpDays),
  };
}

function choicesOf(name: string, value: unknown): Choice[] {
  const choices = listOf(name, value).map((item) => choiceOf(name, membersOf(name, item)));
  if (choices.length === 0) throw new UnreadableSettings(`${name}: empty`);
  return choices;
}

function choiceOf(name: string, { value, label, description = '' }: Members): Choice {
  if (typeof value !== 'string' || value === '') throw new UnreadableSettings(`${name}: a value is missing`);
  if (typeof label !== 'string' || typeof description !== 'string') {
    throw new UnreadableSettings(`${name}: ${value} has no label`);
  }
  return { value, label, description };
}

function reasonsOf(value: unknown): FeedbackSettings['reasons'] {
  return listOf('reasons', value).map((item) => {
    const members = membersOf('reasons', item);
    const subReasons = listOf('reasons', members['subReasons'] ?? []);
    return {
      ...choiceOf('reasons', members),
      subReasons: subReasons.map((sub) => choiceOf('sub-reasons', membersOf('sub-reasons', sub))),
      subReasonRequired: members['subReasonRequired'] === true && subReasons.length > 0,
    };
  });
}

function rulesOf(value: unknown): FeedbackSettings['rules'] {
  return Object.fromEntries(
    Object.entries(membersOf('rules', value)).map(([disposition, rule]) => {
      const { reason, wakeUpDate } = membersOf('rules', rule);
      return [disposition, { reason: fieldRuleOf(reason), wakeUpDate: fieldRuleOf(wakeUpDate) }];
    }),
  );
}

function fieldRuleOf(value: unknown): 'required' | 'optional' | 'hidden' {
  if (value === 'required' || value === 'optional' || value === 'hidden') return value;
  throw new UnreadableSettings('rules: only required, optional and hidden are known');
}

function wakeUpDaysOf(value: unknown): number[] {
  return listOf('wakeUpDays', value).map((days) => {
    if (typeof days === 'number' && Number.isInteger(days) && days > 0) return days;
    throw new UnreadableSettings('wakeUpDays: not whole days');
  });
}
