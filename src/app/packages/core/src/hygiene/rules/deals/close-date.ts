import { momentOf } from '../../../property-values';
import type { Subject, Suggestion } from '../../model';
import { enteredStageAt, stageOf } from './deal-stage';

const millisecondsPerHour = 3_600_000;
export const millisecondsPerDay = 86_400_000;

/** A day ends last at UTC-12, and begins first at UTC+14 (IANA Time Zone Database, `Etc/GMT+12`, `Pacific/Kiritimati`). */
const [hoursUntilOverEverywhere, hoursUntilBegunAnywhere] = [36, -14];

/** The close date in epoch milliseconds; null when empty or unreadable. */
export const closeDateOf = ({ properties }: Subject): number | null => momentOf(properties, 'closedate');

const beginOf = (moment: number): number => Math.floor(moment / millisecondsPerDay) * millisecondsPerDay;

/** Whether the day of a moment was over in every time zone at another moment: nobody's calendar shows it any more. */
export const isDayOver = (moment: number, at: number): boolean =>
  beginOf(moment) + hoursUntilOverEverywhere * millisecondsPerHour <= at;

/** Whether the day of a moment has not begun in any time zone. */
export const isDayAhead = (moment: number, at: number): boolean =>
  beginOf(moment) + hoursUntilBegunAnywhere * millisecondsPerHour > at;

/** A moment as `YYYY-MM-DD` in UTC. */
export const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

/** Deals that enter a closed stage as soon as they exist were imported; when they were closed stands elsewhere. */
const importedWithin = millisecondsPerHour;

/**
 * When a closed deal was closed, as a suggestion for its close date: the moment it entered its closed stage, as HubSpot
 * sets it by itself (https://knowledge.hubspot.com/properties/hubspots-default-deal-properties). None for open and for imported deals.
 */
export function suggestCloseDate(subject: Subject): Suggestion[] {
  if (stageOf(subject)?.closed !== true) return [];
  const created = momentOf(subject.properties, 'createdate');
  const closed = enteredStageAt(subject);
  if (created === null || closed === null || closed > subject.now || closed - created < importedWithin)
    return [];
  return [{ property: 'closedate', value: new Date(closed).toISOString(), why: 'date' }];
}
