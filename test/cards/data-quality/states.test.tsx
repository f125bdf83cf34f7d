import { Link, LoadingSpinner, ProgressBar, StatusTag } from '@hubspot/ui-extensions';
import type { Failure, FindingView } from '@tandem/contracts';
import { aDuplicate, aFinding, aTypo, aView, got, now } from './builders';
import { pending, renderCard } from './card';

describe.each(['full', 'compact'] as const)('the %s card', (card) => {
  it('says at once that it is checking', () => {
    const shown = renderCard({ get: [pending().reply] }, { card });
    expect(shown.findByTestId(LoadingSpinner, 'loading').props.label).toBe('Checking this record’s data…');
  });

  it('asks for the record in view, in the reader’s language and the portal’s time zone', async () => {
    const shown = renderCard({ get: [got(aView())] }, { card, locale: 'de-de', objectTypeId: '0-3' });
    await shown.shows('62 von 100');
    expect(shown.gets()).toEqual([
      {
        record: { portalId: 4242001, objectType: 'deals', recordId: '501' },
        locale: 'de-de',
        timeZone: 'Europe/Berlin',
      },
    ]);
  });

  it('shows score, grade and trend, each in words', async () => {
    const shown = renderCard({ get: [got(aView())] }, { card });
    await shown.shows('62 of 100');
    expect(shown.findByTestId(StatusTag, 'grade').text).toBe('Grade D');
    expect(shown.texts()).toContain('Up 3 points since Nov 16, 2026. Good enough from 85.');
  });

  it.each<[Failure, string]>([
    [
      { ok: false, code: 'missing_scope', retryable: false, scopes: ['crm.objects.contacts.read'] },
      'The app lacks a permission: crm.objects.contacts.read. An admin can add it (docs/scopes.md: tandem manifest) and reinstall the app.',
    ],
    [
      { ok: false, code: 'not_set_up', retryable: false, missing: ['contacts.tandem_hygiene_score'] },
      'Missing in this portal: contacts.tandem_hygiene_score',
    ],
    [{ ok: false, code: 'not_found', retryable: false, what: 'contact' }, 'no longer exists'],
    [{ ok: false, code: 'unavailable', retryable: true, cause: 'timeout' }, 'did not answer in time'],
  ])('explains %j and recovers on the next try', async (failure, words) => {
    const shown = renderCard({ get: [failure, got(aView())] }, { card });
    await shown.shows(words);
    shown.press('retry');
    await shown.shows('62 of 100');
    expect(shown.texts()).not.toContain('could not be checked');
  });

  it('is glad when nothing is wrong', async () => {
    const view = aView({ score: 100, grade: 'A', findings: [], nextBest: null, trend: null });
    const shown = renderCard({ get: [got(view)] }, { card });
    await shown.shows('Everything that could be measured is right.');
    expect(shown.texts()).not.toContain('what is left');
  });

  it.each<[FindingView['severity'], string]>([
    ['medium', 'Good enough: what is left can wait.'],
    ['high', 'Good enough, but 2 things cannot wait.'],
  ])('with findings of %s severity in a good record says: %s', async (severity, words) => {
    const view = aView({ score: 96, grade: 'A', findings: [aTypo({ severity }), aFinding({ severity })] });
    const shown = renderCard({ get: [got(view)] }, { card });
    await shown.shows(words);
    expect(shown.texts().includes('can wait')).toBe(severity === 'medium');
  });

  it('says “one thing” of one that cannot wait', async () => {
    const view = aView({ score: 96, grade: 'A', findings: [aTypo({ severity: 'high' }), aFinding()] });
    const shown = renderCard({ get: [got(view)] }, { card });
    await shown.shows('Good enough, but 1 thing cannot wait.');
  });

  it('calls nothing zero that was not measured', async () => {
    const view = aView({
      score: null,
      grade: null,
      trend: null,
      findings: [],
      nextBest: null,
      dimensions: aView().dimensions.map(({ dimension }) => ({
        dimension,
        value: null,
        standing: null,
        share: 0,
      })),
    });
    const shown = renderCard({ get: [got(view)] }, { card });
    await shown.shows('Nothing could be measured');
    expect(shown.texts()).not.toMatch(/\b0 of 100|Grade|is right/);
  });

  it('says in one line what could not be looked at, and what to do', async () => {
    const view = aView({
      unmeasured: [
        { what: 'owner', why: 'scope', scopes: ['crm.objects.owners.read'] },
        { what: 'duplicates', why: 'rate_limit', scopes: [] },
        { what: 'deals', why: 'timeout', scopes: [] },
      ],
    });
    const shown = renderCard({ get: [got(view)] }, { card });
    await shown.shows(
      'Not looked at: the owner. The app lacks a permission: crm.objects.owners.read. A HubSpot admin can reinstall the app. Not looked at: duplicates and deals. The next check will try again.',
    );
    expect(shown.texts()).toContain('62 of 100');
  });

  it('names the properties of setup that the portal lacks', async () => {
    const view = aView({ writeBack: { state: 'not_set_up', missing: ['contacts.tandem_hygiene_grade'] } });
    const shown = renderCard({ get: [got(view)] }, { card });
    await shown.shows('Missing in this portal: contacts.tandem_hygiene_grade.');
  });

  it('has the record refreshed when its properties were written', async () => {
    const shown = renderCard({ get: [got(aView({ writeBack: { state: 'written' } }))] }, { card });
    await shown.shows('62 of 100');
    expect(shown.mocks.actions.refreshObjectProperties.callCount).toBe(1);
  });

  it.each(['<img src=x onerror=alert(1)>', '{field} $1 %s', '👩‍👩‍👧 ok', '\u202eevil'])(
    'keeps what people typed as text: %s',
    async (text) => {
      const finding = aTypo({ title: text, reason: text });
      const shown = renderCard({ get: [got(aView({ findings: [finding] }))] }, { card });
      await shown.shows(text);
    },
  );
});

