import type { Touchpoint } from '@tandem/taxonomy';
import { combine, inTieOrder } from './combine';
import { familyOf } from './make-touch';
import { compatible, subjectKey, subjectOf } from './subject';
import type { Subject } from './subject';

/** A touch as seen by reporters: a reporter does not tell of the same touch twice at different times. */
export interface Sighting {
  touch: Touchpoint;
  reporters: readonly string[];
}

const dayMs = 86_400_000;

/**
 * The last moment at which another source may note the same touch. A submission reaches HubSpot's properties after its
 * own processing; public code that joins HubSpot's form events groups them by the minute.
 */
export const reachOf = ({ time, dayOnly, kind }: Touchpoint): number =>
  time + (dayOnly ? dayMs : familyOf(kind) === 'form_submission' ? 120_000 : 60_000);

/** Most touches of one person and family that are compared with the next one: keeps bursts from taking forever. */
const mostOpen = 32;

/**
 * Merges sightings of one person and family of kinds until nothing more falls together.
 *
 * @returns in no particular order
 */
export function mergeNear(sightings: readonly Sighting[]): readonly Sighting[] {
  let before = sightings;
  while (before.length > 1) {
    const after = mergeOnce(before);
    if (after.length === before.length) break;
    before = after;
  }
  return before;
}

/** Sightings of one touch. What they are about is read only when another comes near. */
interface Cluster {
  members: [Sighting, ...Sighting[]];
  subjects: Subject[] | null;
}

function mergeOnce(sightings: readonly Sighting[]): Sighting[] {
  const clusters: Cluster[] = [];
  const near: Cluster[] = [];
  for (const sighting of [...sightings].sort(inTime)) {
    const { touch } = sighting;
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
  return clusters.map(({ members }) => join(members));
}

const reaches = ({ members: [{ touch: first }] }: Cluster, touch: Touchpoint): boolean =>
  touch.time <= reachOf(first);

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
  const reporters = new Set<string>();
  for (const member of members) for (const reporter of member.reporters) reporters.add(reporter);
  return { touch: combine(members.map(({ touch }) => touch)), reporters: [...reporters] };
}

const inTime = (a: Sighting, b: Sighting): number =>
  a.touch.time - b.touch.time || inTieOrder(a.touch, b.touch);
