import { serve } from '../../src/app/functions/src/compose';
import { getFeedback } from '../../src/app/functions/src/handlers/get-feedback';
import { contactType, give, RepPortal, rita, today } from './rep-portal';

let portal: RepPortal;
const quiet = [jest.spyOn(console, 'warn'), jest.spyOn(console, 'error')];
beforeAll(async () => {
  quiet.forEach((spy) => spy.mockImplementation(() => undefined));
  portal = await RepPortal.start();
});
afterAll(async () => {
  quiet.forEach((spy) => spy.mockRestore());
  await portal.close();
});
beforeEach(() => portal.calm());

const creating = { operation: 'objects.create' };
const updating = { operation: 'objects.update' };

describe('a write whose answer is lost', () => {
  it('is found again within the same call and not doubled', async () => {
    const contact = portal.addContact();
    portal.fail({ match: creating, times: 1, fault: 'after-write-reset' });
    const reply = await portal.submitted(give(contact));
    expect(reply).toMatchObject({ alreadyThere: true, projected: true });
    expect(await portal.ledgerOf(contact)).toHaveLength(1);
  });

  it('is found again by a later call with the same submission id', async () => {
    const contact = portal.addContact();
    const request = give(contact);
    portal.fail({ match: creating, times: 1, fault: 'after-write-reset' });
    portal.fail({ match: creating, fault: 'reset' });
    expect(await portal.call.submit(request)).toEqual({
      ok: false,
      code: 'unavailable',
      retryable: true,
      cause: 'network',
    });
    portal.calm();
    const reply = await portal.submitted(request);
    expect(reply).toMatchObject({ alreadyThere: true, projected: true });
    expect(reply.entry.key).toBe(`card:${request.submissionId}`);
    expect(await portal.ledgerOf(contact)).toHaveLength(1);
  });

  it('stays one entry when the same submission is sent twice at the same time', async () => {
    const contact = portal.addContact();
    const request = give(contact);
    const replies = await Promise.all([portal.submitted(request), portal.submitted(request)]);
    expect(replies.map(({ alreadyThere }) => alreadyThere).sort()).toEqual([false, true]);
    expect(await portal.ledgerOf(contact)).toHaveLength(1);
  });

  it('does not pass off another record’s entry as this one', async () => {
    const { submissionId } = give(portal.addContact());
    await portal.submitted(give(portal.addContact(), {}, { submissionId }));
    expect(await portal.call.submit(give(portal.addContact(), {}, { submissionId }))).toMatchObject({
      code: 'invalid_input',
      fields: [{ field: 'submissionId', problem: 'not_allowed_here' }],
    });
  });
});

describe('a crash between ledger and properties', () => {
  it('is told, and healed by the next read', async () => {
    const contact = portal.addContact();
    portal.fail({ match: updating, fault: 'reset' });
    const reply = await portal.submitted(give(contact, { rating: '5' }));
    expect(reply).toMatchObject({ projected: false, alreadyThere: false });
    expect(reply.view.current?.rating).toBe('5');
    expect(await portal.read(contact, 'tandem_feedback_rating')).toEqual({ tandem_feedback_rating: null });

    portal.calm();
    expect((await portal.view(contact)).healed).toBe(true);
    expect(await portal.read(contact, 'tandem_feedback_rating')).toEqual({ tandem_feedback_rating: '5' });
    expect((await portal.view(contact)).healed).toBe(false);
  });

  it('never makes the read fail when it cannot be healed yet', async () => {
    const contact = portal.addContact();
    portal.fail({ match: updating, fault: '500' });
    await portal.submitted(give(contact));
    expect(await portal.view(contact)).toMatchObject({ healed: false, historyCount: 1 });
  });

  it('is still a success when even the ledger cannot be read back', async () => {
    const contact = portal.addContact();
    portal.fail({ match: { operation: 'associations.batch-read' }, after: 2, fault: '503' });
    const reply = await portal.submitted(give(contact));
    expect(reply).toMatchObject({ projected: false, view: { historyCount: 1, current: { rating: '4' } } });
  });

  it('puts right what somebody edited by hand', async () => {
    const contact = portal.addContact();
    await portal.submitted(give(contact));
    await portal.crm.objects.update('contacts', contact.objectId, { tandem_feedback_rating: '1' });
    expect((await portal.view(contact)).healed).toBe(true);
    expect(await portal.read(contact, 'tandem_feedback_rating')).toEqual({ tandem_feedback_rating: '4' });
  });
});

