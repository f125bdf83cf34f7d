import type { Engagement } from '@tandem/contracts';
import type { TouchLocale } from './locale';

/** How engaged somebody is, in words. Colour only repeats what the words say. */
export interface EngagementWords {
  /** The level, or that there is none. */
  level: string;
  variant: 'danger' | 'warning' | 'info' | 'default';
  /** `72 of 100`; null without a score. */
  score: string | null;
  /** The direction and by how much, or how many touches are needed for a score; null when nothing is known. */
  trend: string | null;
  asOf: string;
}

/** The colour that repeats a level. */
export const levelVariants = { hot: 'danger', warm: 'warning', cool: 'info', quiet: 'default' } as const;

/** Puts an engagement in words. "Nothing known" and "not enough data" are answers of their own, not a score of zero. */
export function engagementWords(engagement: Engagement, { phrases, format }: TouchLocale): EngagementWords {
  const { phrase } = phrases;
  const asOf = phrase('asOf', { moment: format.moment(engagement.asOf) });
  const none = { variant: 'default', score: null, trend: null, asOf } as const;
  if (engagement.state === 'none') return { ...none, level: phrase('noTouch') };
  if (engagement.state === 'not_enough_data') {
    const count = format.number(engagement.touches);
    const needed = format.number(engagement.needed);
    const trend = phrase('notEnoughWhy', { n: count, needed });
    return { ...none, level: phrase('notEnough'), trend };
  }
  const { level, trend, score, change } = engagement;
  return {
    level: phrase(level),
    variant: levelVariants[level],
    score: phrase('score', { n: format.number(score) }),
    trend: phrase('change', { trend: phrase(trend), n: signed(change, format.number) }),
    asOf,
  };
}

/** A change with its sign, the minus as typographers set it. */
function signed(value: number, number: (value: number) => string): string {
  if (value === 0) return number(0);
  return `${value > 0 ? '+' : '−'}${number(Math.abs(value))}`;
}
