import { amount, type MeasuredTable } from '../report';
import { growthPower } from './statistics';
import { timed, type Timing } from './timing';

export interface SizedTiming extends Timing {
  size: number;
  /** Its processor time in units of the yardstick's at the same size. */
  inMapSteps: number;
  /** The same in units of a loop that only makes the results, where there is one. */
  inPlainLoops?: number;
}

/** How often a size is sampled: large ones rarely, after the smaller ones have warmed the code up. */
function samplingOf(size: number): { samples: number; runs: number; warmUp: boolean } {
  if (size >= 100_000) return { samples: 3, runs: 1, warmUp: false };
  return { samples: 5, runs: Math.max(1, Math.round(20_000 / size)), warmUp: true };
}

/**
 * Times the same work at several sizes, small sizes many times in a sample.
 *
 * Beside each stands a yardstick of the same size: one set and one get of a `Map` with text keys for every item. What
 * a Map costs grows with its size although it does the same, because larger ones leave the processor's caches; work
 * that keeps a constant ratio to it does a constant number of steps for every item.
 *
 * @param prepare makes the data of a size and gives the work to time, so that making it is not timed
 * @param plainLoop the same for a loop that does nothing but make as many results of the same size
 */
export const timeSizes = (
  sizes: readonly number[],
  prepare: (size: number) => () => unknown,
  plainLoop?: (size: number) => () => unknown,
): SizedTiming[] =>
  sizes.map((size) => {
    const timing = timed(prepare(size), samplingOf(size));
    const yardstick = timed(mapSteps(size), samplingOf(size));
    const loop = plainLoop && timed(plainLoop(size), samplingOf(size));
    return {
      size,
      ...timing,
      inMapSteps: timing.cpuMs / yardstick.cpuMs,
      ...(loop && { inPlainLoops: timing.cpuMs / loop.cpuMs }),
    };
  });

function mapSteps(size: number): () => number {
  const items = Array.from({ length: size }, (_, index) => ({ key: `card:${(index * 7919) % size}` }));
  return () => {
    const byKey = new Map(items.map((item) => [item.key, item]));
    return items.filter(({ key }) => byKey.get(key) !== undefined).length;
  };
}

/**
 * How much more steps an item takes at the largest size than at the smallest of at least 1,000: 1 is linear.
 *
 * @param steps the yardstick; by default Map steps
 */
export function stepsGrowth(
  timings: readonly SizedTiming[],
  steps: (timing: SizedTiming) => number = ({ inMapSteps }) => inMapSteps,
): number {
  const compared = timings.filter(({ size }) => size >= 1_000);
  return steps(compared.at(-1)!) / steps(compared[0]!);
}

/** The timings as a table, with the growth from row to row. */
export const sizesTable = (title: string, what: string, timings: readonly SizedTiming[]): MeasuredTable => ({
  title,
  head: [
    what,
    'ms, clock',
    'ms, CPU',
    'ns each',
    'Growth',
    'in Map steps',
    ...(timings[0]?.inPlainLoops === undefined ? [] : ['in plain loops']),
  ],
  rows: timings.map(({ size, wallMs, cpuMs, inMapSteps, inPlainLoops }, index) => [
    size.toLocaleString('en'),
    precise(wallMs),
    precise(cpuMs),
    amount((cpuMs * 1e6) / size),
    index === 0 ? '' : growthBetween(timings[index - 1]!, timings[index]!).toFixed(2),
    amount(inMapSteps),
    ...(inPlainLoops === undefined ? [] : [amount(inPlainLoops)]),
  ]),
});

const growthBetween = (small: SizedTiming, large: SizedTiming): number =>
  growthPower({ size: small.size, time: small.cpuMs }, { size: large.size, time: large.cpuMs });

/** Three digits for what is below a millisecond. */
const precise = (milliseconds: number): string =>
  milliseconds < 1 ? milliseconds.toFixed(3) : amount(milliseconds);
