/** An interval with its ends included. */
export interface Interval {
  low: number;
  high: number;
}

/** Two-sided 95 % point of the standard normal distribution. */
const normalQuantile = 1.959963984540054;

/**
 * 95 % interval of a share, by the score method of E. B. Wilson, "Probable inference, the law of succession, and
 * statistical inference", Journal of the American Statistical Association 22 (1927), 209–212. Unlike the textbook
 * interval it stays within 0 and 1 and holds for few observations.
 *
 * @returns null without observations
 */
export function wilsonInterval(successes: number, observations: number): Interval | null {
  if (observations === 0) return null;
  const share = successes / observations;
  const z2 = normalQuantile ** 2;
  const centre = share + z2 / (2 * observations);
  const margin =
    normalQuantile * Math.sqrt((share * (1 - share)) / observations + z2 / (4 * observations ** 2));
  const scale = 1 + z2 / observations;
  return {
    low: successes === 0 ? 0 : Math.max(0, (centre - margin) / scale),
    high: successes === observations ? 1 : Math.min(1, (centre + margin) / scale),
  };
}

/** Arithmetic mean; null without values. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * 95 % interval of a mean by Student's t: mean ± t · s / √n, s the sample standard deviation ("Student", "The
 * probable error of a mean", Biometrika 6 (1908), 1–25).
 *
 * @returns null for fewer than two values, from which no spread can be known
 */
export function meanInterval(values: readonly number[]): Interval | null {
  const centre = mean(values);
  if (centre === null || values.length < 2) return null;
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  const standardError = Math.sqrt(squares / (values.length - 1) / values.length);
  const margin = tQuantile(values.length - 1) * standardError;
  return { low: centre - margin, high: centre + margin };
}

/**
 * Two-sided 95 % point of Student's t distribution, to nine digits: the t at which the probability of lying within
 * ±t is 0.95, found by halving.
 *
 * @param degreesOfFreedom a whole number from 1
 */
export function tQuantile(degreesOfFreedom: number): number {
  let low = normalQuantile - 1e-9;
  let high = 13;
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (probabilityWithin(middle, degreesOfFreedom) < 0.95) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Probability that Student's t lies within ±t: the finite series for whole degrees of freedom, formulas 26.7.3 and
 * 26.7.4 of M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions" (1964), p. 948.
 */
function probabilityWithin(t: number, degreesOfFreedom: number): number {
  const angle = Math.atan(t / Math.sqrt(degreesOfFreedom));
  const cosine2 = Math.cos(angle) ** 2;
  const odd = degreesOfFreedom % 2 === 1;
  let term = odd ? Math.cos(angle) : 1;
  let sum = degreesOfFreedom === 1 ? 0 : term;
  for (let power = odd ? 3 : 2; power <= degreesOfFreedom - 2; power += 2) {
    term *= (cosine2 * (power - 1)) / power;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}
