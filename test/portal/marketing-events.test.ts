import { startApiPortal, type ApiAnswer, type ApiPortal } from '../support/api-portal';
import { fillMarketing, type MarketingWorld } from '../support/marketing-world';

let api: ApiPortal;
let world: MarketingWorld;
beforeAll(async () => {
  api = await startApiPortal({ limitTier: 'starter', tokens: { 'demo-narrow': ['content'] } });
  world = fillMarketing(api.portal);
});
afterAll(() => api.close());

const base = '/marketing/marketing-events/2026-09';
const breakdown = (who: string, query = ''): Promise<ApiAnswer> =>
  api.call('GET', `${base}/participations/contacts/${who}/breakdown${query}`);
const statesOf = ({ body }: ApiAnswer): string[] =>
  body.results.map(
    ({ properties }: { properties: { attendanceState: string } }) => properties.attendanceState,
  );

describe('participations of a contact, on every tier', () => {
  it('are found by record id and by e-mail address, newest first', async () => {
    const byId = await breakdown(world.miaId);
    expect(statesOf(byId)).toEqual(['ATTENDED', 'REGISTERED']);
    expect(byId.body.total).toBe(2);
    expect(byId.body).toEqual((await breakdown('mia@north.example')).body);
  });

  it('name the event and the contact', async () => {
    const { body } = await breakdown(world.miaId, '?state=ATTENDED');
    expect(body.results).toMatchObject([
      {
        properties: { attendanceDurationSeconds: 1800, occurredAt: expect.any(Number) },
        associations: {
          contact: { contactId: world.miaId, email: 'mia@north.example', firstname: 'mia' },
          marketingEvent: { marketingEventId: '501', name: 'Planner webinar', externalEventId: 'web-1' },
        },
      },
    ]);
  });

  it('come in pages', async () => {
    const first = await breakdown(world.miaId, '?limit=1');
    const second = await breakdown(world.miaId, `?limit=1&after=${first.body.paging.next.after}`);
    expect([...statesOf(first), ...statesOf(second)]).toEqual(['ATTENDED', 'REGISTERED']);
    expect(second.body.paging).toBeUndefined();
    expect((await breakdown(world.miaId, '?limit=101')).status).toBe(400);
  });

  it('are none for somebody who took no part, and refused for nobody and for unknown states', async () => {
    expect((await breakdown(world.ottoId)).body).toMatchObject({ total: 0, results: [] });
    expect((await breakdown('nobody@north.example')).status).toBe(404);
    expect((await breakdown(world.miaId, '?state=LATE')).status).toBe(400);
  });

  it('want their scope', async () => {
    const answer = await api.call('GET', base, undefined, { token: 'demo-narrow' });
    expect(answer.body.errors[0].context.requiredGranularScopes).toEqual([
      'crm.objects.marketing_events.read',
    ]);
  });
});

describe('marketing events', () => {
  it('count who registered and who came', async () => {
    const { body } = await api.call('GET', `${base}/501`);
    expect(body).toMatchObject({ registrants: 1, attendees: 1, noShows: 0, eventCompleted: true });
    expect((await api.call('GET', base)).body.results).toEqual([body]);
    expect((await api.call('GET', `${base}/1`)).status).toBe(404);
  });
});
