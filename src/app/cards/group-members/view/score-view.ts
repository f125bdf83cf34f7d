import type { BuyingGroupView, CompanyTouchpointsView } from '@tandem/contracts';
import type { GroupLocale } from '../group-locale';

type Scored = Pick<BuyingGroupView | CompanyTouchpointsView, 'formula' | 'terms' | 'depth'>;

/** How the group's score is made and by whose terms, and how far people were read. */
export function scoreLines({ formula, terms, depth }: Scored, { phrases, format }: GroupLocale): string[] {
  const { phrase } = phrases;
  const { number } = format;
  const saturation = number(formula.saturation);
  const score = phrase('howScore', { days: format.days(formula.halfLifeDays), saturation });
  return [
    `${score} ${phrase(terms)}`,
    ...(depth.people < depth.of
      ? [phrase('depth', { people: number(depth.people), of: number(depth.of) })]
      : []),
  ];
}
