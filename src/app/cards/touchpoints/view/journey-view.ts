import type { Touchpoint, TouchpointsView } from '@tandem/contracts';
import { touchLink, touchSentence } from '@tandem/ui';
import type { TouchLink } from '@tandem/ui';
import type { Look } from '../locale';

export interface JourneyRow {
  label: string;
  text: string;
  link: TouchLink | null;
}

/** How the person came, what converted them, and what they are being told now. What is unknown says so. */
export function journeyRows({ journey }: TouchpointsView, { locale, now, portalId }: Look): JourneyRow[] {
  const { phrases, format } = locale;
  const { phrase } = phrases;
  const unknown = { text: phrase('notKnown'), link: null };
  const touched = (touch: Touchpoint | null) =>
    touch ? { text: touchSentence({ touch }, now, locale), link: touchLink(touch, portalId) } : unknown;
  const dated = (name: string, at: number) => `${name}, ${format.day(at)}`;
  const { first, firstConversion, latestConversion, campaign, message } = journey;
  const isOneConversion = firstConversion?.id === latestConversion?.id;
  return [
    { label: phrase('firstTouch'), ...touched(first) },
    { label: phrase('firstConversion'), ...touched(firstConversion) },
    ...(isOneConversion ? [] : [{ label: phrase('latestConversion'), ...touched(latestConversion) }]),
    {
      label: phrase('campaign'),
      ...unknown,
      ...(campaign && { text: dated(campaign.campaign.name ?? campaign.campaign.id, campaign.at) }),
    },
    {
      label: phrase('message'),
      ...unknown,
      ...(message && {
        text: dated(
          message.title ?? message.email.name ?? `${phrase('email')} ${message.email.id}`,
          message.at,
        ),
        link: touchLink({ url: null, email: message.email }, portalId),
      }),
    },
  ];
}
