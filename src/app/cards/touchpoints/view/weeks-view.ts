import type { TouchChannel, TouchCounts, TouchWeek } from '@tandem/contracts';
import { withDetail } from '@tandem/ui';
import type { CardLocale } from '../locale';
import { channelName } from './touch-words';

/** One bar's part: a week and a side. A row for each, also for zero, so that quiet weeks keep their place. */
export type WeekBar = { week: string; touches: number; side: string };

export interface WeeksView {
  /** Empty when no week has a counted touch. */
  bars: WeekBar[];
  /** Names of the two sides, as the legend and the bars have them. */
  sides: { marketing: string; sales: string };
  /** All weeks together in a sentence. */
  summary: string;
  /** Each week with something in it, newest first, in words. */
  words: string[];
}

/** The weeks as bars and in words; noise is named and in no bar. */
export function weeksView(weeks: readonly TouchWeek[], locale: CardLocale): WeeksView {
  const { phrase } = locale.phrases;
  const sides = { marketing: phrase('marketing'), sales: phrase('sales') };
  const label = shortDay(locale);
  const bars = weeks.flatMap(({ date, marketing, sales }) => [
    { week: label(date), touches: marketing, side: sides.marketing },
    { week: label(date), touches: sales, side: sides.sales },
  ]);
  const words = weeks
    .filter(({ marketing, sales, noise }) => marketing + sales + noise > 0)
    .map((week) => `${label(week.date)}: ${inWords(week, locale)}`)
    .reverse();
  const isQuiet = bars.every(({ touches }) => touches === 0);
  return { bars: isQuiet ? [] : bars, sides, summary: summaryOf(weeks, locale), words };
}

function summaryOf(weeks: readonly TouchWeek[], locale: CardLocale): string {
  const total = (of: (week: TouchWeek) => number) => weeks.reduce((sum, week) => sum + of(week), 0);
  const marketing = total((week) => week.marketing);
  const sales = total((week) => week.sales);
  const noise = total((week) => week.noise);
  return countsInWords({ marketing, sales, noise }, locale);
}

function inWords(week: TouchWeek, locale: CardLocale): string {
  const { phrases, format } = locale;
  const channels = (Object.entries(week.channels) as Array<[TouchChannel, number]>)
    .sort(([, left], [, right]) => right - left)
    .map(([channel, count]) => `${channelName(channel, locale)} ${format.number(count)}`);
  const counts = withDetail(countsInWords(week, locale), channels.join(', '));
  if (week.buyingActions === 0) return counts;
  return `${counts}; ${phrases.labelled('buyingAction', format.number(week.buyingActions))}`;
}

/** Counts by side, and of noise where there is any: `Marketing: 9, Sales: 1, Not counted: 2`. */
export function countsInWords(
  { marketing, sales, noise }: TouchCounts,
  { phrases, format }: CardLocale,
): string {
  const count = (label: 'marketing' | 'sales' | 'notCounted', number: number) =>
    phrases.labelled(label, format.number(number));
  return [
    count('marketing', marketing),
    count('sales', sales),
    ...(noise > 0 ? [count('notCounted', noise)] : []),
  ].join(', ');
}

/** `YYYY-MM-DD` as day and month, short enough for thirteen labels beside each other. */
function shortDay({ phrases }: CardLocale): (date: string) => string {
  const format = new Intl.DateTimeFormat(phrases.language, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return (date) => format.format(Date.parse(`${date}T00:00:00Z`));
}
