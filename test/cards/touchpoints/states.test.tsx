import { Alert, LoadingSpinner, StatusTag, Text } from '@hubspot/ui-extensions';
import type { Failure, SourceOutcome, Touchpoint } from '@tandem/contracts';
import { aMoment, aView, got, now } from './builders';
import { renderCard, unanswered } from './card';

const nothing = aView({
  engagement: { state: 'none', asOf: now },
  moments: [],
  latest: [],
  lastTouch: null,
  weeks: [],
  journey: { first: null, firstConversion: null, latestConversion: null, campaign: null, message: null },
  content: { items: [], total: 0, offset: 0, rest: 0 },
  counts: { marketing: 0, sales: 0, noise: 0 },
  log: { items: [], total: 0, offset: 0, rest: 0 },
});

describe.each(['full', 'compact'] as const)('the %s card', (card) => {
  it('says at once that it is loading', () => {
    const shown = renderCard([unanswered()], { card });
    expect(shown.findByTestId(LoadingSpinner, 'loading').props.label).toBe('Loading touchpoints…');
  });

  it.each<[Failure, string]>([
    [
      { ok: false, code: 'missing_scope', retryable: false, scopes: ['crm.objects.contacts.read'] },
      'The app lacks a permission: crm.objects.contacts.read. An admin can add it (docs/scopes.md',
    ],
    [{ ok: false, code: 'unauthorized', retryable: false }, 'does not accept the app’s key'],
    [{ ok: false, code: 'not_found', retryable: false, what: 'contact' }, 'no longer exists'],
    [{ ok: false, code: 'unavailable', retryable: true, cause: 'timeout' }, 'did not answer in time'],
  ])('explains %j and recovers on the next try', async (failure, words) => {
    const shown = renderCard([failure, got(aView())], { card });
    await shown.shows(words);
    shown.press('retry');
    await shown.shows('Hot');
    expect(shown.texts()).not.toContain('could not be loaded');
  });

  it('says that nothing is known, which is no error', async () => {
    const shown = renderCard([got(nothing)], { card });
    await shown.shows('No marketing touch known');
    expect(shown.texts()).not.toContain('0 of 100');
  });

  it('names a source that failed and what to do, and shows the rest', async () => {
    const view = aView({
      sources: [
        { source: 'event_occurrences', state: 'missing', why: 'scope', scopes: ['business-intelligence'] },
        { source: 'marketing_events', state: 'failed', why: 'server' },
      ],
    });
    const shown = renderCard([got(view), got(aView())], { card });
    await shown.shows('Not everything could be read');
    const alert = shown.findByTestId(Alert, 'missing-sources').toString();
    expect(alert).toContain('Marketing events');
    expect(alert).toContain('Level and counts may be too low');
    expect(alert).not.toContain('Website visits and events');
    expect(shown.findByTestId(Text, 'left-out').text).toContain('Website visits and events');
    expect(shown.texts()).toContain('72 of 100');
    shown.press('retry-sources');
    await shown.waitFor(() => {
      expect(shown.texts()).not.toContain('Not everything could be read');
    });
  });

  it('names what the portal does without in a quiet line, even where nothing is known', async () => {
    const sources: SourceOutcome[] = [{ source: 'campaigns', state: 'missing', why: 'tier', scopes: [] }];
    const shown = renderCard([got({ ...nothing, sources })], { card });
    await shown.shows('Not included: Campaigns');
    expect(shown.findByTestId(Text, 'left-out').props.variant).toBe('microcopy');
    expect(shown.maybeFindByTestId(Alert, 'missing-sources')).toBeNull();
  });

  it('does not call right what colleagues may be counted in', async () => {
    const lost: SourceOutcome = { source: 'colleagues', state: 'failed', why: 'timeout' };
    const shown = renderCard([got(aView({ sources: [lost] }))], { card });
    await shown.shows('Recognising colleagues');
    expect(shown.texts()).toContain('Colleagues count like buyers.');
    expect(shown.texts()).not.toContain('Level and counts may be too low');
  });

  it('has no line about absences where everything was read', async () => {
    const shown = renderCard([got(aView())], { card });
    await shown.shows('72 of 100');
    expect(shown.maybeFindByTestId(Text, 'left-out')).toBeNull();
  });

  it('says when there is too little for a score', async () => {
    const engagement = { state: 'not_enough_data', asOf: now, touches: 1, needed: 3 } as const;
    const shown = renderCard([got(aView({ engagement }))], { card });
    await shown.shows('Not enough data');
    expect(shown.texts()).toContain('Recent touches: 1 of 3 needed');
  });

  it('has the record refreshed when its properties were written', async () => {
    const shown = renderCard([got(aView({ writeBack: { state: 'written' } }))], { card });
    await shown.shows('Hot');
    expect(shown.mocks.actions.refreshObjectProperties.callCount).toBe(1);
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '{name} $1 %s',
    '👩‍👩‍👧 ok',
    '[x](javascript:alert(1))',
    '\u202eevil',
  ])('keeps what people typed as text: %s', async (text) => {
    const touch: Partial<Touchpoint> = {
      title: text,
      url: 'javascript:alert(1)',
      campaign: { id: 'c', name: text },
    };
    const moment = aMoment(touch);
    const shown = renderCard(
      [
        got(
          aView({
            latest: [moment],
            moments: [moment],
            log: { items: [moment], total: 1, offset: 0, rest: 0 },
          }),
        ),
      ],
      { card },
    );
    await shown.shows(`Read the page “${text}” on Tuesday`);
    expect(shown.texts()).toContain(text);
    expect(shown.texts()).not.toContain('href={{"url":"javascript');
  });
});

describe('a level', () => {
  it('never speaks by colour alone', async () => {
    const shown = renderCard([got(aView())]);
    await shown.shows('Rising: +9 points in a week');
    expect(shown.find(StatusTag).text).toBe('Hot');
    expect(shown.texts()).toContain('As of Nov 23, 2026, 10:00 AM');
  });
});
