import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { largestBundle, type BuiltFunction } from '../../scripts/build-functions';
import { amount, type MeasuredTable, type Section } from '../report';
import { median } from '../support/statistics';
import { inFreshProcesses } from '../support/function-process';
import { measureMemory, memoryBudgetMb, memoryCounted } from './memory';
import type { Workbench } from '../workbench';

/** How many fresh processes each load is timed in; the median counts. */
const processes = 9;

/** What reading and compiling a bundle may add to a cold start, in milliseconds, HubSpot's client apart. */
const coldLoadBudgetMs = 60;

const sdk = '@hubspot/api-client';

/** What a cold start costs: bytes, load time and memory of every bundled function. */
export async function measureFunctions(bench: Workbench): Promise<Section> {
  const functions = await bench.functions();
  const loads = await measureLoads(functions);
  const memory = await measureMemory(functions, clientOf(functions), bench);
  return {
    title: 'Functions: size, cold load, memory',
    tables: [sizes(functions), loads.table, ...memory.tables],
    counted: [
      `Size: the minified bundle that is uploaded; ${sdk} is not in it, HubSpot installs it beside.`,
      `Cold load: \`require\` in a fresh Node process, median of ${processes} processes; "clock" is elapsed time, "CPU" the processor time of that process, which other work on the machine changes less. The client is loaded in processes of its own, because the functions load it at their first request.`,
      ...memoryCounted,
    ],
    budgets: [
      {
        subject: 'the fullest bundle, of what it may weigh,',
        measured: Math.max(...functions.map(({ uid, bytes }) => (100 * bytes) / largestBundle(uid))),
        limit: 100,
        unit: '%',
        why: 'A function is read and compiled at every cold start, and a rep waits for it.',
      },
      {
        subject: 'the slowest cold load by the clock, the client apart,',
        measured: loads.slowestMs,
        limit: coldLoadBudgetMs,
        unit: 'ms',
        why: "It is added to HubSpot's own start of a container and to the client's load.",
      },
      {
        subject: 'the largest memory',
        measured: memory.largestMb,
        limit: memoryBudgetMb,
        unit: 'MB',
        why: 'HubSpot stops a function at 128 MB.',
      },
      {
        subject: 'the largest memory of a process that is called again and again',
        measured: memory.largestWarmMb,
        limit: memoryBudgetMb,
        unit: 'MB',
        why: 'A process that HubSpot keeps for the next call must not grow from call to call.',
      },
    ],
    marks: [{ who: 'HubSpot, serverless functions', what: '128 MB of memory, 15 s a call, 6 MB each way' }],
  };
}

function sizes(functions: readonly BuiltFunction[]): MeasuredTable {
  return {
    title: 'Size',
    head: ['Function', 'kB', 'kB gzipped', 'of the budget'],
    rows: functions.map(({ uid, file, bytes }) => [
      uid,
      amount(bytes / 1000),
      amount(gzipSync(readFileSync(file), { level: 9 }).length / 1000),
      `${Math.round((bytes / largestBundle(uid)) * 100)} %`,
    ]),
  };
}

/** HubSpot's client as the functions find it. */
function clientOf([first]: readonly BuiltFunction[]): string {
  if (!first) throw new Error('The project has no functions');
  return require.resolve(sdk, { paths: [first.file] });
}

async function measureLoads(functions: readonly BuiltFunction[]) {
  const client = clientOf(functions);
  const modules = [...functions, { uid: `${sdk}, alone`, file: client }];
  const rows: string[][] = [];
  let slowestMs = 0;
  for (const { uid, file } of modules) {
    const loaded = await inFreshProcesses(processes, (child) => child.load(file));
    const wallMs = median(loaded.map((one) => one.wallMs));
    if (file !== client) {
      if (loaded.some(({ sdkLoaded }) => sdkLoaded))
        throw new Error(`${uid} loads ${sdk} before it is called`);
      slowestMs = Math.max(slowestMs, wallMs);
    }
    rows.push([uid, amount(wallMs), amount(median(loaded.map(({ cpuMs }) => cpuMs)))]);
  }
  return { slowestMs, table: { title: 'Cold load', head: ['Module', 'ms, clock', 'ms, CPU'], rows } };
}
