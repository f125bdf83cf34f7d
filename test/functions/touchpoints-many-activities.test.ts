import type { RepPortal } from './rep-portal';
import { addActivity, addPerson, outcomes, startTouchPortal, touchpointsOf } from './touch-portal';

let portal: RepPortal;
beforeAll(async () => {
  portal = await startTouchPortal();
});
afterAll(() => portal.close());
beforeEach(() => portal.calm());

/** So many calls, logged in the order in which they were made: the latest has the largest id. */
function addCalls(count: number) {
  const person = addPerson(portal, [], { email: 'carla@buyer.example' });
  for (let place = 0; place < count; place += 1) {
    addActivity(portal, person, 'calls', (count - place) / 4, { hs_call_title: `Call ${place + 1}` });
  }
  return person;
}

describe('a contact with more calls than HubSpot names in its record', () => {
  it('shows the latest of them, in no more requests, and says that there are more', async () => {
    const person = addCalls(130);
    portal.takeRequests();
    const { log, sources, counts } = await touchpointsOf(portal, person);
    const requests = portal.takeRequests();
    expect(log.items[0]?.touch.title).toBe('Call 130');
    expect(counts.sales).toBe(100);
    expect(sources.find(({ source }) => source === 'sales_activities')).toMatchObject({ state: 'partial' });
    expect(requests.filter((call) => call.includes('/calls'))).toEqual([
      expect.stringMatching(/^POST .*\/calls\/search/),
    ]);
  });

  it('costs only itself when the search fails', async () => {
    const person = addCalls(130);
    portal.fail({ match: { pathIncludes: '/calls/search' }, fault: '500' });
    const { sources } = await touchpointsOf(portal, person);
    expect(outcomes(sources)).toMatchObject({
      sales_activities: 'failed: server',
      contact_properties: 'read',
    });
  });
});

it('a contact with a hundred calls is read by their ids', async () => {
  const person = addCalls(100);
  portal.takeRequests();
  const { counts, sources } = await touchpointsOf(portal, person);
  expect(counts.sales).toBe(100);
  expect(outcomes(sources)).toMatchObject({ sales_activities: 'read' });
  expect(portal.takeRequests().filter((call) => call.includes('/search'))).toEqual([]);
});
