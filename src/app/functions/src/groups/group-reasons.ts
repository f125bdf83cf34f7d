import type { Engagement, EngagementReasons } from '@tandem/contracts';
import { engagementReasons, touchesOnSeats } from '@tandem/core';
import type { TermsInForce } from '../touchpoints/touch-terms';
import { seatsOf } from './load-group';
import type { LoadedGroup } from './load-group';

/** What makes up a group's score: the touches of those people whose scores it is the mean of. None without a score. */
export function groupReasons(
  loaded: LoadedGroup,
  { state, asOf }: Engagement,
  terms: TermsInForce,
  timeZone: string,
): EngagementReasons | null {
  if (state !== 'scored') return null;
  const seats = seatsOf(loaded, terms);
  const touches = touchesOnSeats(loaded.touches, terms.engagement, asOf, seats);
  return engagementReasons(touches, terms.engagement, asOf, timeZone, seats.rolesOf);
}
