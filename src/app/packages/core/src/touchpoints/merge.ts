import type { TouchKind, Touchpoint } from '@tandem/taxonomy';
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

/** As {@link mergeTouchpoints}, with reporters finer than sources; oldest first. Linear, but for sorting. */
export function mergeSightings(sightings: readonly Sighting[]): Sighting[] {
  let before = [...sightings];
  for (;;) {
    const after = mergeOnce(before);
    if (after.length === before.length) return after;
    before = after;
  }
}

/** Sightings of one touch. What they are about is read only when another comes near. */
interface Cluster {
  members: [Sighting, ...Sighting[]];
  subjects: Subject[] | null;
}

function mergeOnce(sightings: readonly Sighting[]): Sighting[] {
  const clusters: Cluster[] = [];
  const open = new Map<string, Map<TouchKind, Cluster[]>>();
  for (const sighting of sightings.toSorted(inTime)) {
    const { touch } = sighting;
    const near = nearOf(open, touch);
    while (near[0] && (near.length >= mostOpen || !reaches(near[0], touch))) near.shift();
    const subject = near.length > 0 ? subjectOf(touch) : null;
    const joined = subject && near.find((cluster) => belongs(cluster, sighting, subject));
    if (joined) {
      joined.members.push(sighting);
      joined.subjects?.push(subject);
      continue;
    }
    const cluster: Cluster = { members: [sighting], subjects: subject && [subject] };
    clusters.push(cluster);
    near.push(cluster);
  }
  return clusters.map(({ members }) => join(members)).sort(inTime);
}

/** Clusters of the same person and family that may still reach a touch, oldest first. */
function nearOf(open: Map<string, Map<TouchKind, Cluster[]>>, { contactId, kind }: Touchpoint): Cluster[] {
  const family = familyOf(kind);
  let ofContact = open.get(contactId);
  if (!ofContact) open.set(contactId, (ofContact = new Map()));
  let near = ofContact.get(family);
  if (!near) ofContact.set(family, (near = []));
  return near;
}

const reaches = ({ members: [{ touch: first }] }: Cluster, touch: Touchpoint): boolean =>
  touch.time - first.time <= toleranceMs(first);

function belongs(cluster: Cluster, sighting: Sighting, subject: Subject): boolean {
  const { members } = cluster;
  const [{ touch: first }] = members;
  const { touch } = sighting;
  if (first.lane !== touch.lane || first.typeLabel !== touch.typeLabel || !reaches(cluster, touch))
    return false;
  const subjects = (cluster.subjects ??= members.map((member) => subjectOf(member.touch)));
  const twice =
    first.time === touch.time && subjects.some((other) => subjectKey(other) === subjectKey(subject));
  if (twice) return true;
  const overlapping = members.some(({ reporters }) =>
    reporters.some((reporter) => sighting.reporters.includes(reporter)),
  );
  return !overlapping && subjects.every((other) => compatible(other, subject));
}

function join(members: Cluster['members']): Sighting {
  if (members.length === 1) return members[0];
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

/**
 * Numbers touches of one person and family in the same millisecond, so that ids tell them apart. Ids contain the time,
 * so only neighbours can share one.
 *
 * @param touches in time
 */
function distinctIds(touches: readonly Touchpoint[]): Touchpoint[] {
  let taken = new Map<string, number>();
  return touches.map((touch, index) => {
    const [before, after] = [
      touches[index - 1]?.time === touch.time,
      touches[index + 1]?.time === touch.time,
    ];
    if (!before && !after) return touch;
    if (!before) taken = new Map();
    const id = touchId(touch);
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return { ...touch, id: count === 1 ? id : `${id}-${count}` };
  });
}
