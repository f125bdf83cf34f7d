import type { Touchpoint, TouchpointsView } from '@tandem/contracts';
import { touchLink, touchSentence, withDetail } from '@tandem/ui';
import type { TouchLink } from '@tandem/ui';
import type { CardLocale, Look } from '../locale';

export interface JourneyRow {
  label: string;
  text: string;
  link: TouchLink | null;
}

/** How the person came, what converted them, and what they are being told now. What is unknown says so. */
export function journeyRows(
  { journey, influence, planned }: Pick<TouchpointsView, 'journey' | 'influence' | 'planned'>,
  { locale, now, portalId }: Look,
): JourneyRow[] {
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
    ...(influence
      ? [{ label: phrase('influencedBy'), text: influenceWords(influence, locale), link: null }]
      : []),
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
    ...(planned ? [{ label: phrase('planned'), text: plannedWords(planned, locale), link: null }] : []),
  ];
}

/** Meetings still to come, each with its title and moment. */
const plannedWords = (planned: NonNullable<TouchpointsView['planned']>, { format }: CardLocale): string =>
  planned.map(({ title, at }) => [title, format.moment(at)].filter(Boolean).join(', ')).join('; ');

/** Campaigns that are named before the others are counted. */
const namedCampaigns = 5;

/** The campaigns that HubSpot reports, and how far they were looked through while that is not all of them. */
function influenceWords(
  { campaigns, progress }: NonNullable<TouchpointsView['influence']>,
  { phrases, format }: CardLocale,
): string {
  const { phrase } = phrases;
  const names = campaigns.slice(0, namedCampaigns).map(({ id, name }) => name ?? id);
  const rest = campaigns.length - names.length;
  const more = rest > 0 ? ` ${phrase('more', { n: format.number(rest) })}` : '';
  const found = names.length > 0 ? format.list(names) + more : phrase('noInfluence');
  const [read, of] = [format.number(progress.read), format.number(progress.of)];
  return withDetail(found, progress.read < progress.of ? phrase('campaignsRead', { read, of }) : null);
}
