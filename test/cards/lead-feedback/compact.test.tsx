import { Button, Select } from '@hubspot/ui-extensions';
import { aView, anEntry, answeredView } from './builders';
import { accepted, got, me, pending, renderCard, timedOut } from './card';

const mine = anEntry({ key: 'mine', reviewer: me });
const compact = { card: 'compact' } as const;
const disposition = (value: string) => `disposition-${value}`;

async function askedCard(submit: object[] = [accepted(answeredView(mine), mine)]) {
  const card = renderCard({ get: [got(aView())], submit }, compact);
  await card.shows('Feedback wanted');
  return card;
}

describe('the compact card', () => {
  it('saves in two clicks: rating, disposition', async () => {
    const card = await askedCard();
    card.choose('rating', '4');
    card.press(disposition('accepted'));
    await card.shows('Feedback given');
    expect(card.submits()[0]).toMatchObject({ verdict: { rating: '4', disposition: 'accepted' } });
  });

  it('asks for the rest first when the disposition needs it', async () => {
    const card = await askedCard();
    card.choose('rating', '2');
    card.press(disposition('rejected'));
    expect(card.submits()).toEqual([]);
    card.select('reason', 'no_budget');
    card.save();
    await card.shows('Feedback given');
    expect(card.submits()[0]).toMatchObject({ verdict: { disposition: 'rejected', reason: 'no_budget' } });
  });

  it('waits for the rating when the disposition came first', async () => {
    const card = await askedCard();
    card.press(disposition('qualified'));
    await card.shows('This is needed.');
    expect(card.submits()).toEqual([]);
    card.choose('rating', '5');
    card.press(disposition('qualified'));
    await card.shows('Feedback given');
    expect(card.submits()).toHaveLength(1);
  });

  it('does not save twice on a double click', async () => {
    const { reply, finish } = pending();
    const card = await askedCard([reply]);
    card.choose('rating', '4');
    const button = card.findByTestId(Button, disposition('accepted'));
    button.trigger('onClick');
    button.trigger('onClick');
    expect(card.findByTestId(Button, disposition('working')).props.disabled).toBe(true);
    finish(accepted(answeredView(mine), mine));
    await card.shows('Feedback given');
    expect(card.submits()).toHaveLength(1);
  });

  it('keeps the draft through a failure, retries and undoes', async () => {
    const retraction = anEntry({ kind: 'retraction', reviewer: me, supersedes: 'mine' });
    const card = await askedCard([
      timedOut,
      accepted(answeredView(mine), mine),
      accepted(aView({ history: [retraction, mine] }), retraction),
    ]);
    card.choose('rating', '4');
    card.press(disposition('accepted'));
    await card.shows('did not answer in time');
    card.press('retry');
    await card.shows('Feedback given');
    card.press('undo');
    await card.shows('Feedback wanted');
    const [first, second, third] = card.submits();
    expect(second).toEqual(first);
    expect(third).toMatchObject({ action: 'undo', supersedes: 'mine' });
  });

  it('shows the current verdict and where to find the rest', async () => {
    const card = renderCard({ get: [got(answeredView(mine))] }, compact);
    await card.shows('4 · Good, Accepted');
    expect(card.texts()).toContain('see the card “Lead feedback” on this record');
    expect(card.texts()).not.toContain('Why you got this lead');
  });

  it('works on deals', async () => {
    const contact = { ...aView().contact, id: '7' };
    const card = renderCard(
      { get: [got(aView({ contact, contacts: [contact], contactCount: 1 }))] },
      { ...compact, objectTypeId: '0-3' },
    );
    await card.shows('1 contact on this deal');
    expect(card.findByTestId(Select, 'contact').props.value).toBe('7');
  });
});
