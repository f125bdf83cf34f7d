import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { CrmRecords } from '../support/crm-records';
import { startPortal, type TestPortal } from '../support/portal';

let portal: TestPortal;
let browser: Browser;
let crm: CrmRecords;
const pages: Page[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  portal = await startPortal();
  crm = new CrmRecords(portal.apiUrl);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await portal?.close();
});

afterEach(async () => {
  await control('DELETE', '/faults');
  await Promise.all(pages.splice(0).map((page) => page.context().close()));
});

const control = (method: string, path: string, body?: object) =>
  fetch(`${portal.apiUrl}/_portal${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });

/** Finds a person of the demo portal by e-mail address, as its README lists them. */
async function idOf(email: string): Promise<string> {
  const response = await fetch(`${portal.hostUrl}/api/crm/objects/2026-09/contacts/search`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      filterGroups: [{ filters: [{ propertyName: 'email', operator: 'EQ', value: email }] }],
      limit: 1,
      after: '0',
      properties: [],
      sorts: [],
    }),
  });
  const { results } = (await response.json()) as { results: Array<{ id: string }> };
  return results[0]!.id;
}

async function open(contactId: string, viewport = { width: 1440, height: 1600 }): Promise<Page> {
  const context = await browser.newContext({
    viewport,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await context.addInitScript(() => localStorage.setItem('portal.user', '9105'));
  const page = await context.newPage();
  pages.push(page);
  await page.goto(`${portal.hostUrl}/contacts/${contactId}?tab=marketing-touchpoints-card`);
  return page;
}

const card = (page: Page) => page.getByRole('tabpanel', { name: 'Marketing touchpoints' });
const hot = () => idOf('hugo.heiss@northern-grain.example');

describe('the touchpoints of somebody who is interested', () => {
  it('say how warm, why, and what was read, and pass the accessibility rules', async () => {
    const page = await open(await hot());
    await card(page).getByText('Why this level').waitFor();
    await card(page).getByText(/^Hot$/).waitFor();
    await card(page)
      .getByRole('link', { name: /^Asked for a demo/ })
      .first()
      .waitFor();
    const { violations } = await new AxeBuilder({ page })
      .include('[data-card="marketing-touchpoints-card"]')
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it('are found by words, and all come back', async () => {
    const page = await open(await hot());
    const search = card(page).getByLabel('Search');
    await search.fill('nothing is called this');
    await card(page).getByText('No touch matches these filters.').waitFor();
    await card(page).getByRole('button', { name: 'Clear filters' }).click();
    await card(page)
      .getByText(/^1–\d+ of \d+$/)
      .waitFor();
    expect(await search.inputValue()).toBe('');
  });

  it('become a brief of two lines on the clipboard', async () => {
    const page = await open(await hot());
    await card(page).getByRole('button', { name: 'Copy brief' }).click();
    await page.getByText('Brief copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n')).toHaveLength(2);
    expect(copied).toMatch(/^Hugo Heiss.*: Hot, \d+ of 100/);
  });

  it('fit a small screen', async () => {
    const page = await open(await hot(), { width: 360, height: 800 });
    await card(page).getByText('All touches').waitFor();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

describe('when something is missing', () => {
  it('names the source that failed and shows the rest', async () => {
    await control('POST', '/faults', {
      rules: [{ match: { pathIncludes: '/events/' }, fault: '500' }],
    });
    const page = await open(await hot());
    await card(page).getByText('Website visits and events').waitFor();
    await card(page)
      .getByText('Why this level')
      .or(card(page).getByText('Not enough data'))
      .first()
      .waitFor();
  });

  it('explains a failure and recovers on the next try', async () => {
    await control('POST', '/faults', { rules: [{ match: { pathIncludes: '/crm/' }, fault: '429-daily' }] });
    const page = await open(await hot());
    await card(page).getByText('Touchpoints could not be loaded').waitFor();
    await control('DELETE', '/faults');
    await card(page).getByRole('button', { name: 'Try again' }).click();
    await card(page).getByText('Why this level').waitFor();
  });

  it('says of a new contact that nothing is known', async () => {
    const id = await crm.create('contacts', { email: 'nobody-met@touchpoints.example.com' });
    const page = await open(id);
    await card(page).getByText('No marketing touch known').waitFor();
  });
});
