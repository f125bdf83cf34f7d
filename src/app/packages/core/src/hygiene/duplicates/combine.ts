import type { DuplicateReason } from '../model';

/** Only the same e-mail address is certain: HubSpot lets one contact have it. */
const highestUncertain = 0.99;

/**
 * From this probability on another record is listed and counts in a score, on one record as in a whole portal. Less
 * likely ones are not worth anybody's time.
 */
export const leastCandidate = 0.25;

/**
 * How likely reasons together make two records one: 1 less the chance that each of them misleads, `1 − Π(1 − p)`, as if
 * they were independent ("noisy or": J. Pearl, "Probabilistic Reasoning in Intelligent Systems", 1988, 4.3.2). They are not
 * quite, so it stays below 0.99 unless one reason is certain by itself.
 *
 * @returns 0 to 1, in hundredths
 */
export function combinedProbability(reasons: readonly DuplicateReason[]): number {
  if (reasons.some(({ probability }) => probability >= 1)) return 1;
  const missing = reasons.reduce((product, { probability }) => product * (1 - probability), 1);
  return Math.min(highestUncertain, Math.round(100 * (1 - missing)) / 100);
}

/** Likeliest first; equally likely ones by kind, so that the order never depends on chance. */
export const byProbability = (one: DuplicateReason, other: DuplicateReason): number =>
  other.probability - one.probability || (one.kind < other.kind ? -1 : Number(one.kind > other.kind));
