import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { CrmRecords } from '../support/crm-records';
import { startPortal, type TestPortal } from '../support/portal';

/** Two of the demo portal's reps, both reading English. */
const harriet = { id: '9105', name: 'Harriet Cole' };
const owen = { id: '9106', name: 'Owen Pryce' };

let portal: TestPortal;
let browser: Browser;
let crm: CrmRecords;
const pages: Page[] = [];
let leads = 0;

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

/** A lead nobody has reviewed. */
async function aLead(): Promise<string> {
  leads += 1;
  return crm.create('contacts', {
    firstname: 'Lead',
    lastname: `Number ${leads}`,
    email: `lead-${leads}@feedback.example.com`,
    lifecyclestage: 'marketingqualifiedlead',
  });
}

async function open(path: string, user = harriet, viewport = { width: 1440, height: 1000 }): Promise<Page> {
  const context = await browser.newContext({ viewport });
  await context.addInitScript(([key, id]) => localStorage.setItem(key!, id!), ['portal.user', user.id]);
  const page = await context.newPage();
  pages.push(page);
  await page.goto(`${portal.hostUrl}${path}`);
  await page.getByRole('tab', { name: 'Lead feedback' }).click();
  return page;
}

/** The full card; the compact one has the same words. */
const card = (page: Page) => page.getByRole('tabpanel', { name: 'Lead feedback' });

async function rate(page: Page, rating: RegExp, disposition: RegExp): Promise<void> {
  await card(page).getByRole('radio', { name: rating }).click();
  await card(page).getByRole('radio', { name: disposition }).click();
  await card(page).getByRole('button', { name: 'Save' }).click();
}

/** How many ledger entries the contact has, asked of the API. */
async function entriesOf(contact: string): Promise<number> {
  const { results } = await crm.call<{ results: Array<{ to: unknown[] }> }>(
    'POST',
    '/crm/associations/2026-09/contacts/p4242001_lead_feedback/batch/read',
    { inputs: [{ id: contact }] },
  );
  return results[0]?.to.length ?? 0;
}

describe('a rep on a contact', () => {
  it('rates the lead, sees the properties change and the ledger entry appear, and takes it back', async () => {
    const lead = await aLead();
    const page = await open(`/contacts/${lead}`);
    await card(page).getByText('Nobody has given a verdict').waitFor();
    await rate(page, /4 · Good/, /Accepted/);
    await card(page).getByText('4 · Good, Accepted').first().waitFor();
    await page.locator('[data-property="tandem_feedback_rating"]').first().getByText('4').waitFor();
    await page.locator('[data-property="tandem_feedback_reviewed_by"]').getByText(harriet.name).waitFor();
    await page.getByRole('link', { name: /^Accepted, 4 of 5/ }).waitFor();
    expect(await crm.read('contacts', lead, 'tandem_feedback_disposition')).toBe('accepted');

    await card(page).getByRole('button', { name: 'Undo' }).click();
    await card(page).getByText('The last verdict was taken back').waitFor();
    expect(await crm.read('contacts', lead, 'tandem_feedback_rating')).toBeFalsy();
    expect(await entriesOf(lead)).toBe(2);
  });

  it('recycles with a wake-up day in one click', async () => {
    const lead = await aLead();
    const page = await open(`/contacts/${lead}`);
    await card(page)
      .getByRole('radio', { name: /3 · Right fit/ })
      .click();
    await card(page)
      .getByRole('radio', { name: /Recycled/ })
      .click();
    await card(page).getByRole('textbox', { name: 'Reason' }).click();
    await page.getByRole('option', { name: 'Bad timing' }).click();
    await card(page).getByRole('button', { name: '90 days' }).click();
    await card(page).getByRole('button', { name: 'Save' }).click();
    await card(page).getByText('Reason: Bad timing').first().waitFor();
    expect(await crm.read('contacts', lead, 'tandem_feedback_wake_up_date')).toMatch(/^\d{4}-\d\d-\d\d/);
  });

  it('keeps the draft when HubSpot fails after the write, and the retry doubles nothing', async () => {
    const lead = await aLead();
    const page = await open(`/contacts/${lead}`);
    await card(page).getByText('Nobody has given a verdict').waitFor();
    const match = { method: 'POST', pathIncludes: 'lead_feedback', operation: 'objects.create' };
    await control('POST', '/faults', {
      rules: [
        { match, fault: 'after-write-reset', times: 1 },
        { match, fault: '500' },
      ],
    });
    await card(page).getByRole('textbox', { name: 'Comment' }).fill('Asked for a call on Monday 👋');
    await rate(page, /5 · Best/, /Qualified/);
    await card(page).getByText('Your verdict is not saved yet').waitFor();
    expect(await card(page).getByRole('textbox', { name: 'Comment' }).inputValue()).toBe(
      'Asked for a call on Monday 👋',
    );
    await control('DELETE', '/faults');
    await card(page).getByRole('button', { name: 'Try again' }).click();
    await card(page).getByText('5 · Best this month, Qualified').first().waitFor();
    await card(page).getByText('Asked for a call on Monday 👋').first().waitFor();
    expect(await entriesOf(lead)).toBe(1);
  });

  it('gives a verdict with the keyboard alone', async () => {
    const lead = await aLead();
    const page = await open(`/contacts/${lead}`);
    await card(page).getByText('Nobody has given a verdict').waitFor();
    await tabTo(page, /4 · Good|1 · Not sellable/);
    await page.keyboard.press('Space');
    for (const rating of [2, 3, 4]) {
      await chosen(page, `${rating - 1} · `);
      await page.keyboard.press('ArrowDown');
    }
    await chosen(page, '4 · Good');
    await tabTo(page, /Accepted/);
    await page.keyboard.press('Space');
    await chosen(page, 'Accepted');
    await tabTo(page, /^Save$/);
    await page.keyboard.press('Enter');
    await card(page).getByText('4 · Good, Accepted').first().waitFor();
    expect(await crm.read('contacts', lead, 'tandem_feedback_rating')).toBe('4');
  });

  it('uses the compact card in two clicks, and the full card follows', async () => {
    const lead = await aLead();
    const page = await open(`/contacts/${lead}`);
    await card(page).getByText('Nobody has given a verdict').waitFor();
    const sidebar = page.locator('section', {
      has: page.getByRole('button', { name: 'Lead feedback (compact)' }),
    });
    await sidebar.getByRole('radio', { name: /2 · Wrong fit/ }).click();
    await sidebar.getByRole('button', { name: 'Accepted' }).click();
    await sidebar.getByText('2 · Wrong fit, Accepted').waitFor();
    await card(page).getByText('2 · Wrong fit, Accepted').first().waitFor();
    expect(await entriesOf(lead)).toBe(1);
  });
});

