import { Button, TextArea, ToggleGroup } from '@hubspot/ui-extensions';
import { aView, anEntry, answeredView } from './builders';
import { accepted, got, me, renderCard, timedOut } from './card';

const mine = anEntry({
  key: 'mine',
  reviewer: me,
  rating: '4',
  disposition: 'accepted',
  comment: 'Call back',
});
const retraction = anEntry({
  key: 'taken-back',
  kind: 'retraction',
  reviewer: me,
  rating: null,
  disposition: null,
  supersedes: 'mine',
});
const takenBack = aView({
  request: { state: 'requested', because: 'retracted', attempt: 1, since: null },
  history: [retraction, { ...mine, superseded: true }],
});

async function savedCard(more: object[]) {
  const card = renderCard({ get: [got(aView())], submit: [accepted(answeredView(mine), mine), ...more] });
  await card.shows('Your verdict');
  card.choose('rating', '4');
  card.choose('disposition', 'accepted');
  card.write('Call back');
  card.save();
  await card.shows('Feedback given');
  return card;
}

describe('undo', () => {
  it('takes the verdict of this session back and gives the draft back', async () => {
    const card = await savedCard([accepted(takenBack, retraction)]);
    card.press('undo');
    await card.shows('The last verdict was taken back');
    expect(card.submits()[1]).toMatchObject({ action: 'undo', supersedes: 'mine', basedOn: 'mine' });
    expect(card.submits()[1]).not.toHaveProperty('verdict');
    expect(card.findByTestId(TextArea, 'comment').props.value).toBe('Call back');
    expect(card.mocks.actions.addAlert.calls.at(-1)).toEqual([
      { type: 'success', message: 'Verdict taken back' },
    ]);
    expect(card.maybeFindByTestId(Button, 'undo')).toBeNull();
  });

  it('is repeated under the same id when it fails', async () => {
    const card = await savedCard([timedOut, accepted(takenBack, retraction)]);
    card.press('undo');
    await card.shows('did not answer in time');
    card.press('retry');
    await card.shows('The last verdict was taken back');
    const [, first, second] = card.submits();
    expect(second).toEqual(first);
  });

  it('is not offered for a verdict of another day', async () => {
    const card = renderCard({ get: [got(answeredView(mine))] });
    await card.shows('Feedback given');
    expect(card.maybeFindByTestId(Button, 'undo')).toBeNull();
    expect(card.maybeFindByTestId(Button, 'correct')).not.toBeNull();
  });
});

describe('correct', () => {
  const corrected = anEntry({ kind: 'correction', reviewer: me, rating: '2', supersedes: 'mine' });

  it('opens the form with the verdict in it, and saving supersedes that entry', async () => {
    const view = answeredView(corrected, [{ ...mine, superseded: true }]);
    const card = renderCard({ get: [got(answeredView(mine))], submit: [accepted(view, corrected)] });
    await card.shows('Feedback given');
    card.press('correct');
    expect(card.findByTestId(ToggleGroup, 'rating').props.value).toBe('4');
    expect(card.findByTestId(TextArea, 'comment').props.value).toBe('Call back');
    card.choose('rating', '2');
    card.save();
    await card.shows('Before: 4 · Good, Accepted');
    expect(card.submits()).toHaveLength(1);
    expect(card.submits()[0]).toMatchObject({
      action: 'correct',
      supersedes: 'mine',
      verdict: { rating: '2', comment: 'Call back' },
    });
    expect(card.texts()).toContain('Replaced later');
  });

  it('can be left without a trace', async () => {
    const card = renderCard({ get: [got(answeredView(mine))] });
    await card.shows('Feedback given');
    card.press('correct');
    card.choose('rating', '1');
    card.press('cancel');
    expect(card.maybeFindByTestId(ToggleGroup, 'rating')).toBeNull();
    card.press('correct');
    expect(card.findByTestId(ToggleGroup, 'rating').props.value).toBe('4');
  });

  it('is only for one’s own verdict; for another’s there is a verdict beside it', async () => {
    const theirs = anEntry({ key: 'theirs' });
    const own = anEntry({ reviewer: me });
    const card = renderCard({
      get: [got(answeredView(theirs))],
      submit: [accepted(answeredView(own, [theirs]), own)],
    });
    await card.shows('Jonas Keller');
    expect(card.maybeFindByTestId(Button, 'correct')).toBeNull();
    card.press('another');
    expect(card.findByTestId(ToggleGroup, 'rating').props.value).toBe('');
    card.choose('rating', '5');
    card.choose('disposition', 'qualified');
    card.save();
    await card.waitFor(() => expect(card.submits()).toHaveLength(1));
    expect(card.submits()[0]).toMatchObject({ action: 'give', basedOn: 'theirs' });
  });

  it('looks at the latest verdict again when somebody changed it in the meantime', async () => {
    const newer = anEntry({ key: 'newer', rating: '1', disposition: 'rejected', reason: 'no_budget' });
    const gone = { ok: false, code: 'not_found', retryable: false, what: 'entry' };
    const card = renderCard({
      get: [got(answeredView(mine)), got(answeredView(newer, [{ ...mine, superseded: true }]))],
      submit: [gone],
    });
    await card.shows('Feedback given');
    card.press('correct');
    card.choose('rating', '2');
    card.save();
    await card.shows('Someone changed this verdict');
    await card.shows('1 · Not sellable, Rejected');
    expect(card.findByTestId(ToggleGroup, 'rating').props.value).toBe('2');
  });
});
