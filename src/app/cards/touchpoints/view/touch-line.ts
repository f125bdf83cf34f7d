import type { TouchMoment } from '@tandem/contracts';
import { touchLink, touchSentence } from '@tandem/ui';
import type { TouchLink } from '@tandem/ui';
import type { Look, SharedLocale } from '../locale';
import { channelName, noiseReason } from './touch-words';

/** One line of a list of touches. */
export interface TouchLine {
  id: string;
  sentence: string;
  link: TouchLink | null;
  /** Exact moment, channel and campaign. */
  detail: string;
  /** `Buying action`, or null. */
  buyingAction: string | null;
  /** Why it counts as zero, or null. */
  noise: string | null;
}

export function touchLine(moment: TouchMoment, { locale, now, portalId }: Look<SharedLocale>): TouchLine {
  const { phrases, format } = locale;
  const { touch } = moment;
  const at = touch.dayOnly ? format.calendarDay(moment.date) : format.moment(touch.time);
  const noise = noiseReason(touch, locale);
  return {
    id: touch.id,
    sentence: touchSentence(moment, now, locale),
    link: touchLink(touch, portalId),
    detail: [at, channelName(touch.channel, locale), touch.campaign?.name].filter(Boolean).join(' · '),
    buyingAction: touch.buyingAction && noise === null ? phrases.phrase('buyingAction') : null,
    noise,
  };
}
