import { engagementProjection } from '@tandem/taxonomy';
import type { Engagement, EngagementProjectionName, EngagementTerms, Touchpoint } from '@tandem/taxonomy';
import { changedProperties } from '../changed-properties';
import type { RecordProperties } from '../property-values';
import { isMeaningful } from '../touchpoints/counted';
import { contributions, rolesUnknown } from './points';
import type { RolesOf } from './points';

/** What touches make of a record's properties; `''` clears, as HubSpot's API has it. */
export type EngagementProjection = Record<EngagementProjectionName, string>;

/** Properties to ask HubSpot for when comparing a record with its touches. */
export const engagementPropertyNames: readonly EngagementProjectionName[] = engagementProjection.map(
  ({ name }) => name,
);

const dayMs = 86_400_000;

/**
 * A record's engagement properties: of a contact from its own touches, of a deal from those of all its contacts.
 * Counts are 0, not empty, once the touches were read.
 *
 * @param engagement of the same touches, terms and roles
 */
export function projectEngagement(
  touches: readonly Touchpoint[],
  engagement: Engagement,
  terms: EngagementTerms,
  rolesOf: RolesOf = rolesUnknown,
): EngagementProjection {
  const now = engagement.asOf;
  const meaningful = touches
    .filter((touch) => isMeaningful(touch) && touch.time <= now)
    .sort((a, b) => a.time - b.time || (a.id < b.id ? -1 : 1));
  const [first, last] = [meaningful[0], meaningful.at(-1)];
  const within = (days: number): string =>
    String(meaningful.filter(({ time }) => time > now - days * dayMs).length);
  return {
    tandem_engagement_score: engagement.state === 'scored' ? String(engagement.score) : '',
    tandem_engagement_level: engagement.state === 'scored' ? engagement.level : engagement.state,
    tandem_engagement_scored_at: new Date(now).toISOString(),
    tandem_first_touch_type: first?.kind ?? '',
    tandem_first_touch_at: first ? new Date(first.time).toISOString() : '',
    tandem_last_touch_type: last?.kind ?? '',
    tandem_last_touch_at: last ? new Date(last.time).toISOString() : '',
    tandem_touches_30_days: within(30),
    tandem_touches_90_days: within(90),
    tandem_top_source: topChannel(touches, terms, now, rolesOf),
  };
}

/** The marketing channel with the most points; of equal ones the first by name. Empty without points. */
function topChannel(
  touches: readonly Touchpoint[],
  terms: EngagementTerms,
  now: number,
  rolesOf: RolesOf,
): string {
  const points = new Map<string, number>();
  for (const { touch, points: added } of contributions(touches, terms, now, rolesOf)) {
    if (touch.lane !== 'marketing') continue;
    points.set(touch.channel, (points.get(touch.channel) ?? 0) + added);
  }
  return [...points].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}

/**
 * The properties in which a record differs from its touches. When nothing but the time of scoring differs there is
 * nothing to write: reading a card is no news.
 */
export function changedEngagement(
  current: RecordProperties,
  projected: EngagementProjection,
): Partial<EngagementProjection> {
  const changed = changedProperties(engagementProjection, current, projected);
  const news = Object.keys(changed).some((name) => name !== 'tandem_engagement_scored_at');
  return news ? changed : {};
}
