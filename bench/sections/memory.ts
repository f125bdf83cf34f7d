import type { BuiltFunction } from '../../scripts/build-functions';
import { bundleOf, functionCases, type FunctionCase } from '../function-cases';
import { amount, type MeasuredTable } from '../report';
import type { DemoWorld } from '../support/demo-world';
import { inFreshProcesses, type FunctionProcess } from '../support/function-process';
import type { Workbench } from '../workbench';

/** Of the 128 MB that HubSpot gives a function (developers.hubspot.com, serverless functions reference). */
export const memoryBudgetMb = 100;

/** Calls of one process after which it is looked at again. */
const repeats = 5;

/**
 * How AWS Lambda, on which HubSpot runs functions, starts Node in 128 MB: a tenth for new objects in two halves, the
 * rest for old ones (the image's own `/var/runtime/bootstrap`).
 */
const lambdaFlags = ['--max-semi-space-size=6', '--max-old-space-size=116'];

export const memoryCounted = [
  'Memory: the most a fresh process ever held (VmHWM on Linux), Node itself included, in the demo world. One call: Node started plainly, which lets it grow more than HubSpot does.',
  `After ${repeats} calls: one after another in one process, with Node's heap limited as AWS Lambda limits it in 128 MB (${lambdaFlags.join(' ')}).`,
  "The first three rows are not ours: Node, HubSpot's client, and Node's fetch with its parser in WebAssembly. What V8 would add on top, by compiling that parser twice and by doubling the space for new objects, the functions switch off (src/app/functions/src/spare-memory.ts); without that a call takes 20 to 30 MB more.",
];

export interface MeasuredMemory {
  tables: MeasuredTable[];
  /** After one call. */
  largestMb: number;
  /** After several calls of one process. */
  largestWarmMb: number;
}

/** The most that a process holds after one call and after several, and how much of that is Node and HubSpot's client. */
export async function measureMemory(
  functions: readonly BuiltFunction[],
  client: string,
  bench: Workbench,
): Promise<MeasuredMemory> {
  const world = await bench.demoWorld();
  const rows = await rowsWithoutUs(client, world);
  let [largestMb, largestWarmMb] = [0, 0];
  for (const one of functionCases) {
    const file = bundleOf(one, functions);
    const once = await peakOf(world, (child) => callTimes(child, 1, one, file, world));
    const warm = await peakOf(world, (child) => callTimes(child, repeats, one, file, world), lambdaFlags);
    largestMb = Math.max(largestMb, once);
    largestWarmMb = Math.max(largestWarmMb, warm);
    rows.push([one.name, amount(once), `${Math.round((once / memoryBudgetMb) * 100)} %`, amount(warm)]);
  }
  const head = ['Call', 'MB', 'of the budget', `MB after ${repeats} calls`];
  return { tables: [{ title: 'Peak memory', head, rows }], largestMb, largestWarmMb };
}

async function rowsWithoutUs(client: string, world: DemoWorld): Promise<string[][]> {
  const row = async (name: string, work: Work): Promise<string[]> => [
    name,
    amount(await peakOf(world, work)),
    '',
    '',
  ];
  return [
    await row('Node with nothing loaded', (child) => child.idle()),
    await row("Node with HubSpot's client", (child) => child.load(client)),
    await row('The same after one request', (child) => child.request(client, '/crm/owners/2026-09')),
  ];
}

type Work = (child: FunctionProcess) => Promise<{ peakMemoryKb: number }>;

/** In MB. */
async function peakOf({ url }: DemoWorld, work: Work, nodeFlags?: string[]): Promise<number> {
  const [done] = await inFreshProcesses(1, work, url, nodeFlags);
  return done!.peakMemoryKb / 1024;
}

async function callTimes(
  child: FunctionProcess,
  times: number,
  one: FunctionCase,
  file: string,
  world: DemoWorld,
): Promise<{ peakMemoryKb: number }> {
  let called = await child.call(file, one.parameters(world));
  for (let call = 1; call < times; call += 1) {
    world.portal.state.limits.clear();
    called = await child.call(file, one.parameters(world));
  }
  return called;
}
