import type { DaysBack, TouchChannel, TouchFilter, TouchpointsView } from '@tandem/contracts';
import type { CardLocale } from '../locale';
import { channelName } from './touch-words';

/** The spans that a reader can choose, in days (`touchpointDays` of the contracts, whose checks cards do not carry). */
export const periods = [30, 60, 90, 180, 365] as const satisfies readonly DaysBack[];

/** The choice that narrows nothing; HubSpot's ids are never words. */
export const anything = 'all';

interface Option<Value> {
  value: Value;
  label: string;
}

export interface FilterView {
  periods: Array<Option<DaysBack>>;
  channels: Array<Option<TouchChannel>>;
  sides: Array<Option<typeof anything | 'marketing' | 'sales'>>;
  /** Empty when no touch belongs to a campaign. */
  campaigns: Array<Option<string>>;
  /** The account's own types of events. Empty unless touches of other channels than HubSpot's are looked for, or there. */
  eventTypes: Array<Option<string>>;
}

/** What the filters offer: what is there, with counts, and what is chosen although it is there no more. */
export function filterView(
  { facets }: TouchpointsView,
  { channels = [], campaignId, eventType }: TouchFilter,
  locale: CardLocale,
): FilterView {
  const { phrases, format } = locale;
  const all = { value: anything, label: phrases.phrase('all') } as const;
  const counted = (name: string, touches: number) => `${name} (${format.number(touches)})`;
  const gone = channels.filter((chosen) => !facets.channels.some(({ channel }) => channel === chosen));
  const campaigns = facets.campaigns.map(({ campaign, touches }) => ({
    value: campaign.id,
    label: counted(campaign.name ?? campaign.id, touches),
  }));
  const isCampaignGone = campaignId && !campaigns.some(({ value }) => value === campaignId);
  if (isCampaignGone) campaigns.push({ value: campaignId, label: counted(campaignId, 0) });
  const eventTypes = eventTypeOptions(facets.eventTypes ?? [], channels, eventType).map(
    ({ typeLabel, touches }) => ({ value: typeLabel, label: counted(typeLabel, touches) }),
  );
  return {
    periods: periods.map((days) => ({ value: days, label: format.days(days) })),
    channels: [
      ...facets.channels.map(({ channel, touches }) => ({
        value: channel,
        label: counted(channelName(channel, locale), touches),
      })),
      ...gone.map((channel) => ({ value: channel, label: counted(channelName(channel, locale), 0) })),
    ],
    sides: [
      all,
      { value: 'marketing', label: phrases.phrase('marketing') },
      { value: 'sales', label: phrases.phrase('sales') },
    ],
    campaigns: campaigns.length > 0 ? [all, ...campaigns] : [],
    eventTypes: eventTypes.length > 0 ? [all, ...eventTypes] : [],
  };
}

type EventTypes = NonNullable<TouchpointsView['facets']['eventTypes']>;

/** What is chosen stays a choice, so that it can be undone, whatever the channels. */
function eventTypeOptions(
  offered: EventTypes,
  channels: readonly TouchChannel[],
  chosen: string | undefined,
): EventTypes {
  const isChosenGone = chosen && !offered.some(({ typeLabel }) => typeLabel === chosen);
  const all = isChosenGone ? [...offered, { typeLabel: chosen, touches: 0 }] : offered;
  const areWanted =
    channels.length > 0 ? channels.includes('custom') : offered.some(({ touches }) => touches > 0);
  return areWanted || chosen ? all : [];
}
