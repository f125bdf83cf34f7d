import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildFunctions, largestBundle } from '../../scripts/build-functions';
import type { BuiltFunction } from '../../scripts/build-functions';
import { give, RepPortal, rita } from './rep-portal';

/** Below the functions' own folder, where the version of HubSpot's client is found that HubSpot will install. */
const folder = join(__dirname, `../../src/app/functions/.cache/test-${process.pid}`);
const environment = { ...process.env };
let built: BuiltFunction[];
let portal: RepPortal;
beforeAll(async () => {
  [built, portal] = await Promise.all([buildFunctions(folder), RepPortal.start()]);
});
afterAll(async () => {
  process.env = environment;
  rmSync(folder, { recursive: true });
  await portal.close();
});

const run = async (uid: string, parameters: unknown) => {
  const { file } = built.find((one) => one.uid === uid)!;
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- as HubSpot's executor loads it
  const { main } = require(file) as { main: (context: unknown) => Promise<unknown> };
  return main({ parameters, propertiesToSend: {}, event: {}, secrets: {} });
};

describe('the bundled functions', () => {
  it('are small, with HubSpot’s client outside', () => {
    expect(built.map(({ uid }) => uid).sort()).toEqual(
      expect.arrayContaining(['get-feedback', 'submit-feedback']),
    );
    for (const { uid, bytes } of built) expect(bytes).toBeLessThan(largestBundle(uid));
  });

  it('run as HubSpot runs them, from the environment alone', async () => {
    process.env['PRIVATE_APP_ACCESS_TOKEN'] = 'demo-app-token';
    process.env['HUBSPOT_API_BASE_PATH'] = portal.url;
    const contact = portal.addContact();
    const reply = (await run('submit-feedback', give(contact))) as { ok: boolean; entry: { key: string } };
    expect(reply).toMatchObject({ ok: true, projected: true });
    expect(await run('get-feedback', { record: contact, reviewer: rita })).toMatchObject({
      ok: true,
      view: { current: { key: reply.entry.key }, healed: false },
    });
  });

  it('leave a record that the next read heals when they are killed between ledger and properties', async () => {
    const contact = portal.addContact();
    const script = `require(process.argv[1]).main({ parameters: JSON.parse(process.argv[2]) })`;
    const { file } = built.find(({ uid }) => uid === 'submit-feedback')!;
    const child = spawn(
      process.execPath,
      ['-e', script, file, JSON.stringify(give(contact, { rating: '5' }))],
      {
        env: {
          ...environment,
          PRIVATE_APP_ACCESS_TOKEN: 'demo-app-token',
          HUBSPOT_API_BASE_PATH: portal.url,
        },
        stdio: 'ignore',
      },
    );
    const ended = once(child, 'exit');
    const stop = portal.portal.requests.onRequest(({ operation }) => {
      if (operation === 'objects.create') child.kill('SIGKILL');
    });
    const [, signal] = (await ended) as [number | null, string | null];
    stop();

    expect(signal).toBe('SIGKILL');
    expect(await portal.ledgerOf(contact)).toHaveLength(1);
    expect(await portal.read(contact, 'tandem_feedback_rating')).toEqual({ tandem_feedback_rating: null });
    expect(await portal.view(contact)).toMatchObject({ healed: true, current: { rating: '5' } });
    expect(await portal.read(contact, 'tandem_feedback_rating')).toEqual({ tandem_feedback_rating: '5' });
  });

  it('refuse to work without a token', async () => {
    delete process.env['PRIVATE_APP_ACCESS_TOKEN'];
    expect(await run('get-feedback', {})).toEqual({ ok: false, code: 'unauthorized', retryable: false });
  });
});
