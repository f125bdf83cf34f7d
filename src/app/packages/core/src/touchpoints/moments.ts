import type { Touchpoint } from '@tandem/taxonomy';
import { isCounted, isCurated, isMeaningful } from './counted';
import { dayReader } from './days';
import { familyOf } from './make-touch';
import type { TouchMoment } from './results';
import { subjectKey, subjectOf } from './subject';

/**
 * Touches as lines of a log, newest first: those of one person and kind with one thing on one day are one line, noise
 * apart from what counts.
 *
 * @param timeZone IANA name of the portal's time zone, in which days are meant
 */
export function momentsOf(touches: readonly Touchpoint[], timeZone: string): TouchMoment[] {
  const lineOf = lineReader(timeZone);
  const moments = new Map<string, TouchMoment>();
  for (const touch of touches.toSorted(newestFirst)) {
    const { key, date } = lineOf(touch);
    const known = moments.get(key);
    if (known) known.times += 1;
    else moments.set(key, { touch, times: 1, date });
  }
  return [...moments.values()];
}

/** Reads which line of a log a touch belongs to: the key is the same for all touches of a line, the date is its day. */
export function lineReader(timeZone: string): (touch: Touchpoint) => { key: string; date: string } {
  const dateOf = dayReader(timeZone);
  return (touch) => {
    const date = touch.dayOnly ? new Date(touch.time).toISOString().slice(0, 10) : dateOf(touch.time);
    const { contactId, lane, kind, inbound, typeLabel, noise } = touch;
    const told = [
      contactId,
      lane,
      familyOf(kind),
      inbound,
      typeLabel,
      subjectKey(subjectOf(touch)),
      noise,
      date,
    ];
    return { key: told.join('|'), date };
  };
}

/** When the last counted touch up to now was, with its day in the time zone; null without one. */
export function lastTouchOf(
  touches: readonly Touchpoint[],
  now: number,
  timeZone: string,
): { at: number; date: string } | null {
  let last: Touchpoint | null = null;
  for (const touch of touches) {
    if (touch.time <= now && isCounted(touch) && (last === null || touch.time > last.time)) last = touch;
  }
  return last && { at: last.time, date: lineReader(timeZone)(last).date };
}

/** The moments that belong on top: conversions, steps towards buying, events, meetings and replies; newest first. */
export const curateMoments = (touches: readonly Touchpoint[], timeZone: string): TouchMoment[] =>
  momentsOf(touches.filter(isCurated), timeZone);

/** The latest meaningful moments, newest first: what a rep should know of before calling. */
export const latestMeaningful = (
  touches: readonly Touchpoint[],
  timeZone: string,
  most: number,
): TouchMoment[] => momentsOf(touches.filter(isMeaningful), timeZone).slice(0, most);

export const newestFirst = (a: Touchpoint, b: Touchpoint): number =>
  b.time - a.time || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
