import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { CrmRecords } from '../support/crm-records';
import { startPortal, type TestPortal } from '../support/portal';

let portal: TestPortal;
let browser: Browser;
let page: Page;
let crm: CrmRecords;
let contact: string;
let deal: string;

beforeAll(async () => {
  browser = await launchBrowser();
  portal = await startPortal();
  crm = new CrmRecords(portal.apiUrl);
  const many = await crm.createMany(
    'contacts',
    Array.from({ length: 812 }, (_, index) => ({ firstname: 'Attendee', lastname: String(index) })),
  );
  contact = await crm.create('contacts', {
    firstname: 'Ottoline',
    lastname: 'Brightwater',
    email: 'ottoline@brightwater.example.com',
    jobtitle: 'Head of Works',
  });
  deal = await crm.create('deals', { dealname: 'Brightwater rollout', amount: '12500' });
  await crm.associate('deals', deal, 'contacts', [contact, ...many]);
  const company = await crm.create('companies', {
    name: 'Brightwater Works',
    domain: 'brightwater.example.com',
  });
  await crm.associate('contacts', contact, 'companies', [company]);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await portal?.close();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
});

afterEach(async () => {
  await page?.close();
});

const openContact = async (): Promise<void> => {
  await page.goto(`${portal.hostUrl}/contacts/${contact}`);
  await page.getByRole('heading', { name: 'Ottoline Brightwater' }).waitFor();
};
const property = (name: string) => page.locator(`[data-property="${name}"]`).first();

