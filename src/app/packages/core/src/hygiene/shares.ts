import { hygieneDimensions } from '@tandem/taxonomy';
import type { HygieneDimension, HygieneRuleId, HygieneTerms } from '@tandem/taxonomy';
import type { HygieneContribution } from './model';

/** Without the last digits, which depend on the order in which numbers were added. */
const exact = (value: number): number => Math.round(value * 1e9) / 1e9;

/** What one dimension makes of a score. */
export interface Share {
  dimension: HygieneDimension;
  /** 0 to 1. */
  value: number;
  /** Points of 100 that the whole dimension is worth. */
  points: number;
  /** Sum of its rules' weights; for uniqueness the rule that decides. */
  weight: number;
  decidedBy: HygieneRuleId | null;
}

/** By the place of each dimension; null where no rule applied. */
export type Shares = ReadonlyArray<Share | null>;

/** The place of a dimension in the shares: rules say it once, so that nothing is looked up for every record. */
export const placeOf = (dimension: HygieneDimension): number => hygieneDimensions.indexOf(dimension);

/** Adds what rules say of one record, dimension by dimension. */
export class Tally {
  readonly #shares: Array<Share | null> = [null, null, null, null, null];

  /** Uniqueness goes by its worst answer. @param place of the contribution's dimension */
  add(place: number, { dimension, weight, earned, rule }: HygieneContribution): void {
    const share = this.#shares[place];
    if (dimension === 'uniqueness') {
      const decides = !share || earned < share.value || (earned === share.value && rule < share.decidedBy!);
      if (decides) this.#shares[place] = { dimension, value: earned, points: 0, weight: 1, decidedBy: rule };
    } else if (share) {
      share.value += weight * earned;
      share.weight += weight;
    } else {
      this.#shares[place] = { dimension, value: weight * earned, points: 0, weight, decidedBy: null };
    }
  }

  /** The dimensions that rules judged, with what each is worth. To be asked once, when all is added. */
  shares({ dimensions }: Pick<HygieneTerms, 'dimensions'>): Shares {
    let total = 0;
    for (const share of this.#shares) if (share) total += dimensions[share.dimension];
    for (const share of this.#shares) {
      if (!share) continue;
      if (share.decidedBy === null) share.value = exact(share.value / share.weight);
      share.points = total > 0 ? (100 * dimensions[share.dimension]) / total : 0;
    }
    return this.#shares;
  }
}

/** Points of 100 that a rule’s answer costs. @param share of its dimension */
export function lostPoints({ rule, weight, earned }: HygieneContribution, share: Share): number {
  if (share.decidedBy !== null) return share.decidedBy === rule ? exact(share.points * (1 - earned)) : 0;
  return exact((share.points * weight * (1 - earned)) / share.weight);
}

/** The score that the dimensions make, 0 to 100, whole; null when none of them weighs anything. */
export function scoreOf(shares: Shares): number | null {
  let score = 0;
  let measured = false;
  for (const share of shares) {
    if (!share) continue;
    score += share.value * share.points;
    measured ||= share.points > 0;
  }
  return measured ? Math.min(100, Math.max(0, Math.round(exact(score)))) : null;
}
