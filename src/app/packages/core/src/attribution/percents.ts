/**
 * Shares as percents with two decimals that sum to exactly 100.00, by the method of the largest remainder (A. Hamilton,
 * 1792): every share is rounded down to a hundredth, and the hundredths left over go to the largest remainders; of
 * equal ones to the first.
 *
 * @param shares not negative, at least one above 0; they need not sum to 1
 */
export function exactPercents(shares: readonly number[]): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  const exact = shares.map((share) => (share / sum) * hundredths);
  const whole = exact.map(Math.floor);
  const left = hundredths - whole.reduce((total, share) => total + share, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - whole[index]! }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) whole[index]! += 1;
  return whole.map((share) => share / 100);
}

/** 100 % in hundredths of a percent. */
const hundredths = 10_000;

/** A sum of percents with two decimals, free of the noise of binary fractions. */
export const sumOfPercents = (percents: readonly number[]): number =>
  percents.reduce((sum, percent) => sum + Math.round(percent * 100), 0) / 100;