describe('a portal in trouble', () => {
  it.each([
    ['429', { code: 'rate_limited', policy: 'burst', retryAfterSeconds: 10 }],
    ['429-daily', { code: 'rate_limited', policy: 'daily' }],
    ['500', { code: 'unavailable', cause: 'server' }],
    ['502', { code: 'unavailable', cause: 'server' }],
    ['423', { code: 'unavailable', cause: 'server' }],
    ['477', { code: 'unavailable', cause: 'server' }],
    ['reset', { code: 'unavailable', cause: 'network' }],
  ] as const)('answers %s by name and can be asked again', async (fault, reply) => {
    const contact = portal.addContact();
    portal.fail({ match: creating, fault });
    const failure = { ok: false, retryable: true, ...reply };
    expect(await portal.call.submit(give(contact))).toEqual(failure);
    portal.calm();
    expect(await portal.ledgerOf(contact)).toHaveLength(0);
    portal.fail({ match: { operation: 'objects.read' }, fault });
    expect(await portal.call.get({ record: contact, reviewer: rita })).toEqual(failure);
  });

  it('answers a timeout by name', async () => {
    const contact = portal.addContact();
    portal.neverAnswer(`/contacts/${contact.objectId}`);
    expect(await portal.call.get({ record: contact, reviewer: rita })).toEqual({
      ok: false,
      code: 'unavailable',
      retryable: true,
      cause: 'timeout',
    });
  });

  it('is not noticed when it is over at the second try', async () => {
    const contact = portal.addContact();
    for (const fault of ['502', '429', 'reset'] as const) portal.fail({ times: 1, fault });
    expect((await portal.submitted(give(contact))).alreadyThere).toBe(false);
  });
});

describe('a token', () => {
  it('that may not write records is named by what it lacks, until it may', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    portal.portal.tokens.set('demo-ledger-only', [
      'oauth',
      'crm.objects.contacts.read',
      'crm.objects.deals.read',
      'crm.objects.companies.read',
      'crm.objects.owners.read',
      'crm.objects.custom.read',
      'crm.objects.custom.write',
    ]);
    portal.token = 'demo-ledger-only';
    const contact = portal.addContact();
    const deal = portal.addDeal([contact]);
    const { view, projected } = await portal.submitted(give(deal));
    const missingScopes = ['crm.objects.contacts.write', 'crm.objects.deals.write'];
    expect({ projected, current: view.current?.rating, missingScopes: view.missingScopes }).toEqual({
      projected: false,
      current: '4',
      missingScopes,
    });
    expect(await portal.view(deal)).toMatchObject({ healed: false, missingScopes });
    portal.token = 'demo-app-token';
    const healed = await portal.view(deal);
    expect(healed.healed).toBe(true);
    expect(healed).not.toHaveProperty('missingScopes');
    warn.mockRestore();
  });

  it('that lacks a scope is told which', async () => {
    portal.portal.tokens.set('demo-narrow', [
      'oauth',
      'crm.objects.contacts.read',
      'crm.objects.custom.read',
    ]);
    portal.token = 'demo-narrow';
    const contact = portal.addContact();
    expect(await portal.call.submit(give(contact))).toMatchObject({
      code: 'missing_scope',
      retryable: false,
      scopes: expect.arrayContaining([expect.stringMatching(/^crm\.objects\.\w+\.(read|write)$/)]),
    });
  });

  it('without the right to read owners still shows the card, without the owner’s name', async () => {
    const { owners } = portal.portal.state;
    owners.put({
      id: '71',
      firstName: 'Olga',
      lastName: 'Owner',
      type: 'PERSON',
      archived: false,
      createdAt: 0,
      updatedAt: 0,
    });
    const contact = portal.addContact({ hubspot_owner_id: '71' });
    expect((await portal.view(contact)).handover.owner).toBe('Olga Owner');
    const scopes = ['contacts.read', 'contacts.write', 'custom.read'].map((scope) => `crm.objects.${scope}`);
    portal.portal.tokens.set('demo-no-owners', ['oauth', ...scopes]);
    portal.token = 'demo-no-owners';
    expect((await portal.view(contact)).handover.owner).toBeNull();
  });

  it('that is wrong, or not there at all, is refused in plain terms', async () => {
    const unauthorized = { ok: false, code: 'unauthorized', retryable: false };
    const contact = portal.addContact();
    portal.token = 'not-a-token';
    expect(await portal.call.get({ record: contact, reviewer: rita })).toEqual(unauthorized);
    const kept = process.env['PRIVATE_APP_ACCESS_TOKEN'];
    delete process.env['PRIVATE_APP_ACCESS_TOKEN'];
    expect(await serve(getFeedback)({ parameters: {} })).toEqual(unauthorized);
    if (kept !== undefined) process.env['PRIVATE_APP_ACCESS_TOKEN'] = kept;
  });
});