/** Waits until the radio button of this name is the chosen one: the card answers keys from its worker. */
const chosen = (page: Page, name: string) =>
  card(page)
    .getByRole('radio', { name: new RegExp(name), checked: true })
    .waitFor();

/** Presses Tab until the focus is on a control with this name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return element?.labels?.[0]?.textContent ?? element?.textContent ?? '';
    });
    if (name.test(focused.trim())) return;
  }
  throw new Error(`Tab never reached ${String(name)}`);
}

describe('a rep on a deal', () => {
  it('chooses the contact, and both records carry the verdict', async () => {
    const [first, second] = [await aLead(), await aLead()];
    const deal = await crm.create('deals', { dealname: 'Feedback deal' });
    await crm.associate('deals', deal, 'contacts', [first, second]);
    const page = await open(`/deals/${deal}`);
    await card(page).getByText('2 contacts on this deal').waitFor();
    const name = `Number ${leads}`;
    const picker = card(page).getByRole('textbox', { name: 'Contact' });
    await picker.click();
    await page.getByRole('option', { name: new RegExp(name) }).click();
    await card(page).getByText('Nobody has given a verdict').waitFor();
    await rate(page, /5 · Best/, /Working/);
    await card(page).getByText('5 · Best this month, Working').first().waitFor();
    expect(await crm.read('contacts', second, 'tandem_feedback_rating')).toBe('5');
    expect(await crm.read('deals', deal, 'tandem_feedback_disposition')).toBe('working');
    expect(await crm.read('contacts', first, 'tandem_feedback_rating')).toBeFalsy();
  });
});

describe('two reps at once', () => {
  it('both verdicts are kept, the later is current, and each is told', async () => {
    const lead = await aLead();
    const first = await open(`/contacts/${lead}`, harriet);
    const second = await open(`/contacts/${lead}`, owen);
    for (const page of [first, second]) await card(page).getByText('Nobody has given a verdict').waitFor();
    await card(second).getByRole('textbox', { name: 'Comment' }).fill('Met them at the fair');
    await rate(first, /4 · Good/, /Accepted/);
    await card(first).getByText('4 · Good, Accepted').first().waitFor();
    await rate(second, /2 · Wrong fit/, /Working/);
    await card(second)
      .getByText(new RegExp(`${harriet.name}.*4 · Good, Accepted`))
      .first()
      .waitFor();
    await card(first).getByText('A later verdict is now the current one').waitFor({ timeout: 60_000 });
    expect(await crm.read('contacts', lead, 'tandem_feedback_count')).toBe('2');
    expect(await crm.read('contacts', lead, 'tandem_feedback_rating')).toBe('2');
  });
});

describe('everybody', () => {
  it.each([
    ['1440 px', { width: 1440, height: 900 }],
    ['360 px', { width: 360, height: 740 }],
  ])('can use the card at %s', async (_size, viewport) => {
    const lead = await aLead();
    const page = await open(`/contacts/${lead}`, harriet, viewport);
    await card(page)
      .getByRole('radio', { name: /Recycled/ })
      .click();
    await card(page).getByRole('button', { name: 'Save' }).click();
    await card(page).getByText('This is needed.').first().waitFor();
    await expectAccessible(page);
    await card(page)
      .getByRole('radio', { name: /Accepted/ })
      .click();
    await card(page)
      .getByRole('radio', { name: /4 · Good/ })
      .click();
    await card(page).getByRole('button', { name: 'Save' }).click();
    await card(page).getByText('4 · Good, Accepted').first().waitFor();
    await card(page)
      .getByRole('button', { name: /All attempts/ })
      .click();
    await card(page).getByText('Attempt 1').waitFor();
    await expectAccessible(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
