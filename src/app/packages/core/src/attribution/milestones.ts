import type { TouchKind, Touchpoint } from '@tandem/taxonomy';
import { isConversion, isCounted } from '../touchpoints/counted';
import type { AttributionMilestone, DealMoments } from './results';

/** Kinds that get no credit: opens tell nothing, cancelled and missed events did not happen. */
const withoutCredit: readonly TouchKind[] = ['email_open', 'event_cancelled', 'event_no_show'];

/**
 * The touches that credit is shared among, oldest first: counted marketing touches until the deal was closed, of any
 * of its people.
 */
export const creditable = (touches: readonly Touchpoint[], { closedAt }: DealMoments): Touchpoint[] =>
  touches
    .filter(
      (touch) =>
        isCounted(touch) &&
        touch.lane === 'marketing' &&
        !withoutCredit.includes(touch.kind) &&
        (closedAt === null || touch.time <= closedAt),
    )
    .sort((a, b) => a.time - b.time || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** Places of milestones among creditable touches; a milestone that no touch can be found for is absent. */
export type MilestonePlaces = Partial<Record<AttributionMilestone, number>>;

/**
 * Which touch is which milestone. Lead creation, deal creation and closing are the touches nearest to those moments,
 * whether before or after (Adobe Marketo Measure, "Attribution models"); when nobody knows the moment the lead was
 * created, the first conversion made it.
 *
 * @param touches creditable, oldest first
 */
export function milestonesIn(touches: readonly Touchpoint[], moments: DealMoments): MilestonePlaces {
  if (touches.length === 0) return {};
  const conversion = touches.findIndex(isConversion);
  const places: MilestonePlaces = { first: 0, last: touches.length - 1 };
  if (moments.leadCreatedAt !== null) places.lead_creation = nearest(touches, moments.leadCreatedAt);
  else if (conversion >= 0) places.lead_creation = conversion;
  if (moments.dealCreatedAt !== null) places.deal_creation = nearest(touches, moments.dealCreatedAt);
  if (moments.closedAt !== null) places.closing = nearest(touches, moments.closedAt);
  return places;
}

/** The place of the touch nearest to a moment; of two equally near ones the earlier. */
function nearest(touches: readonly Touchpoint[], moment: number): number {
  let place = 0;
  touches.forEach(({ time }, index) => {
    if (Math.abs(time - moment) < Math.abs(touches[place]!.time - moment)) place = index;
  });
  return place;
}
