import { Accordion, LoadingButton, LoadingSpinner, StatusTag } from '@hubspot/ui-extensions';
import type { Failure, FeedbackRequestState } from '@tandem/contracts';
import { aView, anEntry, answeredView } from './builders';
import { got, pending, renderCard } from './card';

const since = Date.UTC(2026, 10, 18);

describe('before anything is known', () => {
  it('says that it is loading', () => {
    const card = renderCard({ get: [pending().reply] });
    expect(card.find(LoadingSpinner).props).toMatchObject({
      label: 'Loading lead feedback…',
      showLabel: true,
    });
  });

  it.each<[Failure, string]>([
    [
      { ok: false, code: 'missing_scope', retryable: false, scopes: ['crm.objects.custom.read'] },
      'crm.objects.custom.read',
    ],
    [{ ok: false, code: 'unauthorized', retryable: false }, 'does not accept the app’s key'],
    [{ ok: false, code: 'not_set_up', retryable: false, missing: ['lead_feedback'] }, 'lead_feedback'],
    [{ ok: false, code: 'not_found', retryable: false, what: 'contact' }, 'no longer exists'],
    [
      { ok: false, code: 'rate_limited', retryable: true, policy: 'burst', retryAfterSeconds: 7 },
      'Try again in 7 seconds',
    ],
    [{ ok: false, code: 'rate_limited', retryable: true, policy: 'daily' }, 'after midnight (Europe/Berlin)'],
    [{ ok: false, code: 'unavailable', retryable: true, cause: 'server' }, 'HubSpot has a problem'],
    [{ ok: false, code: 'unexpected', retryable: true, reference: 'r-17' }, 'r-17'],
  ])('explains %j and recovers on the next try', async (failure, words) => {
    const card = renderCard({ get: [failure, got(aView())] });
    await card.shows('Feedback could not be loaded');
    await card.shows(words);
    card.press('retry');
    await card.shows('Nobody has given a verdict');
    expect(card.texts()).not.toContain('could not be loaded');
  });

  it('survives a function that crashes', async () => {
    const card = renderCard({ get: [new Error('Cannot read properties of undefined')] });
    await card.shows('Something went wrong');
    expect(card.texts()).not.toContain('Cannot read');
  });
});

describe('the request', () => {
  it.each<[FeedbackRequestState, string]>([
    [
      { state: 'requested', because: 'never_reviewed', attempt: 1, since },
      'Nobody has given a verdict on this lead yet. Since Nov 18, 2026.',
    ],
    [{ state: 'requested', because: 'never_reviewed', attempt: 1, since: null }, 'on this lead yet."'],
    [
      { state: 'requested', because: 'handed_over_again', attempt: 2, since },
      'Marketing handed this lead over again (attempt 2). Since Nov 18, 2026.',
    ],
    [
      { state: 'requested', because: 'woken_up', attempt: 3, since },
      'Its wake-up date has come (attempt 3).',
    ],
    [
      { state: 'requested', because: 'retracted', attempt: 1, since: null },
      'The last verdict was taken back.',
    ],
  ])('%j says: %s', async (request, words) => {
    const card = renderCard({ get: [got(aView({ request }))] });
    await card.shows(words);
    expect(card.findByTestId(StatusTag, 'status').text).toBe('Feedback wanted');
  });

  it('stands beside the verdict that came before', async () => {
    const before = anEntry({ disposition: 'recycled', wakeUpDate: '2026-11-20', rating: '3' });
    const view = answeredView(before);
    const request = { state: 'requested', because: 'woken_up', attempt: 2, since } as const;
    const card = renderCard({ get: [got({ ...view, request })] });
    await card.shows('Its wake-up date has come');
    expect(card.texts()).toContain('3 · Right fit, no need now, Recycled');
    expect(card.texts()).toContain('Wake up on: Nov 20, 2026');
    expect(card.texts()).toContain('Your verdict');
  });
});

