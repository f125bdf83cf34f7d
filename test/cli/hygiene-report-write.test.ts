import type { GetHygieneReply } from '@tandem/contracts';
import { createCrm } from '@tandem/crm';
import { serve } from '../../src/app/functions/src/compose';
import { getHygiene } from '../../src/app/functions/src/handlers/get-hygiene';
import { createMemory } from '../../src/app/functions/src/memory';
import type { HygieneHarness } from './hygiene-report-harness';
import { startPeople } from './hygiene-report-people';

let harness: HygieneHarness;
beforeAll(async () => {
  harness = await startPeople();
}, 60_000);
afterAll(() => harness.close());

const contacts = (...args: string[]) => harness.run('report', '--object', 'contacts', ...args);

describe('--write', () => {
  const scoreOf = (index: number) => {
    const [contact] = [...harness.portal.state.objects.all('0-1')].slice(index);
    return contact!.versions.get('tandem_hygiene_score')?.at(-1)?.value ?? null;
  };

  it('changes nothing without --apply, then writes what cards write, then finds it in line', async () => {
    const dry = await contacts('--write');
    expect(dry.out).toContain('contacts: properties of 4 records differ, 0 are in line. Nothing was written');
    expect(scoreOf(2)).toBeNull();
    const wet = await contacts('--write', '--apply');
    expect(wet.code).toBe(0);
    expect(wet.out).toContain('contacts: properties of 4 records written, 0 were in line.');
    expect(Number(scoreOf(2))).toBeLessThan(Number(scoreOf(0)));
    const again = await contacts('--write', '--apply');
    expect(again.out).toContain('contacts: properties of 0 records written, 4 were in line.');
  }, 60_000);

  it('writes what the card computes, so that cards find nothing to change', async () => {
    await harness.run('report', '--write', '--apply');
    const { portalId, objects } = harness.portal.state;
    const openCrm = () => createCrm({ accessToken: 'demo-app-token', basePath: harness.url });
    const look = serve(getHygiene, { openCrm, now: () => Date.now(), memory: createMemory() });
    for (const [objectType, typeId] of [
      ['contacts', '0-1'],
      ['companies', '0-2'],
      ['deals', '0-3'],
    ] as const) {
      for (const { id: recordId } of objects.all(typeId)) {
        const record = { portalId, objectType, recordId };
        const reply: GetHygieneReply = await look({ parameters: { record, locale: 'en', timeZone: 'UTC' } });
        expect(reply).toMatchObject({
          ok: true,
          view: { writeBack: { state: 'unchanged' }, unmeasured: [] },
        });
      }
    }
  }, 60_000);

  it.each([['--quick'], ['--limit', '1'], ['--also', 'fax']])('is refused with %s', async (...args) => {
    const { code, error } = await contacts('--write', ...args);
    expect(code).toBe(1);
    expect(error).toContain('--write needs scores as cards compute them');
  });
});
