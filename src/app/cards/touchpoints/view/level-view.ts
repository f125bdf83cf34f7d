import type { Engagement, TouchpointsView } from '@tandem/contracts';
import { engagementWords, touchSentence } from '@tandem/ui';
import type { EngagementWords } from '@tandem/ui';
import type { CardLocale, Look } from '../locale';
import { formulaLines } from './formula-view';

export interface LevelView extends EngagementWords {
  /** The touches that weigh most with their points; empty without a score. */
  reasons: Array<{ id: string; sentence: string; points: string }>;
  formula: string[];
}

/** How warm the person is, and why. */
export function levelView(view: TouchpointsView, look: Look): LevelView {
  return {
    ...engagementWords(view.engagement, look.locale),
    reasons: reasonsOf(view.engagement, look),
    formula: formulaLines(view, look.locale),
  };
}

function reasonsOf(engagement: Engagement, { locale, now }: Look): LevelView['reasons'] {
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
