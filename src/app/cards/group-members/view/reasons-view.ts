import type { BuyingGroupView, CompanyTouchpointsView } from '@tandem/contracts';
import { touchSentence } from '@tandem/ui';
import type { GroupLocale } from '../group-locale';
import { whoOf } from './moment-view';

type Explained = Pick<BuyingGroupView | CompanyTouchpointsView, 'asOf' | 'people' | 'reasons'>;

/** A line of what makes up the score: who did what when, and the points of it. */
export interface ReasonView {
  key: string;
  cells: [string, string];
}

/** What weighs most in the group's score, then all the rest in a line; none without a score. */
export function reasonsView({ asOf, people, reasons }: Explained, locale: GroupLocale): ReasonView[] {
  if (!reasons) return [];
  const { phrases, format } = locale;
  /** Two digits that count: a faded touch is not nothing. */
  const digits = (points: number) => format.number(Number(points.toPrecision(2)));
  const { top, rest } = reasons;
  const more = phrases.phrase('andMore', { count: format.number(rest.touches) });
  return [
    ...top.map((reason): ReasonView => {
      const who = whoOf(reason.touch, people, locale);
      return {
        key: reason.touch.id,
        cells: [`${who}: ${touchSentence(reason, asOf, locale)}`, digits(reason.points)],
      };
    }),
    ...(rest.touches > 0 ? [{ key: '', cells: [more, digits(rest.points)] } satisfies ReasonView] : []),
  ];
}
