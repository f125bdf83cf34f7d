import { anyRole, engagementDefaults } from '@tandem/taxonomy';
import type { Touchpoint } from '@tandem/taxonomy';
import { combine, tieKey } from '../../src/app/packages/core/src/touchpoints/combine';
import { familyOf } from '../../src/app/packages/core/src/touchpoints/make-touch';
import { compatible, subjectKey, subjectOf } from '../../src/app/packages/core/src/touchpoints/subject';
import { dayMs } from './touchpoints-any';

interface Seen {
  touch: Touchpoint;
  reporters: readonly string[];
}

const tolerance = ({ dayOnly, kind }: Touchpoint): number =>
  dayOnly ? dayMs : familyOf(kind) === 'form_submission' ? 120_000 : 60_000;

/**
 * The rule of merging, said plainly and slowly: every touch is held against every one before it, over and over, until
 * nothing falls together. Without the limit for bursts; ids are left as they are.
 */
export function mergePlainly(touches: readonly Touchpoint[]): Touchpoint[] {
  let before: Seen[] = touches.map((touch) => ({ touch, reporters: touch.sources }));
  for (;;) {
    const after = passOnce(before);
    if (after.length === before.length) return after.map(({ touch }) => touch).reverse();
    before = after;
  }
}

function passOnce(seen: readonly Seen[]): Seen[] {
  const clusters: Seen[][] = [];
  for (const one of inOrder(seen)) {
    const cluster = clusters.find((other) => belongs(other, one));
    if (cluster) cluster.push(one);
    else clusters.push([one]);
  }
  return inOrder(
    clusters.map((cluster) => ({
      touch: combine(cluster.map(({ touch }) => touch)),
      reporters: cluster.flatMap(({ reporters }) => reporters),
    })),
  );
}

function belongs(cluster: readonly Seen[], { touch, reporters }: Seen): boolean {
  const first = cluster[0]!.touch;
  const same =
    first.contactId === touch.contactId &&
    familyOf(first.kind) === familyOf(touch.kind) &&
    first.lane === touch.lane &&
    first.typeLabel === touch.typeLabel;
  if (!same || touch.time - first.time > tolerance(first)) return false;
  const subject = subjectOf(touch);
  const others = cluster.map((member) => subjectOf(member.touch));
  if (first.time === touch.time && others.some((other) => subjectKey(other) === subjectKey(subject))) {
    return true;
  }
  const told = cluster.flatMap((member) => member.reporters);
  return (
    !reporters.some((reporter) => told.includes(reporter)) &&
    others.every((other) => compatible(other, subject))
  );
}

const inOrder = (seen: readonly Seen[]): Seen[] =>
  [...seen].sort((a, b) => a.touch.time - b.touch.time || (tieKey(a.touch) < tieKey(b.touch) ? -1 : 1));

/** The raw score said plainly: every touch counts those of its kind, person and day, and its mail's opens, after it. */
export function scorePlainly(touches: readonly Touchpoint[], now: number): number {
  const { weights, maxPerKindAndDay, halfLifeDays, roleFactors } = engagementDefaults;
  const counts = touches
    .filter(({ noise, time, kind }) => noise === null && time <= now && weights[kind] > 0)
    .sort((a, b) => b.time - a.time || (a.id < b.id ? -1 : 1));
  const capped = counts.filter((touch, index) => {
    const alike = counts
      .slice(0, index)
      .filter(
        ({ contactId, kind, time }) =>
          contactId === touch.contactId &&
          kind === touch.kind &&
          Math.floor(time / dayMs) === Math.floor(touch.time / dayMs),
      );
    return alike.length < maxPerKindAndDay;
  });
  const met = capped.filter(
    (touch, index) =>
      touch.kind !== 'email_open' ||
      touch.email === null ||
      !capped
        .slice(0, index)
        .some(
          ({ kind, contactId, email }) =>
            kind === 'email_open' && contactId === touch.contactId && email?.id === touch.email?.id,
        ),
  );
  return met.reduce(
    (sum, { kind, time }) =>
      sum + weights[kind] * (roleFactors[anyRole] ?? 1) * 2 ** (-(now - time) / dayMs / halfLifeDays),
    0,
  );
}