describe('what is known about the lead', () => {
  it('says what is unknown instead of guessing', async () => {
    const nothing = {
      lifecycleStage: null,
      at: null,
      conversion: null,
      conversionAt: null,
      source: null,
      sourceDetail: null,
      campaign: null,
      owner: null,
    };
    const card = renderCard({ get: [got(aView({ handover: nothing, content: [] }))] });
    await card.shows('Why you got this lead');
    expect(card.texts().match(/"Not known"/g)).toHaveLength(6);
    expect(card.texts()).not.toContain('Content that helped');
  });

  it('puts HubSpot’s internal values in plain words', async () => {
    const handover = { ...aView().handover, lifecycleStage: 'marketingqualifiedlead', source: 'PAID_SEARCH' };
    const card = renderCard({ get: [got(aView({ handover }))] });
    await card.shows('Marketing qualified lead');
    expect(card.texts()).toContain('Paid search (crm comparison)');
  });

  it('has the agreement’s definitions with version and date one click away', async () => {
    const card = renderCard({ get: [got(aView())] });
    await card.shows('What “qualified” means here');
    expect(card.findByTestId(Accordion, 'meaning').props.defaultOpen).not.toBe(true);
    expect(card.texts()).toContain('Agreement version 1, in force since Sep 1, 2026');
    expect(card.texts()).toContain('Sales confirmed need, authority or role, and timing');
  });

  it('shows a choice that left the agreement, in plain words', async () => {
    const card = renderCard({ get: [got(answeredView(anEntry({ disposition: 'sent_to_partner' })))] });
    await card.shows('4 · Good, Sent to partner');
  });
});

describe('the history', () => {
  it('keeps attempts apart and says who, when, why and what was replaced', async () => {
    const first = anEntry({ rating: '2', disposition: 'rejected', reason: 'no_fit', subReason: 'size' });
    const wrong = anEntry({ attempt: 2, rating: '4', superseded: true });
    const right = anEntry({ attempt: 2, rating: '5', kind: 'correction', supersedes: wrong.key });
    const card = renderCard({ get: [got(answeredView(right, [wrong, first]))] });
    await card.shows('All attempts and verdicts (3)');
    const all = card.findByTestId(Accordion, 'history').toString();
    expect(all.indexOf('Attempt 2')).toBeLessThan(all.indexOf('Attempt 1'));
    expect(all).toContain('Before: 4 · Good, Accepted');
    expect(all).toContain('Reason: No fit (Size)');
    expect(all).toContain('Jonas Keller, Nov 20, 2026, 2:05 PM');
    expect(card.findByTestId(Accordion, 'history').props.defaultOpen).toBe(true);
    for (const mark of ['Current', 'Correction', 'Replaced later']) expect(all).toContain(`"${mark}"`);
  });

  it('stays folded while there is one attempt only', async () => {
    const card = renderCard({ get: [got(answeredView(anEntry()))] });
    await card.shows('All attempts and verdicts (1)');
    expect(card.findByTestId(Accordion, 'history').props.defaultOpen).toBe(false);
  });

  it('says how many there are when not all are shown', async () => {
    const history = Array.from({ length: 100 }, () => anEntry());
    const card = renderCard({ get: [got({ ...answeredView(history[0]!), history, historyCount: 1234 })] });
    await card.shows('Listed: 100 of 1,234');
  });

  it('is absent when there is none', async () => {
    const card = renderCard({ get: [got(aView())] });
    await card.shows('Your verdict');
    expect(card.maybeFindByTestId(Accordion, 'history')).toBeNull();
  });
});

describe('a portal in need of its admin', () => {
  it('works, and names what is missing', async () => {
    const missingProperties = ['contacts.a', 'contacts.b', 'contacts.c', 'contacts.d', 'contacts.e'];
    const unreadableAgreements = [{ version: 3, problem: 'settings is not JSON' }];
    const card = renderCard({ get: [got(aView({ missingProperties, unreadableAgreements }))] });
    await card.shows('contacts.a, contacts.b, contacts.c, and …');
    await card.shows('A newer agreement could not be read (version 3)');
    expect(card.findByTestId(LoadingButton, 'save')).toBeDefined();
  });

  it('has the record refreshed when its properties were put right', async () => {
    const card = renderCard({ get: [got(aView({ healed: true }))] });
    await card.shows('Your verdict');
    expect(card.mocks.actions.refreshObjectProperties.callCount).toBe(1);
  });
});

describe('what people typed', () => {
  const texts = [
    '<img src=x onerror=alert(1)>',
    'שלום עולם',
    '👩‍👩‍👧 ok',
    '{name} $1 %s',
    '&amp; "quoted"',
    '[]()**',
  ];

  it.each(texts)('stays text: %s', async (text) => {
    const entry = anEntry({ comment: text, contentHelped: text, reviewer: { userId: '9', name: text } });
    const view = answeredView(entry);
    const handover = { ...view.handover, campaign: text };
    const card = renderCard({ get: [got({ ...view, handover })] });
    await card.shows('Feedback given');
    const shown = card.texts();
    expect(shown).toContain(JSON.stringify(text));
    expect(shown).toContain(JSON.stringify(`Content that helped: ${text}`));
    expect(shown).toContain(JSON.stringify(`${text}, Nov 20, 2026, 2:05 PM`));
  });
});
