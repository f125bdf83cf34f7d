import { Alert } from '@hubspot/ui-extensions';
import type { Failure } from '@tandem/contracts';
import { aField, aFinding, aTypo, aView, got } from './builders';
import { renderCard } from './card';

const better = got(aView({ score: 71, grade: 'C', findings: [aFinding()], nextBest: null }));
const changed = {
  ok: false,
  code: 'changed_meanwhile',
  retryable: false,
  property: 'email',
  label: 'Email',
  current: 'ada@new.example',
};

async function typed(answers: Parameters<typeof renderCard>[0], card: 'full' | 'compact' = 'full') {
  const shown = renderCard(answers, { card });
  await shown.shows('Use “ada@gmail.com”');
  shown.write('ada@mine.example');
  return shown;
}

describe.each<[string, Failure | Error, string]>([
  [
    'a timeout',
    { ok: false, code: 'unavailable', retryable: true, cause: 'timeout' },
    'did not answer in time',
  ],
  ['a lost connection', new Error('Failed to fetch'), 'There is no connection.'],
  ['a crash', new Error('boom'), 'Something went wrong.'],
  [
    'the day’s limit',
    { ok: false, code: 'rate_limited', retryable: true, policy: 'daily' },
    'Try again after midnight (Europe/Berlin).',
  ],
  [
    'a missing permission',
    { ok: false, code: 'missing_scope', retryable: false, scopes: ['crm.objects.contacts.write'] },
    'crm.objects.contacts.write',
  ],
  [
    'a rule of the admin',
    {
      ok: false,
      code: 'rule_refused',
      retryable: false,
      properties: ['Job title', 'Lead status'],
      message: '',
    },
    'A rule of your portal asks for this first: Job title and Lead status.',
  ],
])('after %s', (_, failure, words) => {
  it.each(['full', 'compact'] as const)(
    'the %s card keeps what was typed and sends it again',
    async (card) => {
      const shown = await typed({ get: [got(aView())], fix: [failure, better] }, card);
      shown.save();
      await shown.shows(words);
      expect(shown.texts()).toContain('What you entered is kept.');
      expect(shown.written()).toBe('ada@mine.example');
      shown.write('ada@later.example');
      shown.press('retry');
      await shown.shows('Saved: 62 → 71');
      expect(shown.fixes().map(({ changes }) => changes[0]!.value)).toEqual([
        'ada@mine.example',
        'ada@later.example',
      ]);
    },
  );
});

describe('a value that HubSpot does not take', () => {
  it.each([
    ['not_offered', 'HubSpot does not offer this choice.'],
    ['too_long', 'This is too long for HubSpot.'],
    ['not_a_date', 'HubSpot does not take this as a date.'],
    ['taken', 'Another record has this value already.'],
    ['malformed', 'HubSpot does not take this value.'],
  ])('%s is explained, and stays to be corrected', async (problem, words) => {
    const refused = {
      ok: false,
      code: 'invalid_input',
      retryable: false,
      fields: [{ field: 'email', problem }],
    };
    const shown = await typed({ get: [got(aView())], fix: [refused] });
    shown.save();
    await shown.shows(words);
    expect(shown.written()).toBe('ada@mine.example');
  });
});

describe('a value that a validation of the portal does not take', () => {
  it('is told in HubSpot’s own words, as no rule that asks for more, and stays to be corrected', async () => {
    const refused = {
      ok: false,
      code: 'value_refused',
      retryable: false,
      properties: ['Email'],
      message: 'Email address ada@ is invalid',
    };
    const shown = await typed({ get: [got(aView())], fix: [refused, better] });
    shown.save();
    await shown.shows('HubSpot says: “Email address ada@ is invalid”');
    expect(shown.texts()).toContain('HubSpot does not accept the value for Email.');
    expect(shown.texts()).not.toContain('asks for this first');
    expect(shown.written()).toBe('ada@mine.example');
    shown.write('ada@right.example');
    shown.save();
    await shown.shows('Saved: 62 → 71');
    expect(shown.fixes()[1]!.changes[0]!.value).toBe('ada@right.example');
  });
});

describe('a retry', () => {
  it('after the field was emptied meanwhile empties it, and does not send what was deleted', async () => {
    const failure = { ok: false, code: 'unavailable', retryable: true, cause: 'server' };
    const shown = await typed({ get: [got(aView())], fix: [failure, better] });
    shown.save();
    await shown.shows('HubSpot has a problem');
    shown.write('');
    shown.press('retry');
    await shown.shows('71 of 100');
    expect(shown.fixes().map(({ changes }) => changes[0]!.value)).toEqual(['ada@mine.example', '']);
  });
});

