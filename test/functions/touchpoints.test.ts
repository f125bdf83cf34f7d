import type { RepPortal } from './rep-portal';
import {
  addActivity,
  addPerson,
  everything,
  outcomes,
  startTouchPortal,
  touchpointsOf,
} from './touch-portal';

let portal: RepPortal;
beforeAll(async () => {
  portal = await startTouchPortal();
});
afterAll(() => portal.close());
beforeEach(() => portal.calm());

describe('a contact with touches in every source', () => {
  it('shows them as one timeline with score, names and both lanes', async () => {
    const person = addPerson(portal, everything, { email: 'carla@buyer.example' });
    addActivity(portal, person, 'meetings', 5, { hs_meeting_title: 'First call' });
    await touchpointsOf(portal, person);
    const view = await touchpointsOf(portal, person);
    expect(new Set(Object.values(outcomes(view.sources)))).toEqual(new Set(['read']));
    expect(view.engagement).toMatchObject({ state: 'scored', level: 'hot', trend: 'rising' });
    expect(view.counts).toEqual({ marketing: 7, sales: 1, noise: 0 });
    expect(view.log.items.map(({ touch }) => touch.kind)).toEqual([
      'custom',
      'high_intent_page_view',
      'meeting',
      'demo_request',
      'event_attended',
      'email_click',
      'email_open',
      'first_visit',
    ]);
    expect(view.journey.firstConversion?.form?.name).toBe('Book a demo');
    expect(view.journey.message?.email.name).toBe('Spring offer');
    expect(view.journey.campaign?.campaign.name).toBe('Spring campaign');
  });
});
