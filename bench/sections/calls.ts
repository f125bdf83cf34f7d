import { bundleOf, functionCases, type FunctionCase } from '../function-cases';
import { amount, type Budget, type Section } from '../report';
import { latencyMs, type DemoWorld } from '../support/demo-world';
import { startFunctionProcess } from '../support/function-process';
import { sequentialRounds, waitingTime } from '../support/request-intervals';
import { median } from '../support/statistics';
import type { Workbench } from '../workbench';

/** Calls of each case that count, after one that starts the process and its connections. */
const repeats = 5;

/** What drawing a card may cost: requests on a deal of 100 contacts, milliseconds, bytes of a reply. */
const callBudget = { requests: 15, totalMs: 2_000, replyBytes: 200_000 };

interface MeasuredCall {
  requests: number;
  rounds: number;
  totalMs: number;
  ownMs: number;
  cpuMs: number;
  replyBytes: number;
}

interface MeasuredCase extends MeasuredCall {
  name: string;
  budget: FunctionCase['budget'];
  isRead: boolean;
  firstMs: number;
}

/** What a rep waits for: requests, rounds of requests and milliseconds of every call that a card makes. */
export async function measureCalls(bench: Workbench): Promise<Section> {
  const [functions, world] = [await bench.functions(), await bench.demoWorld()];
  const measured: MeasuredCase[] = [];
  for (const one of functionCases) {
    measured.push(await measureCase(one, bundleOf(one, functions), world));
  }
  const reads = measured.filter(({ isRead }) => isRead);
  const worst = (of: (one: MeasuredCase) => number, among = measured): number => Math.max(...among.map(of));
  return {
    title: `Calls: what a rep waits for, at ${latencyMs} ms a request`,
    tables: [
      {
        title: 'Calls in a warm process',
        head: [
          'Call',
          'Requests',
          'Rounds',
          'ms in all',
          'ms besides waiting',
          'ms CPU',
          'kB reply',
          'first call, ms',
        ],
        rows: measured.map((one) => [
          one.name,
          String(one.requests),
          String(one.rounds),
          amount(one.totalMs),
          amount(one.ownMs),
          amount(one.cpuMs),
          amount(one.replyBytes / 1000),
          amount(one.firstMs),
        ]),
      },
    ],
    counted: [
      `The bundled function runs in a plain Node process of its own against the demo world; the emulator adds ${latencyMs} ms to every answer. Medians of ${repeats} calls after a first one, which is in the last column: it loads HubSpot's client and opens the connections. HubSpot's own start of a container is in none of them.`,
      "Requests and rounds are counted from the emulator's log. Rounds are the longest row of requests of which each began after the one before had ended: latency multiplies these.",
      'ms besides waiting: the total less the time in which at least one request was at the emulator. It holds our own code, the client, JSON and the way through the local network, on a machine that does other things too; CPU is the processor time of the function alone.',
      'kB reply: the reply as JSON, UTF-8.',
    ],
    budgets: [
      {
        subject: 'the most requests to draw a feedback card, deals of up to 100 contacts included,',
        measured: worst(
          ({ requests }) => requests,
          reads.filter(({ name }) => name.startsWith('get-feedback') && !name.includes('800')),
        ),
        limit: callBudget.requests,
        unit: 'requests',
        why: `All cards of all reps share 190 requests in ten seconds. The deal of 800 contacts, for which we set no number, takes ${worst(
          ({ requests }) => requests,
          reads.filter(({ name }) => name.includes('800')),
        )}.`,
      },
      {
        subject: 'the slowest card in a warm process',
        measured: worst(
          ({ totalMs }) => totalMs,
          reads.filter(({ budget }) => budget?.totalMs === undefined),
        ),
        limit: callBudget.totalMs,
        unit: 'ms',
        why: 'A card shows something within two seconds.',
      },
      {
        subject: 'the largest reply',
        measured: worst(({ replyBytes }) => replyBytes) / 1000,
        limit: callBudget.replyBytes / 1000,
        unit: 'kB',
        why: 'It travels to the card at every opening of a record.',
      },
      ...measured.flatMap(budgetsOf),
    ],
    marks: [
      { who: 'Marketo Sales Insight', what: 'no data above 800 contacts' },
      {
        who: 'Salesforce Einstein Activity Capture',
        what: 'the first 50 contacts of an account, by record id',
      },
      { who: 'Marketo Sales Insight, best bets', what: 'the list stops at 1,000 rows' },
      {
        who: 'HubSpot, hubspot.fetch',
        what: '15 s, 1 MB each way, 20 at once for an app and account',
      },
    ],
  };
}

/** What a card's own limits say of it. */
function budgetsOf({ name, budget, requests, rounds, totalMs }: MeasuredCase): Budget[] {
  if (!budget) return [];
  const held: Budget[] = [
    {
      subject: `${name}: all requests`,
      measured: requests,
      limit: budget.requests,
      unit: 'requests',
      why: 'All cards share the limit of the account.',
    },
    {
      subject: `${name}: requests one after another`,
      measured: rounds,
      limit: budget.rounds,
      unit: 'rounds',
      why: 'Latency multiplies them.',
    },
  ];
  if (budget.totalMs === undefined) return held;
  const answered = { subject: `${name}: the answer`, measured: totalMs, limit: budget.totalMs, unit: 'ms' };
  return [...held, { ...answered, why: 'Any size of deal has to answer while a rep waits.' }];
}

async function measureCase(one: FunctionCase, file: string, world: DemoWorld): Promise<MeasuredCase> {
  const child = startFunctionProcess(world.url);
  const call = async (): Promise<MeasuredCall> => {
    const { requests, state } = world.portal;
    requests.clear();
    state.limits.clear();
    const { wallMs, cpuMs, replyBytes } = await child.call(file, one.parameters(world));
    const made = requests.all();
    return {
      requests: made.length,
      rounds: sequentialRounds(made),
      totalMs: wallMs,
      ownMs: wallMs - waitingTime(made),
      cpuMs,
      replyBytes,
    };
  };
  try {
    const { totalMs: firstMs } = await call();
    const calls: MeasuredCall[] = [];
    while (calls.length < repeats) calls.push(await call());
    const middle = (of: (call: MeasuredCall) => number): number => median(calls.map(of));
    return {
      name: one.name,
      budget: one.budget,
      isRead: one.uid.startsWith('get-'),
      firstMs,
      requests: middle(({ requests }) => requests),
      rounds: middle(({ rounds }) => rounds),
      totalMs: middle(({ totalMs }) => totalMs),
      ownMs: middle(({ ownMs }) => ownMs),
      cpuMs: middle(({ cpuMs }) => cpuMs),
      replyBytes: middle(({ replyBytes }) => replyBytes),
    };
  } finally {
    child.end();
  }
}
