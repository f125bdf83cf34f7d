import type { BuyingGroupView, CompanyTouchpointsView } from '@tandem/contracts';
import type { GroupLocale } from '../group-locale';

type Scored = Pick<BuyingGroupView | CompanyTouchpointsView, 'formula' | 'seats' | 'terms' | 'depth'>;

/** How the group's score is made and by whose terms, and how far people were read. */
export function scoreLines(
  { formula, seats, terms, depth }: Scored,
  { phrases, format }: GroupLocale,
): string[] {
  const { phrase } = phrases;
  const { number } = format;
  const score = phrase('howScore', {
    people: number(seats),
    days: format.days(formula.halfLifeDays),
    formula: `100 × (1 − e^(−${phrase('points')} ÷ ${number(formula.saturation)}))`,
  });
  return [
    `${score} ${phrase(terms)}`,
    ...(depth.people < depth.of
      ? [phrase('depth', { people: number(depth.people), of: number(depth.of) })]
      : []),
  ];
}
