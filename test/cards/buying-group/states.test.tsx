import { EmptyState, LoadingSpinner } from '@hubspot/ui-extensions';
import type { Failure, WriteBack } from '@tandem/contracts';
import { aMember, allOf, partly } from '../group-members/builders';
import { got, pending, timedOut } from '../group-members/card';
import { aView } from './builders';
import { renderDeal } from './card';

const nobody = aView({
  counts: { people: 0, engaged: 0, cooling: 0, quiet: 0, cold: 0, silent: 0, withoutRole: 0, touches: 0 },
  members: allOf([]),
});

describe('before anything is known', () => {
  it('says at once that it is loading', () => {
    const card = renderDeal({ get: [pending().reply] });
    expect(card.find(LoadingSpinner).props).toMatchObject({
      label: 'Loading…',
      showLabel: true,
    });
    for (const part of ['Required roles', 'People', 'What happened', 'Credit'])
      expect(card.texts()).toContain(part);
  });

  it.each<[Failure, string]>([
    [
      { ok: false, code: 'missing_scope', retryable: false, scopes: ['crm.objects.deals.read'] },
      'deals.read',
    ],
    [{ ok: false, code: 'unauthorized', retryable: false }, 'does not accept the app’s key'],
    [{ ok: false, code: 'not_found', retryable: false, what: 'deal' }, 'no longer exists'],
    [{ ok: false, code: 'rate_limited', retryable: true, policy: 'daily' }, 'after midnight (Europe/Berlin)'],
    [timedOut, 'did not answer in time'],
  ])('explains %j and recovers on the next try', async (failure, words) => {
    const card = renderDeal({ get: [failure, got(aView())] });
    await card.shows('This could not be loaded');
    await card.shows(words);
    card.press('retry');
    await card.shows('Ada Winter');
    expect(card.texts()).not.toContain('could not be loaded');
  });

  it('survives a function that crashes', async () => {
    const card = renderDeal({ get: [new Error('Cannot read properties of undefined')] });
    await card.shows('Something went wrong');
    expect(card.texts()).not.toContain('Cannot read');
  });
});

describe('a deal without contacts', () => {
  it('says what to do, and looks again', async () => {
    const card = renderDeal({ get: [got(nobody), got(aView())] });
    await card.shows('This deal has no contact yet. Associate one, then look again.');
    expect(card.find(EmptyState).toString()).toContain('Associate one');
    card.press('look-again');
    await card.shows('Ada Winter');
  });
});

describe('a source that is missing', () => {
  it('is named with what to do, and the rest is shown', async () => {
    const card = renderDeal({ get: [got(aView({ sources: partly })), got(aView())] });
    await card.shows('Website visits and events');
    await card.shows('business-intelligence');
    await card.shows('Opens and clicks of marketing emails');
    expect(card.texts()).toContain('Ada Winter');
    card.press('retry-sources');
    await card.waitFor(() => expect(card.texts()).not.toContain('Not everything could be read'));
  });
});

describe('an answer that does not come after the first', () => {
  it('leaves what was known and says from when it is', async () => {
    const card = renderDeal({ get: [got(aView()), timedOut, got(aView({ days: 30 }))] });
    await card.shows('Ada Winter');
    card.choose('days', 30);
    await card.shows('did not answer in time');
    expect(card.texts()).toContain('Ada Winter');
    card.press('retry');
    await card.waitFor(() => expect(card.texts()).not.toContain('could not be loaded'));
    expect(card.gets().map(({ days }) => days)).toEqual([90, 30, 30]);
  });
});

describe('write-back', () => {
  it('has the record refreshed when the deal’s properties were written', async () => {
    const card = renderDeal({ get: [got(aView({ writeBack: { state: 'written' } }))] });
    await card.shows('Ada Winter');
    await card.waitFor(() => expect(card.mocks.actions.refreshObjectProperties.callCount).toBe(1));
  });

  it('names the properties that setup has not made yet', async () => {
    const writeBack: WriteBack = { state: 'not_set_up', missing: ['deals.tandem_group_score'] };
    const card = renderDeal({ get: [got(aView({ writeBack }))] });
    await card.shows('Missing in this portal: deals.tandem_group_score');
  });

  it('says nothing when there was nothing to write', async () => {
    const card = renderDeal({ get: [got(aView())] });
    await card.shows('Ada Winter');
    expect(card.mocks.actions.refreshObjectProperties.callCount).toBe(0);
    expect(card.texts()).not.toContain('Missing in this portal');
  });
});

describe('what people typed', () => {
  it.each(['<img src=x onerror=alert(1)>', 'שלום עולם', '👩‍👩‍👧 ok', '{name} $1 %s', '&amp; "quoted"'])(
    'stays text: %s',
    async (text) => {
      const members = allOf([aMember({ name: text, jobTitle: text })]);
      const card = renderDeal({ get: [got(aView({ members, people: { '501': text } }))] });
      await card.shows(JSON.stringify(text));
      card.press('set-role-501');
      await card.shows(JSON.stringify(`Role: ${text}`));
    },
  );
});
