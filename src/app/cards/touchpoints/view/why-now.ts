import type { TouchpointsView } from '@tandem/contracts';
import { touchSentence } from '@tandem/ui';
import type { GlanceLocale, Look } from '../locale';

/** A buying action of so many days is a reason to act, in days. */
const freshDays = 14;
const dayMs = 86_400_000;

/**
 * Why a rep should act now, in a sentence: the latest buying action while it is fresh, otherwise what weighs most in a
 * score that is at least warm or rising. Otherwise nothing calls for it, and that is said too.
 */
export function whyNow(
  { moments, engagement, reasons, asOf }: TouchpointsView,
  { locale, now }: Look<GlanceLocale>,
): string {
  const action = moments.find(
    ({ touch }) => touch.buyingAction && touch.noise === null && touch.time > asOf - freshDays * dayMs,
  );
  if (action) return touchSentence(action, now, locale);
  const isWarm =
    engagement.state === 'scored' &&
    (engagement.trend === 'rising' || engagement.level === 'hot' || engagement.level === 'warm');
  const weightiest = isWarm ? reasons?.top[0] : undefined;
  return weightiest ? touchSentence(weightiest, now, locale) : locale.phrases.phrase('nothingNow');
}
