import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { lastTouchKinds } from '@tandem/core/mapping';
import { createPortal, currentValue } from '@tandem/portal-api';
import { seedLeads } from '../../portal/demo';
import { leadTouches } from '../../portal/demo/lead-touches';

const now = Date.UTC(2026, 10, 23);
const dayMs = 86_400_000;
const setting = { portalId: 4242001, createdAt: now - 60 * dayMs, now };
const counts = { visits: 3, pagesPerVisit: 2.4, last: null, unmapped: [] };

describe('touches of a lead of which only counts are known', () => {
  it('are as many visits and pages as the file says', () => {
    const touches = leadTouches(counts, setting);
    expect(touches).toHaveLength(7);
    const pauses = touches.slice(1).filter(({ at }, index) => at - touches[index]!.at > 30 * 60_000);
    expect(pauses).toHaveLength(2);
  });

  it('end with what happened last, after the visits', () => {
    for (const last of lastTouchKinds) {
      const touches = leadTouches({ ...counts, last }, setting);
      const kinds = touches.map(({ kind }) => kind);
      expect(kinds.slice(0, 7)).toEqual(Array(7).fill('page view'));
      if (last === 'page visited') expect(touches).toHaveLength(7);
      else expect(kinds.slice(7)).not.toContain('page view');
    }
    expect(leadTouches({ ...counts, visits: 0, last: 'page visited' }, setting)).toHaveLength(1);
  });

  it('never lie before the lead came in by more than an e-mail’s way, nor in the future', () => {
    fc.assert(
      fc.property(
        fc.nat(300),
        fc.double({ min: 0, max: 20, noNaN: true }),
        fc.constantFrom(null, ...lastTouchKinds),
        fc.nat(200 * dayMs),
        (visits, pagesPerVisit, last, age) => {
          const createdAt = now - age;
          const touches = leadTouches(
            { visits, pagesPerVisit, last, unmapped: [] },
            { ...setting, createdAt },
          );
          return touches.every(({ at }) => at >= createdAt - 3_600_000 && at < now);
        },
      ),
      { numRuns: 200 },
    );
  });
});

it('a loaded file gives its leads the visits it counts and the last thing that happened', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-touches-'));
  const [file, mapping] = [join(folder, 'leads.csv'), join(folder, 'mapping.json')];
  writeFileSync(file, 'Id,Since,Visits,Last\n1,2026-09-01,3,Clicked\n2,2026-09-01,,Sang');
  writeFileSync(
    mapping,
    JSON.stringify({
      name: 'small',
      identity: { column: 'Id', property: 'tandem_import_id' },
      properties: { createdate: { column: 'Since', convert: { date: 'YYYY-MM-DD', as: 'datetime' } } },
      touches: {
        visits: { column: 'Visits', convert: 'number' },
        last: { column: 'Last', values: { Clicked: 'e-mail clicked' } },
      },
    }),
  );
  const portal = createPortal();
  const report = await seedLeads(portal, { file, mapping, now });
  rmSync(folder, { recursive: true });
  const valuesOf = (id: string, ...names: string[]): Array<string | undefined> => {
    const contact = portal.state.objects.findByUnique('0-1', 'tandem_import_id', id)!;
    return names.map((name) => currentValue(portal.state, contact, name));
  };
  expect(valuesOf('1', 'hs_analytics_num_visits', 'hs_email_click')).toEqual(['3', '1']);
  expect(valuesOf('2', 'hs_analytics_num_visits')).toEqual([undefined]);
  expect(report.unmapped.list()).toMatchObject([{ target: 'touches.last', value: 'Sang' }]);
});