describe('properties', () => {
  it('are edited in place, saved as the user’s own edit, and keep their history', async () => {
    await openContact();
    await property('jobtitle')
      .getByRole('button', { name: /Edit Job Title/ })
      .click();
    await page.getByRole('textbox', { name: 'Job Title' }).fill('Chief of Works');
    await page.keyboard.press('Enter');
    await property('jobtitle').getByText('Chief of Works').waitFor();
    expect(await crm.read('contacts', contact, 'jobtitle')).toBe('Chief of Works');

    await page.getByRole('button', { name: 'History of Job Title' }).click();
    const versions = page.getByRole('listitem').filter({ hasText: /of Works/ });
    await versions.filter({ hasText: 'Head of Works' }).waitFor();
    expect(await versions.first().innerText()).toMatch(/Chief of Works[^]*by \w/);
  });

  it('say in plain words why a value is refused, and keep what was typed', async () => {
    await openContact();
    await property('email')
      .getByRole('button', { name: /Edit Email/ })
      .click();
    const input = page.getByRole('textbox', { name: 'Email' });
    await input.fill('not an address');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('This is not a valid e-mail address.').waitFor();
    expect(await input.inputValue()).toBe('not an address');
    await input.press('Escape');
    await property('email').getByText('ottoline@brightwater.example.com').waitFor();
    expect(await crm.read('contacts', contact, 'email')).toBe('ottoline@brightwater.example.com');
  });

  it('take a choice from the property’s options', async () => {
    await openContact();
    await property('hs_lead_status')
      .getByRole('button', { name: /Edit Lead Status/ })
      .click();
    await page.getByRole('textbox', { name: 'Lead Status' }).click();
    await page.getByRole('option', { name: 'Connected' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await property('hs_lead_status').getByText('Connected').waitFor();
    expect(await crm.read('contacts', contact, 'hs_lead_status')).toBe('CONNECTED');
  });

  it('are found by name, also those in closed groups', async () => {
    await openContact();
    await page.getByRole('searchbox', { name: 'Search properties' }).fill('number of pageviews');
    await property('hs_analytics_num_page_views').waitFor();
    expect(await property('hs_analytics_num_page_views').getByRole('button', { name: /Edit/ }).count()).toBe(
      0,
    );
  });

  it('show what others write without a reload', async () => {
    await openContact();
    await crm.update('contacts', contact, { city: 'Neustadt' });
    await property('city').getByText('Neustadt').waitFor();
  });
});

describe('what surrounds a record', () => {
  it('counts 813 associated contacts exactly and pages through them', async () => {
    await page.goto(`${portal.hostUrl}/deals/${deal}`);
    await page.getByRole('button', { name: 'Contacts 813' }).waitFor();
    await page.getByText('1–5 of 813').waitFor();
    await page.getByRole('link', { name: 'Ottoline Brightwater' }).waitFor();
    await page.getByRole('button', { name: 'Next contacts' }).click();
    await page.getByText('6–10 of 813').waitFor();
    await page.getByRole('link', { name: 'Attendee 4' }).waitFor();
  });

  it('shows labels and leads to the associated record', async () => {
    await openContact();
    const company = page.getByRole('listitem').filter({ hasText: 'Brightwater Works' });
    await company.getByText('Primary').waitFor();
    await company.getByRole('link').click();
    await page.getByRole('heading', { name: 'Brightwater Works' }).waitFor();
    expect(page.url()).toContain('/companies/');
  });

  it('takes a note and shows it as text, whatever was typed', async () => {
    await openContact();
    const text = 'Called at <b>noon</b> & agreed\nمرحبا 👋';
    await page.getByRole('textbox', { name: 'Add a note' }).fill(text);
    await page.getByRole('button', { name: 'Save note' }).click();
    const note = page.getByRole('listitem').filter({ hasText: 'Called at' });
    await note.waitFor();
    expect(await note.locator('p').innerText()).toBe(text);
  });
});

describe('a verdict given in a card', () => {
  it('changes the properties beside it and appears in the ledger, without a reload', async () => {
    await openContact();
    await page.getByRole('tab', { name: 'Lead feedback' }).click();
    const card = page.getByRole('tabpanel', { name: 'Lead feedback' });
    await card.getByRole('radio').nth(3).check();
    await card.getByRole('radio').nth(5).check();
    await card.locator('button').last().click();
    await property('tandem_feedback_rating').getByText('4', { exact: true }).waitFor();
    await property('tandem_feedback_disposition').getByText('Accepted').waitFor();
    await page.getByRole('button', { name: 'Lead feedback entries 1' }).waitFor();
    await page.getByRole('link', { name: /^Accepted, 4 of 5/ }).click();
    await page.getByRole('heading', { name: /^Accepted, 4 of 5/ }).waitFor();
    expect(await page.getByRole('button', { name: /^Edit / }).count()).toBe(0);
  });
});

describe('who sits in front', () => {
  it('decides how dates are written, and is remembered', async () => {
    await openContact();
    const created = (format: RegExp) =>
      property('createdate').locator('dd').filter({ hasText: format }).waitFor();
    await page.getByRole('searchbox', { name: 'Search properties' }).fill('create date');
    const german = /^\d{2}\.\d{2}\.\d{4}, \d{2}:\d{2}$/m;
    const american = /^[A-Z][a-z]{2} \d{1,2}, \d{4}, \d{1,2}:\d{2}\s[AP]M$/m;
    const become = async (locale: string): Promise<void> => {
      await page.getByRole('button', { name: /Switch user/ }).click();
      await page
        .getByRole('button', { name: new RegExp(`· ${locale}$`) })
        .first()
        .click();
    };
    await become('de-de');
    await created(german);
    await become('en-us');
    await created(american);
    await page.reload();
    await page.getByRole('searchbox', { name: 'Search properties' }).fill('create date');
    await created(american);
  });
});

describe('the activity panel', () => {
  it('shows calls as they happen, and those of others apart from the page’s own', async () => {
    await openContact();
    await page.getByRole('button', { name: 'Activity', exact: true }).click();
    const panel = page.getByRole('region', { name: 'Activity' });
    await panel.getByText('Others').click();
    await crm.update('contacts', contact, { city: 'Altstadt' });
    const call = panel.getByRole('row').filter({ hasText: `PATCH /crm/objects/2026-09/contacts/${contact}` });
    await call.first().waitFor();
    expect(await call.first().innerText()).toMatch(/200\s+[\d.,]+ ms\s+test/);
    await panel.getByRole('button', { name: 'Clear' }).click();
    await panel.getByText('Nothing yet.').waitFor();
    await panel.getByRole('button', { name: 'Close activity' }).click();
    await panel.waitFor({ state: 'detached' });
  });
});

describe('addresses', () => {
  it('open a tab, and fall back to the overview for one that does not exist', async () => {
    await page.goto(`${portal.hostUrl}/contacts/${contact}?tab=no-such-card`);
    const overview = page.getByRole('tab', { name: 'Overview' });
    await overview.and(page.getByRole('tab', { selected: true })).waitFor();
    const card = page.getByRole('tab').nth(1);
    await card.click();
    await page.waitForURL(/[?&]tab=(?!no-such-card)./);
    await page.reload();
    await card.and(page.getByRole('tab', { selected: true })).waitFor();
  });

  it('say that a record does not exist', async () => {
    await page.goto(`${portal.hostUrl}/contacts/999999999`);
    await page.getByRole('heading', { name: 'This contact does not exist' }).waitFor();
  });
});
