import type { Engagement, Touchpoint } from '@tandem/taxonomy';
import { isMeaningful } from './counted';
import { latestMeaningful } from './moments';
import type { BriefFacts, TouchJourney } from './results';

const monthMs = 30 * 86_400_000;

/**
 * What a colleague must know in two lines: how warm, what happened last, and why now. Facts only; the card finds the
 * words.
 *
 * @param now epoch milliseconds
 * @param timeZone IANA name of the portal's time zone
 */
export function briefOf(
  touches: readonly Touchpoint[],
  engagement: Engagement,
  journey: TouchJourney,
  now: number,
  timeZone: string,
): BriefFacts {
  const past = touches.filter(({ time }) => time <= now);
  return {
    engagement,
    latest: latestMeaningful(past, timeZone, 3),
    because: engagement.state === 'scored' ? (engagement.top[0]?.touch ?? null) : null,
    first: journey.first,
    firstConversion: journey.firstConversion,
    campaign: journey.campaign?.campaign ?? null,
    message: journey.message?.email ?? null,
    meaningful30Days: past.filter((touch) => isMeaningful(touch) && touch.time > now - monthMs).length,
  };
}