describe('a failed suggestion', () => {
  it('is sent again as it was, not what is typed beside it', async () => {
    const failure = { ok: false, code: 'unavailable', retryable: true, cause: 'server' };
    const shown = await typed({ get: [got(aView())], fix: [failure, better] });
    shown.press('use-0');
    await shown.shows('HubSpot has a problem');
    shown.press('retry');
    await shown.shows('71 of 100');
    expect(shown.fixes().map(({ changes }) => changes[0]!.value)).toEqual(['ada@gmail.com', 'ada@gmail.com']);
  });
});

describe('when somebody was faster', () => {
  it('both values are shown, and the person’s own can be saved on top', async () => {
    const shown = await typed({ get: [got(aView())], fix: [changed, better] });
    shown.save();
    await shown.shows('Somebody changed “Email” meanwhile');
    const alert = shown.findByTestId(Alert, 'changed-meanwhile').toString();
    expect(alert).toContain('ada@new.example');
    expect(alert).toContain('ada@mine.example');
    shown.press('use-mine');
    await shown.shows('71 of 100');
    expect(shown.fixes()[1]!.changes).toEqual([
      { property: 'email', value: 'ada@mine.example', seen: 'ada@new.example' },
    ]);
  });

  it('the other’s value can be kept, and is looked at again', async () => {
    const now = aTypo({ input: aField({ property: 'email', label: 'Email', value: 'ada@new.example' }) });
    const shown = await typed({ get: [got(aView()), got(aView({ findings: [now] }))], fix: [changed] });
    shown.save();
    await shown.shows('Somebody changed “Email” meanwhile');
    shown.press('keep-theirs');
    await shown.waitFor(() => expect(shown.written()).toBe('ada@new.example'));
    expect(shown.texts()).not.toContain('meanwhile');
    expect(shown.fixes()).toHaveLength(1);
  });

  it('a word that a value is right is asked for again, about the value that is there', async () => {
    const shown = renderCard({ get: [got(aView())], verify: [changed, better] });
    await shown.shows('It is right as it is');
    shown.press('verify');
    await shown.shows('In HubSpot now');
    expect(shown.texts()).not.toContain('Yours');
    shown.press('use-mine');
    await shown.shows('Noted as right');
    expect(shown.verifies().map(({ seen }) => seen)).toEqual(['ada@gmial.com', 'ada@new.example']);
  });
});

describe('what is typed and not saved', () => {
  it('survives a new check, with the value that was seen when the typing began', async () => {
    const moved = aTypo({ input: aField({ property: 'email', label: 'Email', value: 'ada@new.example' }) });
    const shown = await typed({
      get: [got(aView()), got(aView({ score: 60, findings: [moved] }))],
      fix: [changed],
    });
    shown.press('check-again');
    await shown.shows('60 of 100');
    expect(shown.written()).toBe('ada@mine.example');
    shown.save();
    await shown.shows('Somebody changed “Email” meanwhile');
    expect(shown.fixes()[0]!.changes[0]!.seen).toBe('ada@gmial.com');
  });

  it('survives a check that fails, beside what was known before', async () => {
    const failure = { ok: false, code: 'unavailable', retryable: true, cause: 'timeout' };
    const shown = await typed({ get: [got(aView()), failure] });
    shown.press('check-again');
    await shown.shows('What you see is from Nov 23, 2026, 10:00 AM. What you typed is kept.');
    expect(shown.written()).toBe('ada@mine.example');
    expect(shown.texts()).toContain('62 of 100');
  });

  it('waits in each field while another is put right', async () => {
    const shown = await typed({ get: [got(aView())], fix: [got(aView({ score: 66, findings: [aTypo()] }))] });
    expect(shown.texts()).not.toContain('Not saved yet');
    shown.press('open-1');
    await shown.shows('Not saved yet');
    shown.write('Astronomer');
    shown.save();
    await shown.shows('66 of 100');
    expect(shown.written()).toBe('ada@mine.example');
  });

  it('is shown even when nothing asks for the field any more, until it is let go', async () => {
    const shown = await typed({
      get: [got(aView()), got(aView({ findings: [aFinding()], nextBest: null }))],
    });
    shown.press('check-again');
    await shown.shows('Not saved, and no longer asked for: Email: ada@mine.example');
  });
});
