import { type Browser, type Page } from 'playwright-core';
import { type ApiPortal, startApiPortal } from '../support/api-portal';
import { launchBrowser } from '../support/browser';
import { CrmRecords } from '../support/crm-records';
import { type CardHost, startCardHost } from './support/card-host';

let api: ApiPortal;
let host: CardHost;
let browser: Browser;
let page: Page;
let crm: CrmRecords;
let contactId: string;

beforeAll(async () => {
  api = await startApiPortal();
  crm = new CrmRecords(api.url);
  contactId = await crm.create('contacts', {
    firstname: 'Ana',
    lastname: 'Example',
    email: 'ana@example.com',
    lifecyclestage: 'marketingqualifiedlead',
  });
  const companies = ['Alder', 'Birch', 'Cedar'].map((name) => ({
    name: `${name} Works`,
    domain: `${name.toLowerCase()}.example.com`,
  }));
  const companyIds = await crm.createMany('companies', companies);
  const dealIds = await crm.createMany('deals', [
    { dealname: 'First deal', amount: '1500', pipeline: 'default', dealstage: 'appointmentscheduled' },
    { dealname: 'Second deal', amount: '2500', pipeline: 'default', dealstage: 'closedwon' },
  ]);
  await crm.associate('contacts', contactId, 'companies', companyIds);
  await crm.associate('contacts', contactId, 'deals', dealIds);
  [host, browser] = await Promise.all([startCardHost(api.url), launchBrowser()]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await host?.close();
  await api?.close();
});

const open = async (card: string) => {
  page = await browser.newPage();
  await page.goto(host.cardUrl(card, contactId));
  await page.locator('[data-card-status="running"]').waitFor();
};
afterEach(() => page.close());

/** The text of a test id once it is not empty JSON any more. */
async function json(testId: string): Promise<unknown> {
  const element = page.getByTestId(testId).filter({ hasText: /[^{}[\]\s0]/ });
  return JSON.parse(await element.innerText());
}

describe('the hooks of a card on a record', () => {
  beforeEach(() => open('crm-data'));

  test("context has exactly the SDK's fields", async () => {
    expect(await json('context')).toEqual({
      location: 'crm.record.tab',
      user: {
        id: 501,
        email: 'ana.example@example.com',
        emails: ['ana.example@example.com'],
        firstName: 'Ana',
        lastName: 'Example',
        roles: [],
        teams: [{ id: 7, name: 'North', teammates: [] }],
        locale: 'en-us',
        language: 'en',
        permissions: [],
      },
      portal: { id: 4242001, timezone: 'Europe/Berlin' },
      extension: { appId: 900100, appName: 'Card fixtures', cardTitle: 'CRM data' },
      variables: {},
      crm: { objectId: Number(contactId), objectTypeId: '0-1' },
    });
  });

  test('useCrmProperties formats values unless told not to', async () => {
    expect(await json('properties')).toEqual({
      firstname: 'Ana',
      lifecyclestage: 'Marketing Qualified Lead',
    });
    expect(await json('raw')).toEqual({ lifecyclestage: 'marketingqualifiedlead' });
  });

  test('useAssociations pages through the associated records', async () => {
    const first = (await json('companies')) as { toObjectId: number; properties: { name: string } }[];
    expect(first).toHaveLength(2);
    expect(first[0]).toMatchObject({
      toObjectId: expect.any(Number),
      associationTypes: expect.arrayContaining([
        expect.objectContaining({ category: expect.any(String), typeId: expect.any(Number) }),
      ]),
    });
    await page.getByTestId('more-companies').getByText('true').waitFor();
    await page.getByRole('button', { name: 'Next companies' }).click();
    await page.getByTestId('more-companies').getByText('false').waitFor();
    await page.getByTestId('companies').filter({ hasText: 'toObjectId' }).waitFor();
    await page.waitForFunction(
      (element) => (JSON.parse(element?.textContent ?? '[]') as unknown[]).length === 1,
      await page.getByTestId('companies').elementHandle(),
    );
  });

  test('useCrmSearch finds records and counts them', async () => {
    await page
      .getByTestId('search')
      .getByText(`1 [{"objectId":${contactId},"properties":{"email":"ana@example.com"}}]`)
      .waitFor();
  });

  test('fetchCrmObjectProperties gives raw values, formatCrmProperties makes them readable', async () => {
    await page.getByRole('button', { name: 'Read it raw' }).click();
    expect(await json('fetched')).toEqual([
      { lifecyclestage: 'marketingqualifiedlead' },
      { lifecyclestage: 'Marketing Qualified Lead' },
    ]);
  });

  test('refreshObjectProperties brings new values to hooks and listeners', async () => {
    await json('properties');
    await crm.update('contacts', contactId, { firstname: 'Anna' });
    await page.getByRole('button', { name: 'Refresh' }).click();
    await page.getByTestId('properties').getByText('Anna').waitFor();
    await page.getByText('Updates: 1').waitFor();
    await crm.update('contacts', contactId, { firstname: 'Ana' });
  });
});

describe('the CRM components in the middle column', () => {
  const part = (name: string) => page.locator(`[data-crm-component="${name}"]`);
  beforeEach(() => open('crm-data'));

  test('draw what the CRM holds', async () => {
    await part('CrmPropertyList').getByText('Marketing Qualified Lead').waitFor();
    await part('CrmDataHighlight').getByText('Ana').waitFor();
    await part('CrmStageTracker').getByText('Marketing Qualified Lead').waitFor();
    await part('CrmSimpleDeadline').waitFor();
    await part('CrmAssociationPivot').getByText('Alder Works').first().waitFor();
    await part('CrmAssociationPropertyList').getByText('Works').waitFor();
    await part('CrmAssociationStageTracker').getByText('Second deal').waitFor();
    await part('CrmStatistics').getByText('4,000').waitFor();
  });

  test('search and page through associated records', async () => {
    const table = part('CrmAssociationTable');
    await table.getByRole('link').first().waitFor();
    expect(await table.getByRole('link').count()).toBe(2);
    await table.getByRole('button', { name: 'Next page' }).click();
    await table.getByRole('button', { name: 'Page 2' }).waitFor();
    await table.getByLabel('Search the associated records').fill('birch');
    await table.getByRole('link', { name: 'Birch Works' }).waitFor();
    await table.getByRole('link').nth(1).waitFor({ state: 'detached' });
  });

  test('a report says that there are none here', async () => {
    await page.locator('[data-unsupported="CrmReport"]').getByText('no reports').waitFor();
  });

  test('actions: links lead to records, notes are written, the rest is refused by name', async () => {
    const link = page.getByRole('link', { name: 'Open the record' });
    expect(await link.getAttribute('href')).toBe(`/contacts/${contactId}`);
    await page.getByRole('button', { name: 'Send an e-mail' }).click();
    await page.getByTestId('action-errors').getByText('SEND_EMAIL is not supported').waitFor();
    await page.getByRole('button', { name: 'Write a note' }).click();
    await page.getByRole('textbox', { name: 'Note' }).fill('Called, will call back');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByTestId('alerts').getByText('The note is saved.').waitFor();
    const notes = await crm.call<{ results: { properties: { hs_note_body: string } }[] }>(
      'GET',
      '/crm/objects/2026-09/notes?properties=hs_note_body',
    );
    expect(notes.results.map(({ properties }) => properties.hs_note_body)).toContain(
      'Called, will call back',
    );
  });
});

test('a data component in the sidebar says that it is not available there', async () => {
  await open('crm-sidebar');
  await page.locator('[data-unsupported="CrmPropertyList"]').getByText('crm.record.tab').waitFor();
});
