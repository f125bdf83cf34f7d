import { buyingGroupDefaults, engagementDefaults } from '@tandem/taxonomy';
import type { BuyingGroupTerms, EngagementTerms } from '@tandem/taxonomy';
import {
  listOf,
  membersOf,
  numberWithin,
  settingsObject,
  textsOf,
  UnreadableSettings,
  wholeWithin,
} from './settings-object';
import type { Members } from './settings-object';

/** The part of an agreement that touchpoints need. */
export interface TouchTerms {
  engagement: EngagementTerms;
  buyingGroup: BuyingGroupTerms;
}

/** Longest half-life and windows that make sense for touches, in days: ten years. */
const longestDays = 3_650;

/**
 * Reads what an agreement's settings say about engagement and buying groups, by the rule of `parseSettings`: absent
 * members take Tandem's defaults, wrong ones make the settings unusable.
 *
 * @param json text of property `settings`; blank means all defaults
 * @throws UnreadableSettings
 */
export function parseTouchTerms(json: string | null): TouchTerms {
  const given = settingsObject(json);
  return {
    engagement: engagementOf(membersOf('engagement', given['engagement'] ?? {})),
    buyingGroup: buyingGroupOf(membersOf('buyingGroup', given['buyingGroup'] ?? {})),
  };
}

function engagementOf(given: Members): EngagementTerms {
  const defaults = engagementDefaults;
  const days = (name: 'halfLifeDays' | 'minTouchesWithinDays'): number =>
    numberWithin(`engagement.${name}`, given[name] ?? defaults[name], 1, longestDays);
  return {
    halfLifeDays: days('halfLifeDays'),
    saturation: numberWithin('engagement.saturation', given['saturation'] ?? defaults.saturation, 0.1, 1_000),
    weights: numbersOf('engagement.weights', given['weights'], defaults.weights, 100, 'known'),
    roleFactors: numbersOf('engagement.roleFactors', given['roleFactors'], defaults.roleFactors, 10, 'any'),
    maxPerKindAndDay: wholeWithin(
      'engagement.maxPerKindAndDay',
      given['maxPerKindAndDay'] ?? defaults.maxPerKindAndDay,
      1,
      1_000,
    ),
    levels: levelsOf(given['levels']),
    minTouches: wholeWithin('engagement.minTouches', given['minTouches'] ?? defaults.minTouches, 1, 100),
    minTouchesWithinDays: days('minTouchesWithinDays'),
    highIntentPages: textsOf(
      'engagement.highIntentPages',
      given['highIntentPages'] ?? defaults.highIntentPages,
    ),
    demoForms: textsOf('engagement.demoForms', given['demoForms'] ?? defaults.demoForms),
    internalDomains: textsOf(
      'engagement.internalDomains',
      given['internalDomains'] ?? defaults.internalDomains,
    ),
  };
}

/** Numbers by name over their defaults; names that are not among those may be refused, since they would do nothing. */
function numbersOf<Numbers extends Readonly<Record<string, number>>>(
  name: string,
  given: unknown,
  defaults: Numbers,
  most: number,
  names: 'known' | 'any',
): Numbers {
  const numbers = Object.entries(membersOf(name, given ?? {})).map(([key, value]) => {
    if (names === 'known' && !Object.hasOwn(defaults, key))
      throw new UnreadableSettings(`${name}: ${key} is unknown`);
    return [key, numberWithin(`${name}.${key}`, value, 0, most)] as const;
  });
  return { ...defaults, ...Object.fromEntries(numbers) };
}

function levelsOf(given: unknown): EngagementTerms['levels'] {
  const levels = numbersOf('engagement.levels', given, engagementDefaults.levels, 100, 'known');
  if (levels.hot > levels.warm && levels.warm > levels.cool) return levels;
  throw new UnreadableSettings('engagement.levels: hot must lie above warm, and warm above cool');
}

function buyingGroupOf(given: Members): BuyingGroupTerms {
  const defaults = buyingGroupDefaults;
  const days = (name: 'engagedWithinDays' | 'coldAfterDays'): number =>
    numberWithin(`buyingGroup.${name}`, given[name] ?? defaults[name], 1, longestDays);
  const roles = listOf('buyingGroup.roles', given['roles'] ?? defaults.roles).map((item) => {
    const { role, required } = membersOf('buyingGroup.roles', item);
    const [name = ''] = textsOf('buyingGroup.roles', [role]);
    return { role: name, required: wholeWithin(`buyingGroup.roles.${name}`, required, 1, 1_000) };
  });
  if (new Set(roles.map(({ role }) => role)).size < roles.length) {
    throw new UnreadableSettings('buyingGroup.roles: a role is named twice');
  }
  return { roles, engagedWithinDays: days('engagedWithinDays'), coldAfterDays: days('coldAfterDays') };
}
