import { LoadingButton, Select, ToggleGroup } from '@hubspot/ui-extensions';
import type { FeedbackContact, FeedbackView } from '@tandem/contracts';
import { aView, anEntry, answeredView } from './builders';
import { accepted, got, me, pending, renderCard } from './card';

const person = (id: number, primary = false): FeedbackContact => ({
  id: String(id),
  name: `Person ${id}`,
  email: null,
  jobTitle: id === 1 ? 'Head of IT' : null,
  primary,
});
const people = (count: number) => Array.from({ length: count }, (_, index) => person(index + 1, index === 0));

const onDeal = (contact: FeedbackContact, more: Partial<FeedbackView> = {}): FeedbackView =>
  aView({ contact, contacts: people(3), contactCount: 3, ...more });

const onDealRecord = { objectTypeId: '0-3' };

describe('on a deal', () => {
  it('starts with the primary contact and says how many there are', async () => {
    const card = renderCard({ get: [got(onDeal(person(1, true)))] }, onDealRecord);
    await card.shows('Your verdict');
    const picker = card.findByTestId(Select, 'contact');
    expect(picker.props.value).toBe('1');
    expect(picker.props.options[0]).toEqual({ value: '1', label: 'Person 1, Head of IT (primary)' });
    expect(picker.props.description).toBe('3 contacts on this deal');
    expect(card.gets()[0].record).toEqual({ portalId: 4242001, objectType: 'deals', objectId: '501' });
  });

  it('loads the contact that the rep chooses and sends the verdict about that one', async () => {
    const entry = anEntry({ reviewer: me });
    const after = { ...answeredView(entry), contact: person(2), contacts: people(3), contactCount: 3 };
    const card = renderCard(
      { get: [got(onDeal(person(1, true))), got(onDeal(person(2)))], submit: [accepted(after, entry)] },
      onDealRecord,
    );
    await card.shows('Your verdict');
    card.select('contact', '2');
    await card.shows('Loading lead feedback');
    expect(card.findByTestId(Select, 'contact').props.value).toBe('2');
    await card.shows('Your verdict');
    card.choose('rating', '4');
    card.choose('disposition', 'accepted');
    card.save();
    await card.shows('Feedback given');
    expect(card.gets()[1].record.contactId).toBe('2');
    expect(card.submits()[0]?.record.contactId).toBe('2');
  });

  it('names the contact even when the rep did not choose, should the primary one change meanwhile', async () => {
    const entry = anEntry({ reviewer: me });
    const card = renderCard(
      { get: [got(onDeal(person(1, true)))], submit: [accepted(onDeal(person(1, true)), entry)] },
      onDealRecord,
    );
    await card.shows('Your verdict');
    card.choose('rating', '4');
    card.choose('disposition', 'accepted');
    card.save();
    await card.waitFor(() => expect(card.submits()).toHaveLength(1));
    expect(card.submits()[0]?.record.contactId).toBe('1');
  });

  it('keeps a draft for each contact', async () => {
    const first = got(onDeal(person(1, true)));
    const card = renderCard({ get: [first, got(onDeal(person(2))), first] }, onDealRecord);
    await card.shows('Your verdict');
    card.choose('rating', '5');
    card.select('contact', '2');
    await card.waitFor(() => expect(card.findByTestId(ToggleGroup, 'rating').props.value).toBe(''));
    card.select('contact', '1');
    await card.waitFor(() => expect(card.findByTestId(ToggleGroup, 'rating').props.value).toBe('5'));
  });

  it('stays on the contact while a verdict is on its way', async () => {
    const card = renderCard({ get: [got(onDeal(person(1, true)))], submit: [pending().reply] }, onDealRecord);
    await card.shows('Your verdict');
    card.choose('rating', '4');
    card.choose('disposition', 'accepted');
    card.save();
    expect(card.findByTestId(LoadingButton, 'save').props.loading).toBe(true);
    expect(card.findByTestId(Select, 'contact').props.readOnly).toBe(true);
  });

  it('shows the contact chosen last, however the answers arrive', async () => {
    const { reply: second, finish: answerSecond } = pending();
    const card = renderCard(
      { get: [got(onDeal(person(1, true))), second, got(onDeal(person(3)))] },
      onDealRecord,
    );
    await card.shows('Your verdict');
    card.select('contact', '2');
    card.select('contact', '3');
    await card.shows('Your verdict');
    answerSecond(got(onDeal(person(2))));
    await new Promise((done) => setTimeout(done, 20));
    expect(card.findByTestId(Select, 'contact').props.value).toBe('3');
    expect(card.texts()).toContain('Your verdict');
  });

  it('says that a contact could not be loaded and offers another try', async () => {
    const failure = { ok: false, code: 'unavailable', retryable: true, cause: 'server' };
    const card = renderCard(
      { get: [got(onDeal(person(1, true))), failure, got(onDeal(person(2)))] },
      onDealRecord,
    );
    await card.shows('Your verdict');
    card.select('contact', '2');
    await card.shows('Feedback could not be loaded');
    card.press('retry');
    await card.shows('Your verdict');
    expect(card.gets()[2].record.contactId).toBe('2');
  });

  it('with 800 contacts lists a hundred and counts them all', async () => {
    const view = onDeal(person(1, true), { contacts: people(100), contactCount: 800 });
    const card = renderCard({ get: [got(view)] }, onDealRecord);
    await card.shows('800 contacts on this deal');
    await card.shows('Listed: 100 of 800');
    expect(card.findByTestId(Select, 'contact').props.options).toHaveLength(100);
  });

  it('without a contact says what to do', async () => {
    const card = renderCard(
      { get: [{ ok: false, code: 'not_found', retryable: false, what: 'contact_of_deal' }] },
      onDealRecord,
    );
    await card.shows('This deal has no contact yet. Associate one, then look again.');
  });
});
