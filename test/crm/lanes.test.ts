import fc from 'fast-check';
import { createLane, limitFromHeaders } from '../../src/app/packages/crm/src/http/lanes';

/** A clock that only sleeping moves. */
const fakeClock = (start = 0) => {
  let time = start;
  return {
    now: () => time,
    sleep: async (milliseconds: number) => {
      time += milliseconds;
    },
    advance: (milliseconds: number) => {
      time += milliseconds;
    },
  };
};

describe('a lane', () => {
  it('lets requests pass at once while the limit has room', async () => {
    const clock = fakeClock();
    const lane = createLane({ requests: 5, windowMs: 1_000 }, clock);
    await Promise.all(Array.from({ length: 5 }, () => lane.enter()));
    expect(clock.now()).toBe(0);
    await lane.enter();
    expect(clock.now()).toBe(1_000);
  });

  it('never lets more requests into any window than the limit, however they come', async () => {
    const arrivals = fc.array(fc.nat(700), { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 7 }), arrivals, async (requests, gaps) => {
        const clock = fakeClock();
        const lane = createLane({ requests, windowMs: 1_000 }, clock);
        const entered: number[] = [];
        for (const gap of gaps) {
          clock.advance(gap);
          await lane.enter();
          entered.push(clock.now());
        }
        for (const at of entered) {
          const inWindow = entered.filter((other) => other > at - 1_000 && other <= at);
          expect(inWindow.length).toBeLessThanOrEqual(requests);
        }
      }),
    );
  });

  it('adopts the limit that HubSpot states', async () => {
    const clock = fakeClock();
    const lane = createLane({ requests: 1, windowMs: 1_000 }, clock);
    lane.adopt({ requests: 3, windowMs: 1_000 });
    await Promise.all([lane.enter(), lane.enter(), lane.enter()]);
    expect(clock.now()).toBe(0);
  });

  it('stays usable after a wait failed', async () => {
    let broken = true;
    const clock = fakeClock();
    const sleep = async (milliseconds: number) => {
      if (broken) throw new Error('no time left');
      await clock.sleep(milliseconds);
    };
    const lane = createLane({ requests: 1, windowMs: 100 }, { now: clock.now, sleep });
    await lane.enter();
    await expect(lane.enter()).rejects.toThrow('no time left');
    broken = false;
    await expect(lane.enter()).resolves.toBeUndefined();
  });
});

it('reads the ten-second limit from the headers, and only when they state it', () => {
  const headers = new Headers({
    'X-HubSpot-RateLimit-Max': '190',
    'X-HubSpot-RateLimit-Interval-Milliseconds': '10000',
  });
  expect(limitFromHeaders(headers)).toEqual({ requests: 190, windowMs: 10_000 });
  expect(limitFromHeaders(new Headers())).toBeUndefined();
  expect(limitFromHeaders(new Headers({ 'X-HubSpot-RateLimit-Max': 'many' }))).toBeUndefined();
});
