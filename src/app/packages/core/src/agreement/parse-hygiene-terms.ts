import { hygieneDefaults, lifecycleStages } from '@tandem/taxonomy';
import type {
  AgreedField,
  HygieneRuleId,
  HygieneRuleSetting,
  HygieneTerms,
  LifecycleStage,
  StandardObjectType,
} from '@tandem/taxonomy';
import {
  listOf,
  membersOf,
  numbersOver,
  numberWithin,
  settingsObject,
  textsOf,
  UnreadableSettings,
} from './settings-object';
import type { Members } from './settings-object';

/** Longest windows and half-lives, in days: ten years. */
const longestDays = 3_650;
const mostWeight = 100;
/** A working day, in minutes. */
const mostMinutes = 480;

/**
 * Reads what an agreement's settings say about data hygiene, by the rule of `parseSettings`: absent members take
 * Tandem's defaults, wrong ones make the settings unusable. A rule's own members are taken over its defaults one by one.
 *
 * @param json text of property `settings`; blank means all defaults
 * @throws UnreadableSettings
 */
export function parseHygieneTerms(json: string | null): HygieneTerms<HygieneRuleId> {
  const given = membersOf('hygiene', settingsObject(json)['hygiene'] ?? {});
  const defaults = hygieneDefaults;
  const numbers = <Numbers extends Readonly<Record<string, number>>>(
    name: string,
    over: Numbers,
    least: number,
    most: number,
  ) => numbersOver(`hygiene.${name}`, given[name], over, { least, most });
  return {
    dimensions: numbers('dimensions', defaults.dimensions, 0, 1),
    grades: gradesOf(numbers('grades', defaults.grades, 0, 100)),
    goodEnough: numberWithin('hygiene.goodEnough', given['goodEnough'] ?? defaults.goodEnough, 0, 100),
    severityLoss: numbers('severityLoss', defaults.severityLoss, 0, 1),
    halfLifeDays: numbers('halfLifeDays', defaults.halfLifeDays, 1, longestDays),
    rules: rulesOf(membersOf('hygiene.rules', given['rules'] ?? {})),
    fields: listOf('hygiene.fields', given['fields'] ?? []).map((field) =>
      fieldOf(membersOf('hygiene.fields', field)),
    ),
    spellings: Object.fromEntries(
      Object.entries(membersOf('hygiene.spellings', given['spellings'] ?? {})).map(([property, texts]) => [
        property,
        textsOf(`hygiene.spellings.${property}`, texts),
      ]),
    ),
  };
}

function gradesOf(grades: HygieneTerms['grades']): HygieneTerms['grades'] {
  if (grades.A > grades.B && grades.B > grades.C && grades.C > grades.D) return grades;
  throw new UnreadableSettings('hygiene.grades: A must lie above B, B above C, and C above D');
}

function rulesOf(given: Members): HygieneTerms<HygieneRuleId>['rules'] {
  const rules = { ...hygieneDefaults.rules };
  for (const [id, setting] of Object.entries(given)) {
    const name = `hygiene.rules.${id}`;
    if (!isRuleId(id)) throw new UnreadableSettings(`${name}: no such rule`);
    rules[id] = { ...rules[id], ...settingOf(name, membersOf(name, setting)) };
  }
  return rules;
}

const isRuleId = (id: string): id is HygieneRuleId => Object.hasOwn(hygieneDefaults.rules, id);

const settingOf = (name: string, given: Members): Partial<HygieneRuleSetting> => ({
  ...('weight' in given && { weight: numberWithin(`${name}.weight`, given['weight'], 0, mostWeight) }),
  ...('minutes' in given && { minutes: numberWithin(`${name}.minutes`, given['minutes'], 0, mostMinutes) }),
  ...('from' in given && { from: stageOf(`${name}.from`, given['from']) }),
  ...('personas' in given && { personas: personasOf(`${name}.personas`, given['personas']) }),
  ...('windowDays' in given && {
    windowDays: numberWithin(`${name}.windowDays`, given['windowDays'], 0, longestDays),
  }),
});

function fieldOf({ objectType, property, weight = 1, minutes = 1, from, personas }: Members): AgreedField {
  if (!isStandardType(objectType)) throw new UnreadableSettings('hygiene.fields: an object type is missing');
  const [name = ''] = textsOf('hygiene.fields', [property]);
  const path = `hygiene.fields.${name}`;
  return {
    objectType,
    property: name,
    weight: numberWithin(`${path}.weight`, weight, 0, mostWeight),
    minutes: numberWithin(`${path}.minutes`, minutes, 0, mostMinutes),
    from: stageOf(`${path}.from`, from ?? null),
    personas: personasOf(`${path}.personas`, personas ?? null),
  };
}

const isStandardType = (value: unknown): value is StandardObjectType =>
  value === 'contacts' || value === 'companies' || value === 'deals';

function stageOf(name: string, value: unknown): LifecycleStage | null {
  const stage = lifecycleStages.find((known) => known === value);
  if (stage === undefined && value !== null) throw new UnreadableSettings(`${name}: no lifecycle stage`);
  return stage ?? null;
}

const personasOf = (name: string, value: unknown): string[] | null =>
  value === null ? null : textsOf(name, value);