describe('the dimensions', () => {
  it('say value and share, and “not measured” in words', async () => {
    const shown = renderCard({ get: [got(aView())] });
    await shown.shows('42 of 100');
    expect(shown.findAll(ProgressBar).map(({ props }) => [props.title, props.value, props.variant])).toEqual([
      ['Completeness', 42, 'danger'],
      ['Validity', 96, 'warning'],
      ['Freshness', 100, 'success'],
      ['Consistency', 0, 'danger'],
    ]);
    expect(shown.texts()).toContain('30% of the score');
    expect(shown.texts()).toContain('Not measured');
  });
});

describe('findings', () => {
  it('begin with the one that gains most for its time, whatever it costs, then by impact', async () => {
    const view = aView({ findings: [aFinding({ points: 12 }), aTypo()] });
    const shown = renderCard({ get: [got(view)] });
    await shown.shows('Your e-mails arrive.');
    const texts = shown.texts();
    expect(texts.indexOf('E-mail domain looks mistyped')).toBeLessThan(texts.indexOf('Job title is empty'));
    expect(texts).toContain('Your e-mails arrive.');
    expect(texts).toContain('“gmial.com” is one letter off “gmail.com”. E-mails bounce.');
    expect(texts).toContain('worth 9 points · Validity · about 12 seconds');
    expect(texts).toContain('worth 12 points · Completeness · about 30 seconds');
  });

  it('are counted, and shown eight at a time', async () => {
    const findings = Array.from({ length: 11 }, (_, index) => aTypo({ title: `Finding ${index + 1}.` }));
    const shown = renderCard({ get: [got(aView({ findings: [aFinding(), ...findings], nextBest: null }))] });
    await shown.shows('12 things to put right');
    expect(shown.texts()).not.toContain('Finding 8.');
    shown.press('show-all');
    await shown.shows('Finding 11.');
  });

  it('without a field of this record say what to do', async () => {
    const finding = aFinding({ input: null, fix: 'Open the deal and add a contact.' });
    const shown = renderCard({ get: [got(aView({ findings: [finding], nextBest: null }))] });
    await shown.shows('Open the deal and add a contact.');
    expect(shown.texts()).not.toContain('save');
  });
});

describe('duplicates', () => {
  it('stand side by side, compared in words, and lead to their record', async () => {
    const shown = renderCard({ get: [got(aView({ duplicates: [aDuplicate()] }))] });
    await shown.shows('Possible duplicates');
    const texts = shown.texts();
    expect(texts).toContain('70% likely');
    expect(texts).toContain('Same name and domain.');
    expect(texts).toContain('a.da@a.example');
    expect(texts).toContain('Different');
    expect(texts).toContain('empty');
    expect(texts).toMatch(/"objectTypeId":"0-1","objectId":777/);
  });
});

describe('values called right', () => {
  it('are listed with who and when', async () => {
    const verified = [{ property: 'lastname', label: 'Last name', value: 'Testa', by: 'Mia', at: now }];
    const shown = renderCard({ get: [got(aView({ verified }))] });
    await shown.shows('Last name “Testa”: Mia, Nov 23, 2026');
    expect(shown.maybeFind(Link)).toBeNull();
  });
});
