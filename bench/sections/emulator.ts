import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createPortal, HOST_TOKEN, type Portal } from '@tandem/portal-api';
import { seedDemo } from '../../portal/demo';
import { amount, type Section } from '../report';
import { latencyMs } from '../support/demo-world';
import { medianWait } from '../support/timing';

const contacts = 10_000;
const contactType = '0-1';
const repeats = 15;

/** How fast the stand-in itself is, so that nobody mistakes it for what is measured elsewhere. */
export async function measureEmulator(): Promise<Section> {
  const seedMs = await medianWait(
    () => createPortal({ seed: (filled) => seedDemo(filled, { seed: 1, now: Date.now() }) }).ready,
    3,
  );
  const portal = createPortal();
  await portal.ready;
  const before = settledHeap();
  const insertMs = insertContacts(portal);
  const heapMb = (settledHeap() - before) / 1024 / 1024;
  const { url, close } = await portal.listen();
  const host = askerAt(url);
  const ids = [...portal.state.objects.all(contactType)].slice(0, 100).map(({ id }) => ({ id }));
  try {
    const answers: Array<[string, string, object?]> = [
      ['One contact', `contacts/${ids[0]!.id}?properties=email`],
      ['100 contacts, batch read', 'contacts/batch/read', { inputs: ids, properties: ['email', 'city'] }],
      ['Search: one of 10,000 by e-mail', 'contacts/search', searchFor('email', 'EQ', 'person7@example.com')],
      ['Search: 100 of 5,000 hits by number', 'contacts/search', searchFor('number', 'GTE', '5000')],
      ['Search: free text', 'contacts/search', { query: 'Person 77', limit: 100 }],
    ];
    const rows: string[][] = [];
    const times: number[] = [];
    for (const [name, path, body] of answers) {
      const ms = await medianWait(() => host(path, body), repeats);
      times.push(ms);
      rows.push([name, amount(ms)]);
    }
    return {
      title: 'Emulator: the stand-in itself',
      tables: [
        {
          title: 'Filling it',
          head: ['What', 'Value'],
          rows: [
            ['Demo world seeded, ms', amount(seedMs)],
            ['10,000 contacts inserted, ms', amount(insertMs)],
            ['Heap per 10,000 contacts, MB', amount(heapMb)],
          ],
        },
        { title: 'Answers over HTTP among 10,000 contacts, no latency added', head: ['Request', 'ms'], rows },
      ],
      counted: [
        `Medians by the clock: of 3 seedings, of ${repeats} requests sent one after another from the same process, each after a first one that does not count. Heap: used heap after garbage collection, after less before; contacts of five properties each.`,
      ],
      budgets: [
        {
          subject: 'the slowest single answer, a search over 10,000 contacts included,',
          measured: Math.max(...times),
          limit: latencyMs,
          unit: 'ms',
          why: 'The emulator must stay below the latency that the other sections add, or they would measure it.',
        },
      ],
      marks: [],
    };
  } finally {
    await close();
  }
}

function insertContacts({ state }: Portal): number {
  const createdAt = Date.UTC(2026, 0, 5);
  const insert = (number: number): unknown =>
    state.objects.insert(contactType, {
      createdAt,
      source: { sourceType: 'IMPORT' },
      properties: {
        email: `person${number}@example.com`,
        firstname: 'Person',
        lastname: String(number),
        city: `City ${number % 100}`,
        hs_analytics_num_visits: String(number),
      },
    });
  const from = performance.now();
  for (let number = 0; number < contacts; number += 1) insert(number);
  return performance.now() - from;
}

const searchFor = (property: 'email' | 'number', operator: string, value: string): object => ({
  limit: 100,
  properties: ['email'],
  filterGroups: [
    {
      filters: [
        { propertyName: property === 'number' ? 'hs_analytics_num_visits' : property, operator, value },
      ],
    },
  ],
});

/** Asks as HubSpot's own pages do, which no rate limit holds back. */
const askerAt =
  (url: string) =>
  async (path: string, body?: object): Promise<void> => {
    const answer = await fetch(`${url}/crm/objects/2026-09/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        authorization: `Bearer ${HOST_TOKEN}`,
        'x-portal-caller': 'host',
        'content-type': 'application/json',
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    await answer.arrayBuffer();
  };

/** Bytes of heap in use once garbage is gone. */
function settledHeap(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}
