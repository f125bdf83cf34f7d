import { aMoment, aView, got, now, scored } from './builders';
import { renderCard } from './card';

const compact = (...differences: Parameters<typeof aView>) =>
  renderCard([got(aView(...differences))], { card: 'compact' });

describe('the sidebar', () => {
  it('says level, why now and the last three meaningful touches', async () => {
    const card = compact();
    await card.shows('72 of 100');
    expect(card.texts().match(/Asked for a demo with the form “Demo request” yesterday/g)).toHaveLength(2);
    expect(card.texts()).toContain('Read the page “Pricing” twice on Tuesday');
    expect(card.texts()).toContain('More: card “Marketing touchpoints” on this record.');
  });

  it('gives what weighs most as the reason when no buying action is fresh', async () => {
    const old = aMoment({ buyingAction: true, time: now - 20 * 86_400_000 });
    const card = compact({ moments: [old], latest: [] });
    await card.shows('Asked for a demo with the form “Demo request” on Tuesday');
  });

  it.each([
    { engagement: { ...scored, level: 'quiet' as const, trend: 'falling' as const, score: 4 } },
    { engagement: { state: 'not_enough_data' as const, asOf: now, touches: 1, needed: 3 } },
  ])('says that nothing calls for action: %j', async (difference) => {
    const card = compact({ ...difference, moments: [] });
    await card.shows('Nothing calls for action now.');
  });

  it('takes noise for no reason', async () => {
    const noise = aMoment({ buyingAction: true, noise: 'internal', time: now - 3_600_000 });
    const engagement = { state: 'none' as const, asOf: now };
    const card = compact({ moments: [noise], engagement });
    await card.shows('Nothing calls for action now.');
  });
});
