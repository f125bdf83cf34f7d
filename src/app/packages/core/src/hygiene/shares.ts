import { hygieneDimensions } from '@tandem/taxonomy';
import type { HygieneDimension, HygieneRuleId, HygieneTerms } from '@tandem/taxonomy';
import type { HygieneContribution } from './model';

/** A rule’s answer with its place in the score, before anybody knows what it costs. */
type Judged = Omit<HygieneContribution, 'points'>;

/** Without the last digits, which depend on the order in which numbers were added. */
const exact = (value: number): number => Math.round(value * 1e9) / 1e9;

/** What one dimension makes of a score. */
export interface Share {
  /** 0 to 1. */
  value: number;
  /** Points of 100 that the whole dimension is worth. */
  points: number;
  /** Sum of its rules' weights; for uniqueness the rule that decides. */
  weight: number;
  decidedBy: HygieneRuleId | null;
}

/** The dimensions that rules judged, with what each is worth; uniqueness goes by its worst answer. */
export function sharesOf(judged: readonly Judged[], terms: HygieneTerms): Map<HygieneDimension, Share> {
  const shares = new Map<HygieneDimension, Share>();
  for (const { dimension, weight, earned, rule } of judged) {
    const share = shares.get(dimension);
    if (dimension === 'uniqueness') {
      const decides = !share || earned < share.value || (earned === share.value && rule < share.decidedBy!);
      if (decides) {
        shares.set(dimension, { value: earned, points: 0, weight: 1, decidedBy: rule });
      }
    } else if (share) {
      share.value += weight * earned;
      share.weight += weight;
    } else {
      shares.set(dimension, { value: weight * earned, points: 0, weight, decidedBy: null });
    }
  }
  let total = 0;
  for (const dimension of hygieneDimensions) {
    const share = shares.get(dimension);
    if (!share) continue;
    if (share.decidedBy === null) share.value = exact(share.value / share.weight);
    total += terms.dimensions[dimension];
  }
  for (const [dimension, share] of shares) {
    share.points = total > 0 ? (100 * terms.dimensions[dimension]) / total : 0;
  }
  return shares;
}

/** Points of 100 that a rule’s answer costs. */
export function lostPoints(
  { rule, dimension, weight, earned }: Judged,
  shares: Map<HygieneDimension, Share>,
): number {
  const share = shares.get(dimension)!;
  if (share.decidedBy !== null) return share.decidedBy === rule ? exact(share.points * (1 - earned)) : 0;
  return exact((share.points * weight * (1 - earned)) / share.weight);
}

/** The score that the dimensions make, 0 to 100, whole; null when none of them weighs anything. */
export function scoreOf(shares: Map<HygieneDimension, Share>): number | null {
  let score = 0;
  let measured = false;
  for (const { value, points } of shares.values()) {
    score += value * points;
    measured ||= points > 0;
  }
  return measured ? Math.min(100, Math.max(0, Math.round(exact(score)))) : null;
}
