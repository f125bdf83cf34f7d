import type { Touchpoint } from '@tandem/taxonomy';
import { combine, tieKey } from './combine';
import { familyOf, touchId } from './make-touch';
import { compatible, subjectKey, subjectOf } from './subject';
import type { Subject } from './subject';

/** A touch as seen by reporters: a reporter does not tell of the same touch twice at different times. */
export interface Sighting {
  touch: Touchpoint;
  reporters: readonly string[];
}

/**
 * How far apart two sources may note the same touch. A submission reaches HubSpot's properties after its own processing;
 * public code that joins HubSpot's form events groups them by the minute.
 */
const toleranceMs = (touch: Touchpoint): number =>
  touch.dayOnly ? dayMs : familyOf(touch.kind) === 'form_submission' ? 120_000 : 60_000;
const dayMs = 86_400_000;

/** Most touches of one person and kind that are compared with the next one: keeps bursts from taking forever. */
const mostOpen = 32;

/**
 * Makes one touch of what several sources know of it: the same person and kind, about the same thing, at nearly the
 * same time, from different sources; or told twice by one source with the same time. The result depends on the set of
 * touches alone, and merging it again changes nothing. Newest first.
 */
export const mergeTouchpoints = (touches: readonly Touchpoint[]): Touchpoint[] =>
  distinctIds(
    mergeSightings(touches.map((touch) => ({ touch, reporters: touch.sources }))).map(({ touch }) => touch),
  ).reverse();

/** As {@link mergeTouchpoints}, with reporters finer than sources; oldest first. Sorting apart, it takes linear time. */
export function mergeSightings(sightings: readonly Sighting[]): Sighting[] {
  let before = [...sightings];
  for (;;) {
    const after = mergeOnce(before);
    if (after.length === before.length) return after;
    before = after;
  }
}

interface Cluster {
  members: Sighting[];
  subjects: Subject[];
  /** Of the first member; exact times come to a day's beginning, never the other way round. */
  first: Touchpoint;
}

function mergeOnce(sightings: readonly Sighting[]): Sighting[] {
  const clusters: Cluster[] = [];
  const open = new Map<string, Cluster[]>();
  for (const sighting of sightings.toSorted(inTime)) {
    const { touch } = sighting;
    const subject = subjectOf(touch);
    const key = `${touch.contactId} ${touch.lane} ${familyOf(touch.kind)} ${touch.typeLabel ?? ''}`;
    const candidates = (open.get(key) ?? []).filter(
      ({ first }) => touch.time - first.time <= toleranceMs(first),
    );
    const joined = candidates.find((cluster) => belongs(cluster, sighting, subject));
    if (joined) {
      joined.members.push(sighting);
      joined.subjects.push(subject);
    } else {
      const cluster = { members: [sighting], subjects: [subject], first: touch };
      clusters.push(cluster);
      candidates.push(cluster);
    }
    open.set(key, candidates.slice(-mostOpen));
  }
  return clusters.map(({ members }) => join(members)).sort(inTime);
}

function belongs({ members, subjects, first }: Cluster, sighting: Sighting, subject: Subject): boolean {
  const twice =
    first.time === sighting.touch.time && subjects.some((other) => subjectKey(other) === subjectKey(subject));
  if (twice) return true;
  const overlapping = members.some(({ reporters }) =>
    reporters.some((reporter) => sighting.reporters.includes(reporter)),
  );
  return !overlapping && subjects.every((other) => compatible(other, subject));
}

function join(members: readonly Sighting[]): Sighting {
  const [only, second] = members;
  if (only && !second) return only;
  return {
    touch: combine(members.map(({ touch }) => touch)),
    reporters: [...new Set(members.flatMap(({ reporters }) => reporters))].sort(),
  };
}

function inTime(a: Sighting, b: Sighting): number {
  const apart = a.touch.time - b.touch.time;
  if (apart !== 0) return apart;
  const [first, second] = [tieKey(a.touch), tieKey(b.touch)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Numbers touches of one person and family in the same millisecond, so that ids tell them apart. */
function distinctIds(touches: readonly Touchpoint[]): Touchpoint[] {
  const times = new Map<string, number>();
  return touches.map((touch) => {
    const id = touchId(touch);
    const count = (times.get(id) ?? 0) + 1;
    times.set(id, count);
    return { ...touch, id: count === 1 ? id : `${id}-${count}` };
  });
}
