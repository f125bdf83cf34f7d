import type { EngagementFormula, TouchKind, TouchpointsView } from '@tandem/contracts';
import { kindName, withDetail } from '@tandem/ui';
import type { CardLocale } from '../locale';

/** The formula of the score in sentences, with the terms in force. */
export function formulaLines(
  { formula, role, terms }: Pick<TouchpointsView, 'formula' | 'role' | 'terms'>,
  locale: CardLocale,
): string[] {
  const { phrase } = locale.phrases;
  const { number, days } = locale.format;
  const { halfLifeDays, maxPerKindAndDay, saturation, minTouches, minTouchesWithinDays } = formula;
  return [
    phrase('formulaPoints', { weights: weightsIn(formula, locale) }),
    phrase('formulaHalf', { days: days(halfLifeDays) }),
    phrase('formulaCap', { n: number(maxPerKindAndDay) }),
    phrase('formulaRole', { factor: number(role.factor), role: role.name ?? phrase('noRole') }),
    phrase('formulaScore', { saturation: number(saturation) }),
    levelsIn(formula, locale),
    phrase('formulaEnough', { touches: number(minTouches), days: days(minTouchesWithinDays) }),
    phrase(terms),
  ];
}

/** Each kind that gives points, the heaviest first. */
function weightsIn({ weights }: EngagementFormula, locale: CardLocale): string {
  const said = (kind: TouchKind): string =>
    withDetail(
      kindName(kind, locale),
      kind === 'high_intent_page_view' ? locale.phrases.phrase('buyingAction') : null,
    );
  const heaviestFirst = (Object.entries(weights) as Array<[TouchKind, number]>)
    .filter(([, weight]) => weight > 0)
    .sort(([, left], [, right]) => right - left);
  return heaviestFirst.map(([kind, weight]) => `${said(kind)} ${locale.format.number(weight)}`).join(', ');
}

/** `Hot ≥ 70, Warm ≥ 40, Cool ≥ 15`; below that a person is quiet. */
function levelsIn({ levels }: EngagementFormula, { phrases, format }: CardLocale): string {
  const names = ['hot', 'warm', 'cool'] as const;
  const from = names.map((level) => `${phrases.phrase(level)} ≥ ${format.number(levels[level])}`);
  return [...from, `${phrases.phrase('quiet')} < ${format.number(levels.cool)}`].join(', ');
}
