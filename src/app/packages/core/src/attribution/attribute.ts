import type { AttributionModel, Touchpoint } from '@tandem/taxonomy';
import { creditable, milestonesIn } from './milestones';
import type { MilestonePlaces } from './milestones';
import { attributionHalfLifeDays, milestoneModels } from './models';
import { exactPercents, sumOfPercents } from './percents';
import type { Attribution, AttributionMilestone, DealMoments, TouchCredit } from './results';
import { isConversion } from '../touchpoints/counted';

const dayMs = 86_400_000;

/**
 * Shares a deal's credit out among its touches. Where a model needs a milestone that is missing, its part goes to the
 * others in proportion; so does the middle's part when there is no touch between. A touch that is two milestones gets
 * both parts. Percents sum to exactly 100.00; without a touch to credit there are none.
 *
 * @param touches of all people of the deal, merged; noise, opens and sales' own touches get nothing
 */
export function attribute(
  touches: readonly Touchpoint[],
  moments: DealMoments,
  model: AttributionModel,
): Attribution {
  const credited = creditable(touches, moments);
  const places = milestonesIn(credited, moments);
  const shares = sharesOf(credited, places, model);
  const percents = shares.some((share) => share > 0) ? exactPercents(shares) : [];
  const credits = percents.flatMap((percent, index): TouchCredit[] => {
    const touch = credited[index]!;
    const milestones = milestonesAt(places, index);
    return shares[index]! > 0 ? [{ touch, percent, milestones, side: sideOf(touch) }] : [];
  });
  const sideSum = (side: TouchCredit['side']): number =>
    sumOfPercents(credits.filter((credit) => credit.side === side).map(({ percent }) => percent));
  return {
    model,
    halfLifeDays: model === 'time_decay' ? attributionHalfLifeDays : null,
    touches: credited.length,
    credits,
    missing: missingMilestones(places, model),
    brand: sideSum('brand'),
    leadGeneration: sideSum('lead_generation'),
  };
}

function sharesOf(
  touches: readonly Touchpoint[],
  places: MilestonePlaces,
  model: AttributionModel,
): number[] {
  if (model === 'linear') return touches.map(() => 1);
  if (model === 'time_decay') {
    const last = touches.at(-1)?.time ?? 0;
    return touches.map(({ time }) => 2 ** (-(last - time) / dayMs / attributionHalfLifeDays));
  }
  const { milestones, middle } = milestoneModels[model];
  const shares = touches.map(() => 0);
  const taken = new Set<number>();
  for (const [milestone, share] of entriesOf(milestones)) {
    const place = places[milestone];
    if (place === undefined) continue;
    shares[place]! += share;
    taken.add(place);
  }
  const between = touches.length - taken.size;
  if (taken.size > 0 && between > 0) {
    touches.forEach((_, index) => {
      if (!taken.has(index)) shares[index] = middle / between;
    });
  }
  return shares;
}

const entriesOf = (milestones: Partial<Record<AttributionMilestone, number>>) =>
  Object.entries(milestones) as Array<[AttributionMilestone, number]>;

const milestonesAt = (places: MilestonePlaces, index: number): AttributionMilestone[] =>
  entriesOf(places).flatMap(([milestone, place]) => (place === index ? [milestone] : []));

function missingMilestones(places: MilestonePlaces, model: AttributionModel): AttributionMilestone[] {
  if (model === 'linear' || model === 'time_decay') return [];
  return entriesOf(milestoneModels[model].milestones).flatMap(([milestone]) =>
    places[milestone] === undefined ? [milestone] : [],
  );
}

/**
 * On which side a touch's credit stands: lead generation for conversions, which are forms and demo requests; brand for
 * all else, before the first conversion and after it. Two views of the same credit, never set off against each other.
 */
const sideOf = (touch: Touchpoint): TouchCredit['side'] =>
  isConversion(touch) ? 'lead_generation' : 'brand';
