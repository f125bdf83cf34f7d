import type { Crm } from '@tandem/crm';
import { agreementDefaults, tandemCustomObjects, tandemProperties } from '@tandem/taxonomy';
import { runSetup } from '../../cli/setup';
import type { SetupEvent } from '../../cli/setup';
import { startPortal } from '../support/start-portal';
import type { TestPortal } from '../support/start-portal';

const scopes = ['contacts', 'companies', 'deals', 'custom'].flatMap((name) => [
  `crm.objects.${name}.read`,
  `crm.objects.${name}.write`,
  `crm.schemas.${name}.read`,
  `crm.schemas.${name}.write`,
]);

let portal: TestPortal;
let crm: Crm;

beforeAll(async () => {
  portal = await startPortal({
    tokens: {
      'demo-no-deals': scopes.filter((scope) => !scope.includes('deals')),
      'demo-no-custom': scopes.filter((scope) => !scope.includes('custom')),
    },
  });
  crm = portal.connect().crm;
});
afterEach(() => portal.reset());
afterAll(() => portal.close());

const run = async (apply: boolean, client = crm) => {
  const events: SetupEvent[] = [];
  const now = portal.clock.now();
  const { counts } = await runSetup(client, { apply, now, report: (event) => events.push(event) });
  const planned = events.find((event) => event.type === 'planned');
  return { counts, events, steps: planned?.type === 'planned' ? planned.plan.steps : [] };
};

const writes = () => portal.portal.requests.all().filter(({ method }) => method !== 'GET');

const { contacts, companies, deals } = tandemProperties;
const total = contacts.length + companies.length + deals.length + 3 + tandemCustomObjects.length + 1;

describe('setup on an empty portal', () => {
  it('says what it would do, and changes nothing, unless told to apply', async () => {
    const { counts, steps } = await run(false);
    expect(counts).toEqual({ alreadyThere: 0, created: total, updated: 0, conflicts: 0, failed: 0 });
    expect(steps).toHaveLength(total);
    expect(writes()).toEqual([]);
  });

  it('creates everything, once', async () => {
    const first = await run(true);
    expect(first.counts).toEqual({ alreadyThere: 0, created: total, updated: 0, conflicts: 0, failed: 0 });

    portal.portal.requests.clear();
    const second = await run(true);
    expect(second.steps).toEqual([]);
    expect(second.counts.created).toBe(0);
    expect(second.counts.alreadyThere).toBeGreaterThan(total);
    expect(writes()).toEqual([]);
  });

  it('leaves the ledger and its projection ready to use', async () => {
    await run(true);
    const names = (list: Array<{ name: string }>) => list.map(({ name }) => name);
    for (const objectType of ['contacts', 'deals'] as const) {
      expect(names(await crm.properties.list(objectType))).toEqual(
        expect.arrayContaining(names([...tandemProperties[objectType]])),
      );
    }
    const contact = await crm.objects.create('contacts', { properties: { email: 'mira@example.com' } });
    const [label] = await crm.associations.labels('p4242001_lead_feedback', 'contacts');
    const entry = await crm.objects.create('p4242001_lead_feedback', {
      properties: { feedback_key: 'k1', summary: 'Accepted', rating: '4', disposition: 'accepted' },
      associations: [
        {
          to: { id: contact.id },
          types: [
            { associationCategory: label?.category ?? 'USER_DEFINED', associationTypeId: label?.typeId ?? 0 },
          ],
        },
      ],
    });
    const found = await crm.associations.batchRead('contacts', 'p4242001_lead_feedback', [contact.id]);
    expect(found.get(contact.id)?.map(({ toObjectId }) => toObjectId)).toEqual([entry.id]);
  });

  it('creates version 1 of the agreement, in force now, with the terms of the taxonomy', async () => {
    const before = portal.clock.now();
    await run(true);
    const { properties } = await crm.objects.get('p4242001_alignment_agreement', '1', {
      idProperty: 'agreement_version',
      properties: ['effective_at', 'settings', 'definition_sql'],
    });
    expect(Date.parse(properties.effective_at ?? '')).toBe(before);
    expect(JSON.parse(properties.settings ?? '')).toEqual(agreementDefaults.settings);
    expect(properties.definition_sql).toBe(agreementDefaults.definitions.sql);
  });
});

