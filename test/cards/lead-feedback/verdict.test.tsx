import { aView, anEntry, answeredView } from './builders';
import { accepted, got, me, renderCard } from './card';

describe('giving a verdict', () => {
  it('shows', async () => {
    const entry = anEntry({ reviewer: me });
    const card = renderCard({ get: [got(aView())], submit: [accepted(answeredView(entry), entry)] });
    await card.shows('Nobody has given a verdict');
    card.choose('rating', '4');
    card.choose('disposition', 'accepted');
    card.save();
    await card.shows('Feedback given');
    console.log(card.texts());
    expect(card.submits()).toHaveLength(1);
  });
});
