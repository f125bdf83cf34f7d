import { Alert, ToggleGroup } from '@hubspot/ui-extensions';
import type { FeedbackView } from '@tandem/contracts';
import { aView, anEntry, answeredView } from './builders';
import { accepted, got, me, renderCard, unmount } from './card';

const mine = anEntry({ key: 'mine', reviewer: me, rating: '4', disposition: 'accepted' });
const theirs = anEntry({
  key: 'theirs',
  rating: '1',
  disposition: 'rejected',
  reviewedAt: Date.UTC(2026, 10, 23, 9, 1),
});

/** Only the repeating look is on a fake clock; replies and waits keep the real one. */
const fakeIntervals = () =>
  jest.useFakeTimers({
    doNotFake: ['Date', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'],
    advanceTimers: true,
  });
afterEach(() => jest.useRealTimers());

async function savedCard(later: FeedbackView[], meanwhile = [] as (typeof theirs)[]) {
  const card = renderCard({
    get: [got(aView()), ...later.map(got)],
    submit: [accepted(answeredView(mine, meanwhile), mine, { meanwhile })],
  });
  await card.shows('Your verdict');
  card.choose('rating', '4');
  card.choose('disposition', 'accepted');
  card.save();
  await card.shows('Feedback given');
  return card;
}

describe('two reps at once', () => {
  it('tells the second who else gave what', async () => {
    const card = await savedCard([], [theirs]);
    await card.shows('Someone else gave a verdict too');
    await card.shows('Jonas Keller, Nov 23, 2026, 10:01 AM: 1 · Not sellable, Rejected');
    await card.shows('Both are kept');
  });

  it('tells the first within 20 seconds, while the card is open', async () => {
    fakeIntervals();
    const card = await savedCard([answeredView(theirs, [mine])]);
    expect(card.maybeFindByTestId(Alert, 'notice-later')).toBeNull();
    await jest.advanceTimersByTimeAsync(20_000);
    await card.shows('A later verdict is now the current one');
    await card.shows('Jonas Keller, Nov 23, 2026, 10:01 AM: 1 · Not sellable, Rejected');
  });

  it('stops looking after 5 minutes', async () => {
    fakeIntervals();
    const card = await savedCard([answeredView(mine)]);
    await jest.advanceTimersByTimeAsync(600_000);
    expect(card.gets().length - 1).toBeGreaterThanOrEqual(14);
    expect(card.gets().length - 1).toBeLessThanOrEqual(15);
  });

  it('stops looking when the card goes away', async () => {
    fakeIntervals();
    const card = await savedCard([answeredView(mine)]);
    await unmount();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(card.gets()).toHaveLength(1);
  });

  it('does not disturb a draft while looking', async () => {
    fakeIntervals();
    const card = await savedCard([answeredView(theirs, [mine])]);
    card.press('another');
    card.choose('rating', '5');
    await jest.advanceTimersByTimeAsync(20_000);
    await card.shows('A later verdict');
    expect(card.findByTestId(ToggleGroup, 'rating').props.value).toBe('5');
  });
});

describe('two cards on one record', () => {
  it('look again when the other has changed the record’s feedback', async () => {
    const card = renderCard({ get: [got(aView()), got(answeredView(theirs))] });
    await card.shows('Nobody has given a verdict');
    const [properties, changed] = card.mocks.actions.onCrmPropertiesUpdate.calls[0]!;
    expect(properties).toEqual(['tandem_feedback_reviewed_at']);
    changed({ tandem_feedback_reviewed_at: new Date(theirs.reviewedAt).toISOString() });
    await card.shows('Jonas Keller');
  });

  it('do not when they show it already', async () => {
    const card = renderCard({ get: [got(answeredView(theirs))] });
    await card.shows('Jonas Keller');
    const [, changed] = card.mocks.actions.onCrmPropertiesUpdate.calls[0]!;
    changed({ tandem_feedback_reviewed_at: String(theirs.reviewedAt) });
    expect(card.gets()).toHaveLength(1);
  });
});
