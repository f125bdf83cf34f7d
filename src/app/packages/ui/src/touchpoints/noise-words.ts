import type { TouchChannel, Touchpoint } from '@tandem/contracts';
import type { TouchLocale } from './locale';

/** Why a touch counts as zero, in words; null when it counts. */
export function noiseReason({ noise }: Pick<Touchpoint, 'noise'>, { phrases }: TouchLocale): string | null {
  return noise && phrases.phrase('countsZero', { why: phrases.phrase(noise) });
}

/** A channel's name; sales' own touches are a channel too. */
export const channelName = (channel: TouchChannel, { phrases }: TouchLocale): string =>
  phrases.phrase(channel);
