import type { Engagement } from '@tandem/contracts';
import { touchSentence } from '@tandem/ui';
import type { CardLocale, Look } from '../locale';

export interface ReasonView {
  id: string;
  sentence: string;
  points: string;
}

/** The touches that weigh most with their points; none without a score. */
export function reasonsOf(engagement: Engagement, { locale, now }: Look): ReasonView[] {
  if (engagement.state !== 'scored') return [];
  return engagement.top.map(({ touch, points }) => ({
    id: touch.id,
    sentence: touchSentence({ touch }, now, locale),
    points: pointsIn(points, locale),
  }));
}

/** Points with one decimal, small ones with two: a faded touch is not nothing. */
export function pointsIn(points: number, { phrases, format }: CardLocale): string {
  const shown = points < 0.1 ? Math.round(points * 100) / 100 : Math.round(points * 10) / 10;
  return phrases.plural('points', shown, { count: format.number(shown) });
}
