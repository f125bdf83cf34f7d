import type { TouchpointsView } from '@tandem/contracts';
import { touchSentence } from '@tandem/ui';
import type { CardLocale, Look } from '../locale';

export interface ReasonView {
  id: string;
  sentence: string;
  points: string;
}

/** What makes up the points, by thing and day, then all the rest in a line; none without a score. */
export function reasonsOf(
  { reasons }: Pick<TouchpointsView, 'reasons'>,
  { locale, now }: Look,
): ReasonView[] {
  if (!reasons) return [];
  const { phrases, format } = locale;
  const { top, rest } = reasons;
  const count = { n: format.number(rest.touches) };
  const others = {
    id: 'rest',
    sentence: phrases.plural('moreTouches', rest.touches, count),
    points: pointsIn(rest.points, locale),
  };
  return [
    ...top.map((reason) => ({
      id: reason.touch.id,
      sentence: touchSentence(reason, now, locale),
      points: pointsIn(reason.points, locale),
    })),
    ...(rest.touches > 0 ? [others] : []),
  ];
}

/** The smallest points that are written out. */
const leastPoints = 0.01;

/** Points with one decimal, small ones with two, and below that `< 0.01`: a faded touch is not nothing. */
export function pointsIn(points: number, { phrases, format }: CardLocale): string {
  const isFaded = points < leastPoints;
  const decimals = points < 0.1 ? 100 : 10;
  const shown = isFaded ? leastPoints : Math.round(points * decimals) / decimals;
  return phrases.plural('points', shown, { n: `${isFaded ? '< ' : ''}${format.number(shown)}` });
}
