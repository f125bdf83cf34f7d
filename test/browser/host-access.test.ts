import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { CrmRecords } from '../support/crm-records';
import { startPortal, type TestPortal } from '../support/portal';

let portal: TestPortal;
let browser: Browser;
let page: Page;
let contact: string;

const longName = 'Maximiliane-Alexandra-Wilhelmine Donaudampfschifffahrtsgesellschaftskapitänin';

beforeAll(async () => {
  browser = await launchBrowser();
  portal = await startPortal();
  const crm = new CrmRecords(portal.apiUrl);
  contact = await crm.create('contacts', {
    firstname: longName,
    lastname: 'محمد الأحمد 🌍',
    email: 'a-very-long-mailbox-name-that-does-not-fit-anywhere@a-very-long-host.example.com',
    jobtitle: 'x'.repeat(300),
    company: 'https://example.com/a/very/long/address/without/any/space/that/could/break/it',
  });
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await portal?.close();
});

afterEach(async () => {
  await page?.context().close();
});

const views: Array<[string, () => Promise<void>]> = [
  ['the list', () => show('/contacts', 'Contacts')],
  ['an empty list', () => show('/contacts?query=nothingatall', 'No contacts here')],
  ['a record', () => show(`/contacts/${contact}`, 'Highlights')],
  [
    'a record while editing',
    async () => {
      await show(`/contacts/${contact}`, 'Highlights');
      const properties = page.getByRole('button', { name: 'Show properties' });
      if (await properties.isVisible()) await properties.click();
      await page.getByRole('button', { name: /Edit Job Title/ }).click();
    },
  ],
  [
    'the activity panel',
    async () => {
      await show('/deals', 'Deals');
      await page.getByRole('button', { name: 'Activity', exact: true }).click();
      await page.getByRole('region', { name: 'Activity' }).waitFor();
    },
  ],
  [
    'the user switch',
    async () => {
      await show('/companies', 'Companies');
      await page.getByRole('button', { name: /Switch user/ }).click();
      await page.getByText('Use the portal as').waitFor();
    },
  ],
  ['a missing record', () => show('/deals/999999999', 'does not exist')],
];

async function show(address: string, text: string): Promise<void> {
  await page.goto(`${portal.hostUrl}${address}`);
  await page.locator('main').getByText(text).first().waitFor();
  await page.waitForLoadState('networkidle');
}

/** 720 by 450 is what 200 % zoom leaves of a 1440 by 900 window (WCAG 2.2, 1.4.4 and 1.4.10). */
const sizes: Array<[string, { width: number; height: number }]> = [
  ['at 1440 px', { width: 1440, height: 900 }],
  ['at 200 % zoom', { width: 720, height: 450 }],
  ['at 360 px', { width: 360, height: 740 }],
];

describe.each(sizes)('%s', (_size, viewport) => {
  beforeEach(async () => {
    page = await (await browser.newContext({ viewport })).newPage();
  });

  it.each(views)(
    '%s has no accessibility violation that axe finds, and no sideways scrolling',
    async (_view, open) => {
      await open();
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
      expect(found).toEqual([]);
      const { wide, visible } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        visible: document.documentElement.clientWidth,
      }));
      expect(wide).toBeLessThanOrEqual(visible);
    },
  );
});
