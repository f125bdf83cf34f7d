import type { Failure } from '@tandem/contracts';
import { callFunction, editFailureView, failureView, localeFor, plainName, plainStage } from '@tandem/ui';

const locale = localeFor('en', 'Europe/Berlin');
const view = (failure: Failure) =>
  editFailureView(failure, locale, 'Someone changed this verdict in the meantime.');
const retryable = { ok: false, retryable: true } as const;
const final = { ok: false, retryable: false } as const;

describe('a failure in words', () => {
  it.each<[Failure, string, boolean]>([
    [{ ...final, code: 'invalid_input', fields: [] }, 'check the marked fields', false],
    [
      { ...final, code: 'missing_scope', scopes: ['crm.objects.contacts.write', 'crm.objects.owners.read'] },
      'crm.objects.contacts.write and crm.objects.owners.read. An admin can add it',
      true,
    ],
    [{ ...final, code: 'unauthorized' }, 'does not accept the app’s key. A HubSpot admin', true],
    [
      { ...final, code: 'not_set_up', missing: ['lead_feedback'] },
      'Missing in this portal: lead_feedback',
      true,
    ],
    [{ ...final, code: 'not_found', what: 'contact' }, 'This record no longer exists', true],
    [{ ...final, code: 'not_found', what: 'contact_of_deal' }, 'no contact yet', true],
    [{ ...final, code: 'not_found', what: 'entry' }, 'Someone changed this verdict', true],
    [
      { ...retryable, code: 'rate_limited', policy: 'burst', retryAfterSeconds: 4 },
      'busy. Try again in 4 seconds',
      true,
    ],
    [{ ...retryable, code: 'rate_limited', policy: 'search' }, 'Try again in 10 seconds', true],
    [{ ...retryable, code: 'rate_limited', policy: 'daily' }, 'after midnight (Europe/Berlin)', true],
    [
      { ...final, code: 'rule_refused', properties: ['hs_lead_status', 'job_title'], message: 'secret' },
      'asks for this first: Lead status and Job title',
      true,
    ],
    [
      { ...final, code: 'value_refused', properties: ['hs_job_title'], message: 'At most 40 characters.' },
      'does not accept the value for Job title. Please change it. HubSpot says: “At most 40 characters.”',
      false,
    ],
    [{ ...final, code: 'value_refused', properties: ['Email'], message: '' }, 'value for Email.', false],
    [{ ...retryable, code: 'unavailable', cause: 'timeout' }, 'did not answer in time', true],
    [{ ...retryable, code: 'unavailable', cause: 'server' }, 'HubSpot has a problem', true],
    [{ ...retryable, code: 'unavailable', cause: 'network' }, 'no connection', true],
    [{ ...retryable, code: 'unexpected', reference: 'abc-1' }, 'abc-1', true],
  ])('%j says: %s', (failure, words, canRetry) => {
    expect(view(failure).message).toContain(words);
    expect(view(failure).canRetry).toBe(canRetry);
  });

  it('of reading is never one that only saving can meet', () => {
    const failure: Failure = { ...final, code: 'rule_refused', properties: ['x'], message: 'secret' };
    expect(failureView(failure, locale).message).toBe(
      'Something went wrong. Reference for your admin: rule_refused.',
    );
  });

  it('repeats HubSpot’s own message only about the value that it refused, for it may name others', () => {
    const refusal: Failure = {
      ...final,
      code: 'rule_refused',
      properties: ['x'],
      message: 'phone is 555-0100',
    };
    expect(view(refusal).message).not.toContain('555');
    expect(view({ ...refusal, code: 'value_refused' }).message).toContain('phone is 555-0100');
    expect(view({ ...refusal, code: 'value_refused', message: '' }).message).not.toContain('says');
  });
});

describe('plain names', () => {
  it.each([
    ['hs_lead_status', 'Lead status'],
    ['PAID_SEARCH', 'Paid search'],
    ['subscriber', 'Subscriber'],
    ['Trade fair (Hannover)', 'Trade fair (Hannover)'],
    ['', ''],
  ])('%s reads %s', (name, words) => expect(plainName(name)).toBe(words));

  it.each([
    ['marketingqualifiedlead', 'Marketing qualified lead'],
    ['opportunity', 'Opportunity'],
  ])('of the stage %s are %s', (stage, words) => expect(plainStage(stage)).toBe(words));
});

describe('calling a function', () => {
  const answerWith = (serverless: (name: string, options: unknown) => Promise<unknown>) =>
    Object.assign(globalThis, { serverless });

  it('hands over the request and gives back the reply', async () => {
    const seen: unknown[] = [];
    answerWith(async (...call) => {
      seen.push(call);
      return { ok: true, sum: 3 };
    });
    expect(await callFunction('add', { a: 1 })).toEqual({ ok: true, sum: 3 });
    expect(seen).toEqual([['add', { parameters: { a: 1 } }]]);
  });

  it.each([
    ["The serverless function 'x' failed to execute: Task timed out after 15 seconds", 'timeout'],
    ['Failed to fetch', 'network'],
    ['Network request failed', 'network'],
  ])('takes %s for an outage', async (message, cause) => {
    answerWith(async () => {
      throw new Error(message);
    });
    expect(await callFunction('x', {})).toEqual({ ...retryable, code: 'unavailable', cause });
  });

  it.each([[null], [undefined], [{}], ['text'], [42]])('takes the answer %p for a defect', async (answer) => {
    answerWith(async () => answer);
    expect(await callFunction('x', {})).toMatchObject({
      code: 'unexpected',
      reference: expect.stringMatching(/^x-/),
    });
  });

  it('does not wait for ever', async () => {
    answerWith(() => new Promise(() => undefined));
    expect(await callFunction('x', {}, 20)).toMatchObject({ code: 'unavailable', cause: 'timeout' });
  });
});
