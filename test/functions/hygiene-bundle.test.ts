import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildFunctions } from '../../scripts/build-functions';
import type { BuiltFunction } from '../../scripts/build-functions';
import { addRecord, callFix, messy, readBack, viewIn } from './hygiene-portal';
import type { Place } from './hygiene-portal';
import { RepPortal } from './rep-portal';

/** Below the functions' own folder, where the libraries are found that HubSpot will install. */
const folder = join(__dirname, `../../src/app/functions/.cache/test-hygiene-${process.pid}`);
let built: BuiltFunction[];
let portal: RepPortal;
beforeAll(async () => {
  [built, portal] = await Promise.all([buildFunctions(folder), RepPortal.start()]);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await portal.close();
});
beforeEach(() => portal.calm());

/**
 * HubSpot stops a function at 128 MB (HubSpot, serverless functions reference). Node and HubSpot's client take 60 MB of
 * it; the engine with its libraries and a view took 20 when this was written.
 */
const memoryLimitMb = 100;

/** Says what this program held; the figure of `getrusage` would be that of jest, which starts it. */
const peakMemory = join(__dirname, '../../bench/support/peak-memory.cjs');

const script = `
const [file, parameters, peakMemory] = process.argv.slice(1);
const { peakMemoryKb } = require(peakMemory);
const { main } = require(file);
const idle = Object.keys(require.cache).filter((path) => path.includes('node_modules'));
main({ parameters: JSON.parse(parameters) }).then((reply) => {
  console.log(JSON.stringify({ reply, megabytes: peakMemoryKb() / 1024, idle }));
});`;

/** Runs a bundle in a process of its own, as HubSpot does. */
function start(uid: string, parameters: object) {
  const { file } = built.find((one) => one.uid === uid)!;
  const child = spawn(process.execPath, ['-e', script, file, JSON.stringify(parameters), peakMemory], {
    env: { ...process.env, PRIVATE_APP_ACCESS_TOKEN: 'demo-app-token', HUBSPOT_API_BASE_PATH: portal.url },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (data: Buffer) => (said += data.toString()));
  const ended = once(child, 'close') as Promise<[number | null, string | null]>;
  return { child, ended, outcome: () => JSON.parse(said) as Outcome };
}

interface Outcome {
  reply: Awaited<ReturnType<typeof callFix>>;
  megabytes: number;
  /** Libraries that were loaded before the first call. */
  idle: string[];
}

const asked = (record: Place) => ({ record, locale: 'de-DE', timeZone: 'Europe/Berlin' });

describe('the bundled functions about data', () => {
  it('score a record in a fresh process, within HubSpot’s memory, and load libraries at the first call', async () => {
    const contact = addRecord(portal, 'contacts', messy);
    const { ended, outcome } = start('get-hygiene', asked(contact));
    await ended;
    const { reply, megabytes, idle } = outcome();
    expect(viewIn(reply).findings.length).toBeGreaterThan(3);
    expect(idle).toEqual([]);
    expect(megabytes).toBeLessThan(memoryLimitMb);
  });

  it('are tried again after a process died between its write and its reply, and double nothing', async () => {
    const contact = addRecord(portal, 'contacts', messy);
    const change = ['firstname', 'Maria', 'MARIA'] as const;
    const changes = [{ property: change[0], value: change[1], seen: change[2] }];
    const { child, ended } = start('fix-field', { ...asked(contact), changes });
    const stop = portal.portal.requests.onRequest(({ operation }) => {
      if (operation === 'objects.update') child.kill('SIGKILL');
    });
    const [, signal] = await ended;
    stop();
    expect(signal).toBe('SIGKILL');
    expect(await readBack(portal, contact, 'firstname')).toBe('Maria');
    portal.takeRequests();
    const view = viewIn(await callFix(portal, contact, [...change]));
    expect(portal.takeRequests().filter((call) => call.startsWith('PATCH'))).toEqual([]);
    expect(await readBack(portal, contact, 'tandem_hygiene_score')).toBe(String(view.score));
  });
});
