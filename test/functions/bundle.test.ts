import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildFunctions, largestBundle } from '../../scripts/build-functions';
import type { BuiltFunction } from '../../scripts/build-functions';
import { give, RepPortal, rita } from './rep-portal';

const folder = join(__dirname, '../../.cache/test-functions');
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
    for (const { bytes } of built) expect(bytes).toBeLessThan(largestBundle);
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

  it('refuse to work without a token', async () => {
    delete process.env['PRIVATE_APP_ACCESS_TOKEN'];
    expect(await run('get-feedback', {})).toEqual({ ok: false, code: 'unauthorized', retryable: false });
  });
});
