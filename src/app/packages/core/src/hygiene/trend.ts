/** A former value of a property with the moment it was set, as HubSpot's history has it. */
export interface FormerValue {
  value: string;
  /** Epoch milliseconds. */
  at: number;
}

const weekMs = 7 * 86_400_000;

/**
 * How a score moved: against the score that stood a week ago or, when there is none so old, the oldest known.
 *
 * @param score now; null when nothing could be measured
 * @param history of property `tandem_hygiene_score`, in any order; versions without a number are left out
 * @param now epoch milliseconds
 * @returns points of 100 since a moment, or null when there is nothing to compare with
 */
export function trendOf(
  score: number | null,
  history: readonly FormerValue[],
  now: number,
): { change: number; since: number } | null {
  if (score === null) return null;
  const scores = history
    .flatMap(({ value, at }) => {
      const former = value.trim() === '' ? NaN : Number(value);
      return Number.isFinite(former) && at <= now ? [{ score: former, at }] : [];
    })
    .sort((a, b) => b.at - a.at);
  const weekAgo = now - weekMs;
  const then = scores.find(({ at }) => at <= weekAgo) ?? scores.at(-1);
  if (!then) return null;
  return { change: score - then.score, since: Math.max(then.at, weekAgo) };
}
