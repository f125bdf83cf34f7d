import { median } from './statistics';

export interface Timing {
  /** Milliseconds by the clock; grows when the machine does other things too. */
  wallMs: number;
  /** Milliseconds of processor time of this process, garbage collection included. */
  cpuMs: number;
}

export interface Sampling {
  samples: number;
  /** Runs in a sample, for work too short to be timed alone. */
  runs: number;
  /** Whether one sample goes before that does not count. */
  warmUp: boolean;
}

/** Times synchronous work: the medians of the samples, per run. */
export function timed(work: () => unknown, { samples, runs, warmUp }: Sampling): Timing {
  for (let run = 0; warmUp && run < runs; run += 1) work();
  const taken = Array.from({ length: samples }, () => {
    const [from, cpu] = [performance.now(), process.cpuUsage()];
    for (let run = 0; run < runs; run += 1) work();
    const { user, system } = process.cpuUsage(cpu);
    return { wallMs: (performance.now() - from) / runs, cpuMs: (user + system) / 1000 / runs };
  });
  return {
    wallMs: median(taken.map(({ wallMs }) => wallMs)),
    cpuMs: median(taken.map(({ cpuMs }) => cpuMs)),
  };
}

/** Median of the milliseconds by the clock that something takes, one after another, after one time to warm up. */
export async function medianWait(work: () => Promise<unknown>, samples: number): Promise<number> {
  await work();
  const taken: number[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    const from = performance.now();
    await work();
    taken.push(performance.now() - from);
  }
  return median(taken);
}
