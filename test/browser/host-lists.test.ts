import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { CrmRecords } from '../support/crm-records';
import { startPortal, type TestPortal } from '../support/portal';

/** A word that no other record holds, so that the demo world cannot disturb the counts. */
const word = 'Quillfeather';

let portal: TestPortal;
let browser: Browser;
let page: Page;
let crm: CrmRecords;

beforeAll(async () => {
  browser = await launchBrowser();
  portal = await startPortal();
  crm = new CrmRecords(portal.apiUrl);
  await crm.createMany(
    'contacts',
    Array.from({ length: 57 }, (_, index) => ({
      firstname: `Person${String(index).padStart(2, '0')}`,
      lastname: word,
      email: `person${index}@quillfeather.example.com`,
      lifecyclestage: index % 3 === 0 ? 'customer' : 'lead',
    })),
  );
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

const rows = () => page.locator('tbody tr');
const open = (address: string) => page.goto(`${portal.hostUrl}${address}`);

describe('the list of contacts', () => {
  it('finds by typing, counts exactly, and keeps the search in the address', async () => {
    await open('/contacts');
    await page.getByRole('textbox', { name: 'Search contacts' }).or(page.getByRole('searchbox')).fill(word);
    await page.getByText('57 contacts', { exact: true }).waitFor();
    await rows().nth(25).waitFor({ state: 'detached' });
    expect(await rows().count()).toBe(25);
    expect(await page.evaluate(() => window.location.search)).toBe(`?query=${word}`);
  });

  it('sorts by a column, both ways', async () => {
    await open(`/contacts?query=${word}&sort=firstname`);
    await page.getByRole('link', { name: `Person00 ${word}` }).waitFor();
    await rows().first().filter({ hasText: 'Person00' }).waitFor();
    const name = page.getByRole('columnheader', { name: 'Name', exact: true });
    await page.locator('th[aria-sort="ascending"]', { hasText: 'Name' }).waitFor();
    await name.getByRole('button').click();
    await page.getByRole('link', { name: `Person56 ${word}` }).waitFor();
    await page.locator('th[aria-sort="descending"]', { hasText: 'Name' }).waitFor();
    await rows().first().filter({ hasText: 'Person56' }).waitFor();
  });

  it('pages to the last record', async () => {
    await open(`/contacts?query=${word}&sort=firstname`);
    await page.getByText('1–25 of 57').waitFor();
    await page.getByRole('button', { name: 'Page 3' }).click();
    await page.getByText('51–57 of 57').waitFor();
    await page.getByRole('link', { name: `Person56 ${word}` }).waitFor();
    await rows().nth(7).waitFor({ state: 'detached' });
    expect(await rows().count()).toBe(7);
  });

  it('filters by a choice and by having none', async () => {
    await open(`/contacts?query=${word}`);
    await page.getByRole('textbox', { name: 'Filter by Lifecycle Stage' }).click();
    await page.getByRole('option', { name: 'Customer', exact: true }).click();
    await page.getByText('19 contacts', { exact: true }).waitFor();
    await open(`/contacts?query=${word}&f.lifecyclestage=__none__`);
    await page.getByText('No contacts here').waitFor();
    await page.getByRole('button', { name: 'Remove search and filters' }).click();
    await page.getByRole('columnheader', { name: 'Name', exact: true }).waitFor();
  });

  it('filters by what touchpoints write to contacts and deals', async () => {
    await crm.create('contacts', {
      lastname: 'Wolkenstein',
      tandem_engagement_level: 'warm',
      tandem_top_source: 'form',
    });
    await open('/contacts?f.tandem_top_source=form&sort=-createdate');
    await page.getByRole('textbox', { name: 'Filter by Engagement level' }).click();
    await page.getByRole('option', { name: 'Warm', exact: true }).click();
    await page.getByRole('link', { name: 'Wolkenstein' }).waitFor();
    await open('/deals');
    await page.getByRole('textbox', { name: 'Filter by Engagement level' }).waitFor();
  });

  it.each(['contacts', 'companies', 'deals'])(
    'filters %s by what data quality writes',
    async (objectType) => {
      const name = { contacts: 'lastname', companies: 'name', deals: 'dealname' }[objectType]!;
      await crm.create(objectType, {
        [name]: 'Mangelhaft',
        tandem_hygiene_grade: 'D',
        tandem_hygiene_issues: 'owner_deactivated;placeholder_value',
      });
      await open(`/${objectType}?f.tandem_hygiene_grade=D`);
      await page.getByRole('textbox', { name: 'Filter by Data quality issues' }).click();
      await page.getByRole('option', { name: 'Owner has left', exact: true }).click();
      await page.getByRole('link', { name: 'Mangelhaft' }).waitFor();
      await open(`/${objectType}?query=Mangelhaft&f.tandem_hygiene_grade=A`);
      await page.getByText(`No ${objectType} here`).waitFor();
    },
  );

  it('opens a record with the keyboard alone, past the skip link', async () => {
    await open(`/contacts?query=Person07+${word}`);
    const link = page.getByRole('link', { name: `Person07 ${word}` });
    await link.waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
    await page.keyboard.press('Enter');
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      if (await link.evaluate((element) => element === document.activeElement)) break;
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: `Person07 ${word}` }).waitFor();
  });

  it('says when the CRM does not answer, and goes on once it does', async () => {
    await page.route('**/api/**', (route) => route.abort());
    await open(`/contacts?query=${word}`);
    await page.getByText('The CRM does not answer', { exact: true }).waitFor();
    await page.unroute('**/api/**');
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).first().click();
    await page.getByText('57 contacts', { exact: true }).waitFor();
  });

  it('explains an address that belongs to nothing', async () => {
    await open('/unicorns');
    await page.getByRole('heading', { name: 'There is nothing here' }).waitFor();
  });
});