describe('an admin’s settings', () => {
  afterEach(() => portal.portal.state.rules.replace({}));

  it('that want a field on ledger entries are told to the rep, and nothing is written', async () => {
    const contact = portal.addContact();
    const ledger = portal.portal.state.objectTypes.resolve(`p${contact.portalId}_lead_feedback`)!;
    portal.portal.state.rules.replace({
      conditionalRequired: [
        {
          objectTypeId: ledger.objectTypeId,
          controllingProperty: 'disposition',
          controllingValues: ['rejected'],
          requiredProperties: ['comment'],
        },
      ],
    });
    const rejected = { disposition: 'rejected', reason: 'no_budget' };
    expect(await portal.call.submit(give(contact, rejected))).toMatchObject({
      code: 'rule_refused',
      retryable: false,
      properties: ['comment'],
      message: expect.stringContaining('required'),
    });
    expect(await portal.ledgerOf(contact)).toHaveLength(0);
    await portal.submitted(give(contact, { ...rejected, comment: 'No budget until 2028' }));
  });

  it('that want a field on contacts do not stop the computed properties', async () => {
    const contact = portal.addContact();
    portal.portal.state.rules.replace({
      conditionalRequired: [
        {
          objectTypeId: contactType,
          controllingProperty: 'lifecyclestage',
          controllingValues: ['marketingqualifiedlead'],
          requiredProperties: ['phone'],
        },
      ],
    });
    expect((await portal.submitted(give(contact))).projected).toBe(true);
  });

  it('that archived a property are shown, and the other properties are written', async () => {
    const path = '/crm/properties/2026-09/contacts/tandem_feedback_campaign';
    await fetch(portal.url + path, { method: 'DELETE', headers: { authorization: 'Bearer demo-admin' } });
    const contact = portal.addContact({ hs_analytics_last_touch_converting_campaign: 'Autumn' });
    const reply = await portal.submitted(give(contact));
    expect(reply.projected).toBe(true);
    expect(reply.view.missingProperties).toEqual(['contacts.tandem_feedback_campaign']);
    expect(await portal.read(contact, 'tandem_feedback_rating')).toEqual({ tandem_feedback_rating: '4' });
    expect((await portal.view(contact)).healed).toBe(false);
  });

  it('that leave an option out on contacts keep that one property behind, and no other', async () => {
    const contact = portal.addContact();
    const property = portal.portal.state.properties.get(contactType, 'tandem_feedback_reason')!;
    const options = property.options.filter(({ value }) => value !== 'no_budget');
    portal.portal.state.properties.put(contactType, { ...property, options });
    const reply = await portal.submitted(give(contact, { disposition: 'rejected', reason: 'no_budget' }));
    expect(reply.projected).toBe(false);
    expect(await portal.read(contact, 'tandem_feedback_disposition', 'tandem_feedback_reason')).toEqual({
      tandem_feedback_disposition: 'rejected',
      tandem_feedback_reason: null,
    });
    portal.portal.state.properties.put(contactType, property);
    expect((await portal.view(contact)).healed).toBe(true);
  });

  it('that offer a reason which the ledger’s property lacks are named', async () => {
    const contact = portal.addContact();
    await portal.crm.objects.create(`p${contact.portalId}_alignment_agreement`, {
      properties: {
        agreement_version: '2',
        effective_at: '2026-11-01T00:00:00Z',
        settings: JSON.stringify({ reasons: [{ value: 'wrong_language', label: 'Wrong language' }] }),
      },
    });
    expect(
      await portal.call.submit(give(contact, { disposition: 'rejected', reason: 'wrong_language' })),
    ).toMatchObject({
      code: 'value_refused',
      properties: ['reason'],
      message: expect.stringContaining('wrong_language'),
    });
    expect((await portal.submitted(give(contact))).entry.agreementVersion).toBe(2);
  });
});

describe('a portal without Tandem', () => {
  it('is told what is missing', async () => {
    const bare = await RepPortal.start({ setUp: false });
    const contact = bare.addContact();
    const missing = ['alignment_agreement', 'lead_feedback'];
    const reply = { ok: false, code: 'not_set_up', retryable: false, missing };
    expect(await bare.call.get({ record: contact, reviewer: rita })).toEqual(reply);
    expect(await bare.call.submit(give(contact))).toEqual(reply);
    await bare.close();
  });

  it('is not mistaken for one when the card is in another account', async () => {
    const elsewhere = { ...portal.addContact(), portalId: 4242999 };
    expect(await portal.call.get({ record: elsewhere, reviewer: rita })).toEqual({
      ok: false,
      code: 'invalid_input',
      retryable: false,
      fields: [{ field: 'record.portalId', problem: 'not_allowed_here' }],
    });
  });
});

describe('logs', () => {
  it('carry a reference and no word of the record', async () => {
    const contact = portal.addContact({ email: 'carla@example.com' });
    const spy = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = {
      openCrm: () => {
        throw new Error('carla@example.com');
      },
      now: () => today,
      memory: portal.memory,
    };
    const reply = await serve(getFeedback, broken)({ parameters: { record: contact, reviewer: rita } });
    expect(reply).toMatchObject({ ok: false, code: 'unexpected', reference: expect.any(String) });
    const logged = spy.mock.calls.flat().join('\n');
    expect(logged).toContain((reply as { reference: string }).reference);
    expect(logged).not.toContain('carla');
    spy.mockRestore();
  });
});
