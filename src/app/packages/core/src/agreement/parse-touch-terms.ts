import { buyingGroupDefaults, engagementDefaults } from '@tandem/taxonomy';
import type { BuyingGroupTerms, EngagementTerms } from '@tandem/taxonomy';
import {
  listOf,
  membersOf,
  numbersOver,
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
    weights: numbersOver('engagement.weights', given['weights'], defaults.weights, { least: 0, most: 100 }),
    roleFactors: numbersOver('engagement.roleFactors', given['roleFactors'], defaults.roleFactors, {
      least: 0,
      most: 10,
      names: 'any',
    }),
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

function levelsOf(given: unknown): EngagementTerms['levels'] {
  const levels = numbersOver('engagement.levels', given, engagementDefaults.levels, { least: 0, most: 100 });
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
