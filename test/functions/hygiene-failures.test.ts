import { addRecord, callFix, callHygiene, hygieneOf, link, messy, readBack } from './hygiene-portal';
import { RepPortal } from './rep-portal';

let portal: RepPortal;
const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
beforeAll(async () => {
  portal = await RepPortal.start();
});
afterAll(async () => {
  jest.restoreAllMocks();
  await portal.close();
});
beforeEach(() => {
  portal.calm();
  warn.mockClear();
  error.mockClear();
});

/** A contact with an owner, a company and a deal, so that everything around it is read. */
const surrounded = () => {
  const contact = addRecord(portal, 'contacts', { ...messy, hubspot_owner_id: '12' });
  link(portal, contact, addRecord(portal, 'companies', { name: 'Buyer GmbH', domain: 'buyer.example' }));
  link(
    portal,
    addRecord(portal, 'deals', { dealname: 'D', pipeline: 'default', dealstage: 'appointmentscheduled' }),
    contact,
  );
  return contact;
};

const uniqueness = (view: Awaited<ReturnType<typeof hygieneOf>>) =>
  view.dimensions.find(({ dimension }) => dimension === 'uniqueness');

describe('what cannot be read', () => {
  it.each([
    ['duplicates', '/contacts/search'],
    ['companies', '/companies/batch/read'],
    ['deals', '/deals/batch/read'],
    ['owner', '/crm/owners/'],
    ['pipelines', '/crm/pipelines/'],
    ['properties', '/crm/properties/'],
  ])('costs only itself: %s', async (what, pathIncludes) => {
    const contact = surrounded();
    portal.fail({ match: { pathIncludes }, fault: '500' });
    const view = await hygieneOf(portal, contact);
    expect(view.unmeasured).toEqual([{ what, why: 'server', scopes: [] }]);
    expect(view.score).not.toBeNull();
    expect(view.writeBack).toEqual({ state: 'later' });
    expect(await readBack(portal, contact, 'tandem_hygiene_score')).toBeNull();
    portal.calm();
    expect((await hygieneOf(portal, contact)).writeBack).toEqual({ state: 'written' });
  });

  it('is named when HubSpot does not answer, and when the connection breaks', async () => {
    const contact = surrounded();
    portal.neverAnswer('/companies/batch/read');
    portal.fail({ match: { pathIncludes: '/deals/batch/read' }, fault: 'reset' });
    const { unmeasured } = await hygieneOf(portal, contact);
    expect(unmeasured).toEqual([
      { what: 'companies', why: 'timeout', scopes: [] },
      { what: 'deals', why: 'network', scopes: [] },
    ]);
  });

  it('leaves uniqueness unmeasured, never zero, when too many searches are under way', async () => {
    const contact = surrounded();
    portal.fail({ match: { pathIncludes: '/search' }, fault: '429' });
    const view = await hygieneOf(portal, contact);
    expect(view.unmeasured).toEqual([{ what: 'duplicates', why: 'rate_limit', scopes: [] }]);
    expect(uniqueness(view)).toEqual({ dimension: 'uniqueness', value: null, standing: null, share: 0 });
    expect(view.duplicates).toEqual([]);
  });

  it('names the scope that the app lacks, and writes what is measured for good', async () => {
    const contact = surrounded();
    portal.portal.tokens.set('demo-narrow', [
      'oauth',
      'crm.objects.contacts.read',
      'crm.objects.contacts.write',
      'crm.objects.custom.read',
    ]);
    portal.token = 'demo-narrow';
    const view = await hygieneOf(portal, contact);
    expect(view.unmeasured).toContainEqual({
      what: 'owner',
      why: 'scope',
      scopes: ['crm.objects.owners.read'],
    });
    expect(view.unmeasured.map(({ what }) => what)).toEqual(expect.arrayContaining(['companies', 'deals']));
    expect(view.writeBack).toEqual({ state: 'written' });
  });

  it('does not write scores by terms that are not the agreement’s', async () => {
    const contact = surrounded();
    portal.fail({ match: { pathIncludes: 'alignment_agreement' }, fault: '502' });
    const view = await hygieneOf(portal, contact);
    expect(view).toMatchObject({ terms: 'unread', writeBack: { state: 'later' } });
    expect(view.unmeasured).toEqual([{ what: 'agreement', why: 'server', scopes: [] }]);
  });

  it('is said of the record itself as a failure that can be tried again', async () => {
    const contact = surrounded();
    portal.neverAnswer(`/contacts/${contact.recordId}`);
    expect(await callHygiene(portal, contact)).toEqual({
      ok: false,
      code: 'unavailable',
      retryable: true,
      cause: 'timeout',
    });
  });
});

describe('writing back', () => {
  it('never keeps a card waiting, nor fails it', async () => {
    const contact = surrounded();
    portal.neverAnswer('/contacts/batch/update');
    const view = await hygieneOf(portal, contact);
    expect(view.writeBack).toEqual({ state: 'later' });
    expect(portal.waitedMs).toBeLessThanOrEqual(300);
  });

  it('names properties that setup should have made', async () => {
    const bare = await RepPortal.start({ setUp: false });
    const contact = addRecord(bare, 'contacts', messy);
    const view = await hygieneOf(bare, contact);
    expect(view.terms).toBe('default');
    expect(view.writeBack).toMatchObject({ state: 'not_set_up' });
    expect(view.writeBack.state === 'not_set_up' && view.writeBack.missing).toContain(
      'contacts.tandem_hygiene_score',
    );
    await bare.close();
  });

  it('is not stopped by an admin’s rule, which only people can follow', async () => {
    const contact = addRecord(portal, 'contacts', messy);
    portal.portal.state.rules.replace({
      conditionalRequired: [
        {
          objectTypeId: '0-1',
          controllingProperty: 'lifecyclestage',
          controllingValues: [],
          requiredProperties: ['jobtitle'],
        },
      ],
    });
    expect((await hygieneOf(portal, contact)).writeBack).toEqual({ state: 'written' });
    portal.portal.state.rules.replace({});
  });
});

describe('logs', () => {
  it('hold nothing of the record', async () => {
    const contact = surrounded();
    portal.fail({ match: { pathIncludes: '/batch/update' }, fault: '500' });
    await hygieneOf(portal, contact);
    portal.portal.faults.clear();
    await callFix(portal, contact, ['email', 'not an address', 'maria@gmial.com']);
    const said = JSON.stringify([...warn.mock.calls, ...error.mock.calls]);
    expect(said).not.toMatch(/maria|gmial|not an address|Deutschland/i);
  });
});
