import type { TouchChannel, Touchpoint } from '@tandem/contracts';
import type { SharedLocale } from '../locale';

/** Why a touch counts as zero, in words; null when it counts. */
export function noiseReason({ noise }: Pick<Touchpoint, 'noise'>, { phrases }: SharedLocale): string | null {
  return noise && `${phrases.phrase(noise)}. ${phrases.phrase('countsZero')}`;
}

/** A channel's name; sales' own touches are a channel too. */
export const channelName = (channel: TouchChannel, { phrases }: SharedLocale): string =>
  phrases.phrase(channel);