describe('setup on a portal that an admin has worked on', () => {
  beforeEach(() => run(true));

  it("keeps the admin's options, labels of options and hidden flags, and adds what is lacking", async () => {
    const reason = await crm.properties.get('contacts', 'tandem_feedback_reason');
    const options = [
      { value: 'price_war', label: 'Price war', displayOrder: 0, hidden: false },
      ...reason.options
        .filter(({ value }) => value !== 'no_budget')
        .map((option, place) => ({ ...option, displayOrder: place + 1, hidden: option.value === 'no_fit' })),
    ];
    await crm.properties.update('contacts', reason.name, { options, label: 'Reason', description: 'Ours' });

    const { counts } = await run(true);
    expect(counts).toMatchObject({ created: 0, updated: 1, conflicts: 0, failed: 0 });
    const healed = await crm.properties.get('contacts', reason.name);
    expect(healed.label).toBe('Lead feedback reason');
    expect(healed.options.map(({ value, hidden }) => [value, hidden])).toEqual([
      ...options.map(({ value, hidden }) => [value, hidden]),
      ['no_budget', false],
    ]);
  });

  it('restores an archived property, and puts right what it brings back', async () => {
    await crm.properties.update('deals', 'tandem_feedback_count', { label: 'Old name' });
    await fetch(`${portal.url}/crm/properties/2026-09/deals/tandem_feedback_count`, {
      method: 'DELETE',
      headers: { authorization: 'Bearer demo-admin' },
    });
    const { counts, steps } = await run(true);
    expect(steps.map(({ kind }) => kind)).toEqual(['restore-property']);
    expect(counts).toMatchObject({ created: 1, failed: 0 });
    expect((await crm.properties.get('deals', 'tandem_feedback_count')).label).toBe('Lead verdicts');
  });

  it('leaves an edited agreement as it is', async () => {
    const object = 'p4242001_alignment_agreement';
    const byVersion = { idProperty: 'agreement_version', properties: ['definition_mql'] };
    const { id } = await crm.objects.get(object, '1', byVersion);
    await crm.objects.update(object, id, { definition_mql: 'What we say.' });
    await run(true);
    expect((await crm.objects.get(object, '1', byVersion)).properties.definition_mql).toBe('What we say.');
  });
});

it('reports a property of another type, leaves it alone and does all the rest', async () => {
  await crm.properties.create('contacts', {
    name: 'tandem_feedback_rating',
    label: 'My rating',
    type: 'string',
    fieldType: 'text',
    groupName: 'contactinformation',
  });
  const { counts, steps } = await run(true);
  expect(counts).toMatchObject({ created: total - 1, conflicts: 1, failed: 0 });
  expect(steps).toContainEqual({
    kind: 'conflict',
    objectType: 'contacts',
    name: 'tandem_feedback_rating',
    problem: { kind: 'other-type', has: 'string (text)', needs: 'number (number)', archived: false },
  });
  expect((await crm.properties.get('contacts', 'tandem_feedback_rating')).label).toBe('My rating');
});

describe('setup that is cut off', () => {
  it('is completed by the next run, wherever the cut was', async () => {
    await run(true);
    const inAll = writes().length;
    expect(inAll).toBeGreaterThan(5);
    for (let cut = 0; cut < inAll; cut += 1) {
      await portal.reset();
      const isWrite = { match: { method: 'POST' }, after: cut };
      portal.fail({ ...isWrite, fault: cut % 2 === 0 ? '503' : 'after-write-reset' });
      await expect(run(true)).rejects.toMatchObject({ name: 'CrmError' });

      portal.portal.faults.clear();
      const { counts } = await run(true);
      expect(counts).toMatchObject({ conflicts: 0, failed: 0 });
      expect((await run(false)).steps).toEqual([]);
    }
  }, 120_000);

  it('gets through when each kind of failure strikes now and then', async () => {
    portal.fail(
      { fault: '502', rate: 0.2 },
      { fault: '429', rate: 0.2 },
      { fault: 'after-write-reset', rate: 0.1, match: { pathIncludes: '/properties/' } },
    );
    const { counts } = await run(true);
    expect(counts).toMatchObject({ created: total, failed: 0 });
  });
});

it('names the scope that is missing, and does what the others allow', async () => {
  const { counts, events } = await run(true, portal.connect({ accessToken: 'demo-no-deals' }).crm);
  const failed = events.flatMap((event) => (event.type === 'failed' ? [event] : []));
  expect(failed).toHaveLength(deals.length + 1);
  for (const { step, error } of failed) {
    expect(step).toMatchObject({ objectType: 'deals' });
    expect(error.missingScopes).toContain('crm.schemas.deals.write');
  }
  expect(counts).toMatchObject({ failed: failed.length, created: total - failed.length });
  const refusals = portal.portal.requests.all().filter(({ status }) => status === 403);
  expect(refusals).toHaveLength(2);
});

it('reports the parts that it may not read', async () => {
  const { counts, events } = await run(false, portal.connect({ accessToken: 'demo-no-custom' }).crm);
  const planned = events.find((event) => event.type === 'planned');
  expect(planned?.type === 'planned' && planned.unreadable).toMatchObject([
    { part: 'custom objects', error: { missingScopes: expect.arrayContaining(['crm.schemas.custom.read']) } },
  ]);
  expect(counts.failed).toBe(1);
});
