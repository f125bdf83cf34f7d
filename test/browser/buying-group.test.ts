import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { CrmRecords } from '../support/crm-records';
import { startPortal, type TestPortal } from '../support/portal';

/** One of the demo portal's reps, reading English. */
const harriet = '9105';

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
  await fetch(`${portal.apiUrl}/_portal/faults`, { method: 'DELETE' });
  await Promise.all(pages.splice(0).map((page) => page.context().close()));
});

async function recordOf(type: 'deals' | 'companies', query: string): Promise<string> {
  const { results } = await crm.call<{ results: Array<{ id: string }> }>(
    'POST',
    `/crm/objects/2026-09/${type}/search`,
    { query, limit: 1, after: '0', properties: [], filterGroups: [], sorts: [] },
  );
  return results[0]!.id;
}

async function open(path: string, tab: string) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1400 } });
  await context.addInitScript((id) => localStorage.setItem('portal.user', id), harriet);
  const page = await context.newPage();
  pages.push(page);
  await page.goto(`${portal.hostUrl}${path}`);
  await page.getByRole('tab', { name: tab }).click();
  return { page, card: page.getByRole('tabpanel', { name: tab }) };
}

describe('the buying group of a deal', () => {
  it('lets a rep set a role, which lands on the contact, and counts it', async () => {
    const deal = await recordOf('deals', 'three people, two verdicts');
    const { page, card } = await open(`/deals/${deal}`, 'Buying group');
    await card.getByRole('link', { name: 'Ben Okafor' }).waitFor();
    const row = card.getByRole('row').filter({ has: page.getByRole('link', { name: 'Ben Okafor' }) });
    await row.getByRole('button', { name: 'Set role' }).click();
    await card.getByRole('textbox', { name: 'Role: Ben Okafor' }).click();
    await page.getByRole('option', { name: /Influencer/i }).click();
    await page.keyboard.press('Escape');
    await card.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Role saved').first().waitFor();
    await row.getByText(/Influencer/i).waitFor();
    await card.getByText('1 / 1').waitFor();
    const href = await card.getByRole('link', { name: 'Ben Okafor' }).getAttribute('href');
    const ben = /(\d+)\D*$/.exec(href ?? '')?.[1] ?? '';
    expect(await crm.read('contacts', ben, 'hs_buying_role')).toBe('INFLUENCER');
  });

  it('of 800 people counts them all, and pages through them', async () => {
    const deal = await recordOf('deals', '800 people');
    const { card } = await open(`/deals/${deal}`, 'Buying group');
    await card.getByText(/^1–\d+ of 800, and \d+ more$/).waitFor();
    const people = card.getByRole('table').nth(1).getByRole('link');
    const first = (await people.first().textContent()) ?? '';
    await card.getByRole('button', { name: 'Next' }).first().click();
    await card.getByText(/^(?!1–)\d+–\d+ of 800/).waitFor();
    await people.first().filter({ hasNotText: first }).waitFor();
  });

  it('gives the credit under the model chosen, adding up to 100.00 %', async () => {
    const deal = await recordOf('deals', 'three people, two verdicts');
    const { page, card } = await open(`/deals/${deal}`, 'Buying group');
    await card.getByRole('textbox', { name: 'Attribution model' }).click();
    await page.getByRole('option', { name: 'U-shaped (Marketo Measure)' }).click();
    await card.getByText('First touch 50% and Lead creation 50%').waitFor();
    await card.getByRole('row', { name: /Total 100\.00%/ }).waitFor();
  });

  it('says what failed and recovers', async () => {
    const deal = await recordOf('deals', 'three people, two verdicts');
    await fetch(`${portal.apiUrl}/_portal/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ rules: [{ match: { pathIncludes: '/crm/' }, fault: '429-daily' }] }),
    });
    const { card } = await open(`/deals/${deal}`, 'Buying group');
    await card.getByText('This could not be loaded').waitFor();
    await fetch(`${portal.apiUrl}/_portal/faults`, { method: 'DELETE' });
    await card.getByRole('button', { name: 'Try again' }).click();
    await card.getByRole('link', { name: 'Ben Okafor' }).waitFor();
  });

  it('has nothing that keeps people with disabilities out', async () => {
    const deal = await recordOf('deals', 'three people, two verdicts');
    const { page, card } = await open(`/deals/${deal}`, 'Buying group');
    await card.getByRole('link', { name: 'Ben Okafor' }).waitFor();
    const { violations } = await new AxeBuilder({ page })
      .include('[data-card="buying-group-card"]')
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.length])).toEqual([]);
  });
});

describe('a company', () => {
  it('shows its people and who is active on no deal', async () => {
    const company = await recordOf('companies', 'State Museum');
    const { card } = await open(`/companies/${company}`, 'Company touchpoints');
    await card.getByRole('link', { name: 'Ben Okafor' }).first().waitFor();
    await card
      .getByText(/active (person|people) with an address at state-museum\.example|Nobody active at/)
      .waitFor();
  });
});
