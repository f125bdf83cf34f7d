import type { Touchpoint } from '@tandem/taxonomy';
import { familyOf, touchId } from './make-touch';
import { mergeNear, reachOf } from './near';
import type { Sighting } from './near';
import { numbered, placesByNumber } from './numbered';
import type { Numbered } from './numbered';
import { inTimeOrder } from './time-order';

export type { Sighting } from './near';

/**
 * Makes one touch of what several sources know of it: the same person and kind, about the same thing, at nearly the
 * same time, from different sources; or told twice by one source with the same time. The result depends on the set of
 * touches alone, and merging it again changes nothing. Newest first.
 */
export const mergeTouchpoints = (touches: readonly Touchpoint[]): Touchpoint[] =>
  withDistinctIds(merge(touches, (place) => touches[place]!.sources)).reverse();

/** As {@link mergeTouchpoints}, with reporters finer than sources; oldest first. */
export const mergeSightings = (sightings: readonly Sighting[]): Touchpoint[] =>
  merge(
    sightings.map(({ touch }) => touch),
    (place) => sightings[place]!.reporters,
  );

/**
 * Linear, but for sorting. Only touches of one person and family of kinds that follow each other within reach are
 * compared; the others are passed through as they are.
 */
function merge(
  touches: readonly Touchpoint[],
  reportersOf: (place: number) => readonly string[],
): Touchpoint[] {
  const kept: Array<Touchpoint | null> = [...touches];
  eachRunWithinReach(touches, (run) => {
    const sightings = run.map((place) => ({ touch: touches[place]!, reporters: reportersOf(place) }));
    const merged = mergeNear(sightings);
    run.forEach((place, index) => (kept[place] = merged[index]?.touch ?? null));
  });
  return inTimeOrder(kept.filter((touch) => touch !== null));
}

type VisitRun = (places: readonly number[]) => void;

/** Visits touches of one person and family of kinds that follow each other within reach, two or more each. */
function eachRunWithinReach(touches: readonly Touchpoint[], visit: VisitRun): void {
  const times = new Float64Array(touches.length);
  const reaches = new Float64Array(touches.length);
  for (let place = 0; place < touches.length; place += 1) {
    times[place] = touches[place]!.time;
    reaches[place] = reachOf(touches[place]!);
  }
  const { places, ends } = placesByNumber(byPersonAndFamily(touches));
  let start = 0;
  for (const end of ends) {
    if (end - start > 1) {
      visitRuns(inOrderOf(times, places.subarray(start, end)), times, reaches, visit);
    }
    start = end;
  }
}

function visitRuns(places: Int32Array, times: Float64Array, reaches: Float64Array, visit: VisitRun): void {
  let start = 0;
  let reach = reaches[places[0]!]!;
  for (let next = 1; next <= places.length; next += 1) {
    const time = next < places.length ? times[places[next]!]! : Infinity;
    if (time > reach) {
      if (next - start > 1) visit([...places.subarray(start, next)]);
      start = next;
    }
    if (next < places.length) reach = Math.max(reach, reaches[places[next]!]!);
  }
}

/** Sorts a group's places by time, in place. */
function inOrderOf(times: Float64Array, places: Int32Array): Int32Array {
  for (let next = 1; next < places.length; next += 1) {
    if (times[places[next]!]! < times[places[next - 1]!]!) {
      return places.sort((a, b) => times[a]! - times[b]!);
    }
  }
  return places;
}

function byPersonAndFamily(touches: readonly Touchpoint[]): Numbered {
  const people = numbered(touches, ({ contactId }) => contactId);
  const families = numbered(touches, ({ kind }) => familyOf(kind));
  const numbers = people.numbers.map((person, place) => person * families.count + families.numbers[place]!);
  return { numbers, count: people.count * families.count };
}

/**
 * Numbers touches of one person and family in the same millisecond, so that ids tell them apart. Ids contain the time,
 * so only neighbours can share one.
 *
 * @param touches in time; changed in place
 */
function withDistinctIds(touches: Touchpoint[]): Touchpoint[] {
  for (let start = 0, end = 1; start < touches.length; start = end, end += 1) {
    const { time } = touches[start]!;
    while (touches[end]?.time === time) end += 1;
    if (end - start > 1) numberTwins(touches, start, end);
  }
  return touches;
}

function numberTwins(touches: Touchpoint[], start: number, end: number): void {
  const taken = new Map<string, number>();
  for (let place = start; place < end; place += 1) {
    const id = touchId(touches[place]!);
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    touches[place] = { ...touches[place]!, id: count === 1 ? id : `${id}-${count}` };
  }
}
