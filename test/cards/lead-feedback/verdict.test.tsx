import {
  Alert,
  Button,
  DateInput,
  LoadingButton,
  Select,
  TextArea,
  ToggleGroup,
} from '@hubspot/ui-extensions';
import type { Failure } from '@tandem/contracts';
import { aView, anEntry, answeredView } from './builders';
import { accepted, got, me, pending, renderCard, timedOut } from './card';

const mine = anEntry({ key: 'mine', reviewer: me, rating: '4', disposition: 'accepted' });
const saved = accepted(answeredView(mine), mine);

async function askedCard(submit: Parameters<typeof renderCard>[0]['submit'] = [saved], view = aView()) {
  const card = renderCard({ get: [got(view)], submit });
  await card.shows('Your verdict');
  return card;
}

describe('giving a verdict', () => {
  it('takes rating and disposition in one click each, and saves', async () => {
    const card = await askedCard();
    card.choose('rating', '4');
    card.choose('disposition', 'accepted');
    card.save();
    await card.shows('Feedback given');
    expect(card.submits()).toEqual([
      {
        action: 'give',
        record: { portalId: 4242001, objectType: 'contacts', objectId: '501' },
        reviewer: { userId: '42', email: 'mia@example.com', name: 'Mia Hansen' },
        submissionId: expect.stringMatching(
          /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
        ),
        verdict: { rating: '4', disposition: 'accepted' },
        basedOn: null,
      },
    ]);
  });

  it('says so, and has the record show its new properties', async () => {
    const card = await askedCard();
    card.choose('rating', '4');
    card.choose('disposition', 'accepted');
    card.save();
    await card.shows('Feedback given');
    expect(card.mocks.actions.addAlert.calls).toEqual([[{ type: 'success', message: 'Verdict saved' }]]);
    expect(card.mocks.actions.refreshObjectProperties.callCount).toBe(1);
  });

  it('does not tick the button when saving failed', async () => {
    const card = await askedCard([timedOut]);
    expect(card.findByTestId(LoadingButton, 'save').props.resultIconName).toBe('success');
    card.choose('rating', '4');
    card.choose('disposition', 'accepted');
    card.save();
    await card.shows('Your verdict is not saved yet');
    expect(card.findByTestId(LoadingButton, 'save').props.resultIconName).toBe('warning');
  });

  it('marks what is missing and calls nobody', async () => {
    const card = await askedCard();
    card.save();
    await card.shows('This is needed.');
    for (const field of ['rating', 'disposition']) {
      expect(card.findByTestId(ToggleGroup, field).props.error).toBe(true);
    }
    card.choose('rating', '4');
    expect(card.findByTestId(ToggleGroup, 'rating').props.error).toBe(false);
    expect(card.findByTestId(ToggleGroup, 'disposition').props.error).toBe(true);
    expect(card.submits()).toEqual([]);
  });

  it('asks for nothing else when the lead is accepted', async () => {
    const card = await askedCard();
    card.choose('disposition', 'accepted');
    for (const field of ['reason', 'subReason']) expect(card.maybeFindByTestId(Select, field)).toBeNull();
    expect(card.maybeFindByTestId(DateInput, 'wakeUpDate')).toBeNull();
  });

  it('asks for a reason when rejected, and for more when it does not fit', async () => {
    const card = await askedCard();
    card.choose('disposition', 'rejected');
    const reason = card.findByTestId(Select, 'reason');
    expect(reason.props.options.map(({ label }) => label)).toContain('No fit');
    expect(reason.props.required).toBe(true);
    expect(card.maybeFindByTestId(Select, 'subReason')).toBeNull();
    card.select('reason', 'no_fit');
    expect(card.findByTestId(Select, 'subReason').props.options).toHaveLength(5);
    expect(card.maybeFindByTestId(DateInput, 'wakeUpDate')).toBeNull();
  });

  it('forgets a sub-reason that no longer belongs to the reason', async () => {
    const card = await askedCard();
    card.choose('rating', '1');
    card.choose('disposition', 'rejected');
    card.select('reason', 'no_fit');
    card.select('subReason', 'region');
    card.select('reason', 'no_budget');
    card.save();
    await card.shows('Feedback given');
    expect(card.submits()[0]).toMatchObject({ verdict: { reason: 'no_budget' } });
    expect(card.submits()[0]).not.toHaveProperty('verdict.subReason', 'region');
  });

  it('offers the agreed wake-up spans in one click when recycled, counted from today in the portal', async () => {
    const card = await askedCard();
    card.choose('rating', '3');
    card.choose('disposition', 'recycled');
    card.select('reason', 'bad_timing');
    const labels = ['30 days', '60 days', '90 days', '180 days'];
    for (const label of labels) expect(card.texts()).toContain(label);
    card.press('wake-up-2026-12-23');
    const date = card.findByTestId(DateInput, 'wakeUpDate');
    expect(date.props.value).toEqual({ year: 2026, month: 11, date: 23 });
    expect(date.props.min).toEqual({ year: 2026, month: 10, date: 24 });
    card.save();
    await card.shows('Feedback given');
    expect(card.submits()[0]).toMatchObject({ verdict: { reason: 'bad_timing', wakeUpDate: '2026-12-23' } });
  });

  it('takes any later day too', async () => {
    const card = await askedCard();
    card.choose('disposition', 'recycled');
    card
      .findByTestId(DateInput, 'wakeUpDate')
      .trigger('onChange', { year: 2027, month: 1, date: 3 } as never);
    expect(card.findByTestId(DateInput, 'wakeUpDate').props.value).toEqual({ year: 2027, month: 1, date: 3 });
  });

  it('sends content by its title and the comment as written', async () => {
    const card = await askedCard();
    card.choose('rating', '4');
    card.choose('disposition', 'accepted');
    card.select('contentHelped', 'Demo request');
    card.select('contentWrong', 'example.com/pricing');
    card.write('  Knows <b>us</b> 👋  ');
    card.save();
    await card.shows('Feedback given');
    expect(card.submits()[0]).toMatchObject({
      verdict: {
        contentHelped: 'Demo request',
        contentWrong: 'example.com/pricing',
        comment: 'Knows <b>us</b> 👋',
      },
    });
  });

  it('counts the comment in characters and stops a longer one', async () => {
    const card = await askedCard();
    card.choose('rating', '4');
    card.choose('disposition', 'accepted');
    card.write('👍'.repeat(500));
    expect(card.findByTestId(TextArea, 'comment').props.description).toBe('500 / 500');
    card.write('👍'.repeat(501));
    const comment = card.findByTestId(TextArea, 'comment');
    expect([comment.props.error, comment.props.validationMessage]).toEqual([
      true,
      '501 / 500. This is too long.',
    ]);
    card.save();
    expect(card.submits()).toEqual([]);
  });

  it('is sent once, however often the button is pressed', async () => {
    const { reply, finish } = pending();
    const card = await askedCard([reply]);
    card.choose('rating', '4');
    card.choose('disposition', 'accepted');
    const button = card.findByTestId(LoadingButton, 'save');
    button.trigger('onClick');
    button.trigger('onClick');
    card.save();
    expect(card.findByTestId(LoadingButton, 'save').props.loading).toBe(true);
    finish(saved);
    await card.shows('Feedback given');
    expect(card.submits()).toHaveLength(1);
  });

  it('builds on the newest entry the rep could see', async () => {
    const earlier = anEntry({ key: 'newest' });
    const view = { ...answeredView(earlier), request: aView().request };
    const card = await askedCard([saved], view);
    card.choose('rating', '4');
    card.choose('disposition', 'accepted');
    card.save();
    await card.waitFor(() => expect(card.submits()).toHaveLength(1));
    expect(card.submits()[0]).toMatchObject({ basedOn: 'newest' });
  });
});

