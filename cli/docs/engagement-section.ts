import { buyingGroupDefaults, engagementDefaults, touchKinds } from '@tandem/taxonomy';

/** What version 1 of the agreement says about engagement and buying groups, for docs/properties.md. */
export function engagementSection(): string[] {
  const { halfLifeDays, saturation, weights, levels, ...terms } = engagementDefaults;
  const byWeight = [...touchKinds].sort((a, b) => weights[b.value] - weights[a.value]);
  return [
    '### Engagement',
    '',
    `Points of a touch halve every ${halfLifeDays} days; the score is 100 · (1 − e^(−points ÷ ${saturation})).`,
    `Hot from ${levels.hot}, warm from ${levels.warm}, cool from ${levels.cool}. Fewer than ${terms.minTouches} touches in`,
    `${terms.minTouchesWithinDays} days are not enough data. At most ${terms.maxPerKindAndDay} touches of a kind count per person and day.`,
    '',
    '| touch | points |',
    '| --- | --- |',
    ...byWeight.map(({ value, label }) => `| ${label} | ${weights[value]} |`),
    '',
    'Points are multiplied by the factor of the buying role; `ANY` is for people without one.',
    '',
    '| buying role | factor |',
    '| --- | --- |',
    ...Object.entries(terms.roleFactors).map(([role, factor]) => `| \`${role}\` | ${factor} |`),
    '',
    `A buying action is a page with one of ${words(terms.highIntentPages)} in its path, or a form with one of`,
    `${words(terms.demoForms)} in its name.`,
    '',
    '### Buying group',
    '',
    ...buyingGroupDefaults.roles.map(({ role, required }) => `- \`${role}\`: ${required}`),
    '',
    `Engaged: a touch or meeting within ${buyingGroupDefaults.engagedWithinDays} days. Cold: none for ${buyingGroupDefaults.coldAfterDays} days.`,
    '',
  ];
}

const words = (entries: readonly string[]): string => entries.map((entry) => `"${entry}"`).join(', ');
