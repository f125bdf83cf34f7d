import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { DuplicateCollection } from '@tandem/core/hygiene';
import { amount, type Section } from '../report';
import { inventContacts } from '../support/invented-contacts';
import { growthPower } from '../support/statistics';
import { timed } from '../support/timing';

const sizes = [20_000, 65_000, 200_000];
/** What a person may wait for a whole portal, seconds by the clock. */
const longestWait = 60;
/** How much longer each contact may take among ten times as many: sorting, and memory beyond the processor's caches. */
const mostGrowth = 1.5;
/** From this probability on records count as likely one, as the command has it. */
const least = 0.7;

interface Measured {
  size: number;
  wallMs: number;
  cpuMs: number;
  /** Bytes that the collection keeps. */
  kept: number;
  /** Groups in which only neighbours by name were compared. */
  narrowed: number;
  /** Pairs that are right of those that were found, 0 to 1. */
  precision: number;
  /** Pairs that were found of those that there are, 0 to 1. */
  recall: number;
}

/** How long it takes to find the duplicates of a whole portal, and how right it is. */
export function measureDuplicates(): Promise<Section> {
  measure(2_000);
  const measured = sizes.map(measure);
  const [smallest, largest] = [measured[0]!, measured.at(-1)!];
  return Promise.resolve({
    title: 'Duplicates of a whole portal',
    tables: [
      {
        title: 'Contacts taken in and compared, likely the same from 70 %',
        head: [
          'Contacts',
          's, clock',
          's, CPU',
          'µs each',
          'Growth',
          'MB kept',
          'Bytes each',
          'Narrowed',
          'Precision',
          'Recall',
        ],
        rows: measured.map((one, index) => row(one, measured[index - 1])),
      },
    ],
    counted: [
      'One run each after a warm-up of 2,000; reading the contacts from HubSpot is not in it. CPU is the processor time of the process, garbage collection on other cores included; columns after it come from it.',
      'Growth: the power p in time ~ size^p against the row above; 1 is a constant time for each, 2 is quadratic.',
      'Kept: the heap after a garbage collection, more than before the first contact was taken in.',
      'Narrowed: groups of more than 64 with one thing in common, e.g. a switchboard’s number, in which each contact was compared with the 20 next by name on either side.',
      'Contacts are invented in nine languages and five scripts, in companies of fifteen on average and some of many hundred, some with only the switchboard’s number. One in nineteen is there already and was entered again: other spelling of the address, other address of the company, name in one field, private address with a typo, or, one in ten of them, with nothing but the name left.',
      'Precision: pairs that are one person, of those found. Recall: pairs found, of all that are one person.',
    ],
    budgets: [
      {
        subject: `finding the duplicates among ${largest.size.toLocaleString('en')} contacts`,
        measured: largest.wallMs / 1_000,
        limit: longestWait,
        unit: 's',
        why: 'Longer than a minute and nobody runs it before an import.',
      },
      {
        subject: `the time for each of ${largest.size.toLocaleString('en')} contacts against each of ${smallest.size.toLocaleString('en')}`,
        measured: largest.cpuMs / largest.size / (smallest.cpuMs / smallest.size),
        limit: mostGrowth,
        unit: 'times',
        why: 'Sorting makes it a little more than 1; comparing everyone with everyone would make it 10.',
      },
    ],
    marks: [{ who: 'HubSpot, Manage duplicates', what: 'a list of at most 5,000 pairs' }],
  });
}

function measure(size: number): Measured {
  const contacts = inventContacts(size);
  const before = heapNow();
  const collection = new DuplicateCollection('contacts');
  const takingIn = timed(() => contacts.forEach((contact) => collection.add(contact)), once);
  const kept = heapNow() - before;
  let found = collection.find(least);
  const comparing = timed(() => (found = collection.find(least)), once);
  const personOf = new Map(contacts.map(({ id, person }) => [id, person]));
  const pairs = found.clusters.flatMap((cluster) => cluster.pairs);
  const right = pairs.filter(({ one, other }) => personOf.get(one) === personOf.get(other)).length;
  return {
    size,
    wallMs: takingIn.wallMs + comparing.wallMs,
    cpuMs: takingIn.cpuMs + comparing.cpuMs,
    kept,
    narrowed: found.narrowed.length,
    precision: right / pairs.length,
    recall: right / pairsOfOne(personOf.values()),
  };
}

const once = { samples: 1, runs: 1, warmUp: false };

function pairsOfOne(people: Iterable<number>): number {
  const counts = new Map<number, number>();
  for (const person of people) counts.set(person, (counts.get(person) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}

function row(
  { size, wallMs, cpuMs, kept, narrowed, precision, recall }: Measured,
  before?: Measured,
): string[] {
  return [
    size.toLocaleString('en'),
    amount(wallMs / 1_000),
    amount(cpuMs / 1_000),
    amount((cpuMs * 1_000) / size),
    before ? growth(before, { size, cpuMs }).toFixed(2) : '',
    amount(kept / 1e6),
    amount(kept / size),
    amount(narrowed),
    percent(precision),
    percent(recall),
  ];
}

const growth = (small: Pick<Measured, 'size' | 'cpuMs'>, large: Pick<Measured, 'size' | 'cpuMs'>): number =>
  growthPower({ size: small.size, time: small.cpuMs }, { size: large.size, time: large.cpuMs });

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Bytes in use after a garbage collection, which Node offers only behind a flag. */
function heapNow(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}