describe('a verdict that does not go through', () => {
  it('keeps the draft, and a retry sends it again under the same id', async () => {
    const card = await askedCard([timedOut, new Error('Task timed out after 15 seconds'), saved]);
    card.choose('rating', '4');
    card.choose('disposition', 'accepted');
    card.write('Promising');
    card.save();
    await card.shows('did not answer in time');
    await card.shows('Trying again is safe');
    expect(card.findByTestId(TextArea, 'comment').props.value).toBe('Promising');
    card.press('retry');
    await card.waitFor(() => expect(card.submits()).toHaveLength(2));
    await card.waitFor(() => expect(card.findByTestId(LoadingButton, 'save').props.loading).toBe(false));
    card.press('retry');
    await card.shows('Feedback given');
    const [first, second, third] = card.submits();
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    expect(card.maybeFindByTestId(Alert, 'failure-unavailable')).toBeNull();
  });

  it('marks the fields that the function found wrong', async () => {
    const refused: Failure = {
      ok: false,
      code: 'invalid_input',
      retryable: false,
      fields: [{ field: 'verdict.disposition', problem: 'not_offered' }],
    };
    const card = await askedCard([refused, saved]);
    card.choose('rating', '4');
    card.choose('disposition', 'accepted');
    card.save();
    await card.shows('check the marked fields');
    const disposition = card.findByTestId(ToggleGroup, 'disposition');
    expect(disposition.props.validationMessage).toBe('This does not fit here. Choose again.');
    expect(card.findByTestId(ToggleGroup, 'rating').props.error).toBe(false);
    expect(card.maybeFindByTestId(Button, 'retry')).toBeNull();
  });

  it('turns into a correction when the first try had arrived after all and the draft has changed since', async () => {
    const found = accepted(answeredView(mine), mine, { alreadyThere: true });
    const corrected = anEntry({ reviewer: me, rating: '2', kind: 'correction', supersedes: 'mine' });
    const card = await askedCard([timedOut, found, accepted(answeredView(corrected), corrected)]);
    card.choose('rating', '4');
    card.choose('disposition', 'accepted');
    card.save();
    await card.shows('did not answer in time');
    card.choose('rating', '2');
    card.save();
    await card.shows('Your first try had arrived after all');
    expect(card.findByTestId(ToggleGroup, 'rating').props.value).toBe('2');
    card.save();
    await card.waitFor(() => expect(card.submits()).toHaveLength(3));
    const [first, second, third] = card.submits();
    expect(second?.submissionId).toBe(first?.submissionId);
    expect(third).toMatchObject({ action: 'correct', supersedes: 'mine', verdict: { rating: '2' } });
    expect(third?.submissionId).not.toBe(first?.submissionId);
  });

  it('needs no correction when the first try had arrived as it was', async () => {
    const card = await askedCard([timedOut, accepted(answeredView(mine), mine, { alreadyThere: true })]);
    card.choose('rating', '4');
    card.choose('disposition', 'accepted');
    card.save();
    await card.shows('did not answer in time');
    card.press('retry');
    await card.shows('Feedback given');
    expect(card.texts()).not.toContain('first try');
  });

  it('says when only the record’s properties are still to come', async () => {
    const card = await askedCard([accepted(answeredView(mine), mine, { projected: false })]);
    card.choose('rating', '4');
    card.choose('disposition', 'accepted');
    card.save();
    await card.shows('The record’s properties follow shortly');
  });

  it('names the permission without which the record’s properties stay as they are', async () => {
    const view = { ...answeredView(mine), missingScopes: ['crm.objects.contacts.write'] };
    const card = await askedCard([accepted(view, mine, { projected: false })]);
    card.choose('rating', '4');
    card.choose('disposition', 'accepted');
    card.save();
    await card.shows('The app lacks a permission: crm.objects.contacts.write.');
    await card.shows('An admin can add it (docs/scopes.md: tandem manifest) and reinstall the app.');
    expect(card.texts()).not.toContain('follow shortly');
  });
});
