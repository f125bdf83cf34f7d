import AxeBuilder from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { CrmRecords } from '../support/crm-records';
import { startPortal, type TestPortal } from '../support/portal';

/** One of the demo portal's reps, reading English. */
const harriet = '9105';
const full = 'data-quality-card';
const compact = 'data-quality-compact';

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
  await fetch(`${portal.apiUrl}/_portal/rules`, { method: 'DELETE' });
  await Promise.all(pages.splice(0).map((page) => page.context().close()));
});

let poorContacts = 0;

/** A contact as a bad import leaves it. */
const poorContact = (properties: Record<string, string> = {}): Promise<string> => {
  poorContacts += 1;
  return crm.create('contacts', {
    firstname: 'n/a',
    lastname: 'test',
    email: `grete${poorContacts}@gmial.com`,
    phone: '0000',
    country: 'unknown',
    lifecyclestage: 'opportunity',
    jobtitle: 'asdf',
    company: 'Select',
    ...properties,
  });
};

async function open(contact: string, uid = full): Promise<{ page: Page; card: Locator }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1800 } });
  await context.addInitScript((id) => localStorage.setItem('portal.user', id), harriet);
  const page = await context.newPage();
  pages.push(page);
  await page.goto(`${portal.hostUrl}/contacts/${contact}?tab=${full}`);
  const card = page.locator(`[data-card="${uid}"]`);
  await card
    .getByText(/\d+ of 100/)
    .first()
    .waitFor();
  return { page, card };
}

/** What a rep knows about this person, by the field that asks. */
const known: Record<string, string> = {
  'First Name': 'Grete',
  'Last Name': 'Armselig',
  'Company Name': 'Armselig Logistics',
  'Phone Number': '+49 30 901820',
  'Country/Region': 'Germany',
  'Job Title': 'Warehouse manager',
};

/** The finding that is being put right. */
const openFinding = (page: Page, card: Locator): Locator =>
  card.locator('[data-testid^="finding-"]').filter({ has: page.locator('form') });

/** Waits until a finding gives way to another, or says something else. */
async function movedOn(finding: Locator, before: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const present = (await finding.count()) === 0 ? '' : await finding.innerText();
    if (present !== before && !present.includes('Saving…')) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`Nothing happened to: ${before}`);
}

/** Does what a rep would do about the finding that is open: takes a suggestion, or enters what is known. */
async function putRight(page: Page, card: Locator): Promise<void> {
  const finding = openFinding(page, card);
  const before = await finding.innerText();
  const suggestion = finding.getByRole('button', { name: /^Use / }).first();
  const field = finding.getByTestId('field').first();
  if (await suggestion.isVisible()) {
    await suggestion.click();
  } else if (await field.isVisible()) {
    const label = (await finding.locator('label').first().innerText()).trim();
    await enter(page, finding, field, known[label]);
  } else {
    await finding.getByRole('button', { name: 'Later' }).click();
  }
  await movedOn(finding, before);
}

/** Choices that fit somebody with an open deal. */
const fitting = /^(Open deal|Legitimate interest.*customer|Decision Maker|Harriet Cole)$/i;

/** Types what is known and presses Enter, or takes a choice that fits. */
async function enter(page: Page, finding: Locator, field: Locator, text: string | undefined): Promise<void> {
  if (text !== undefined) {
    await field.fill(text);
    return field.press('Enter');
  }
  await field.click();
  const choices = page.getByRole('option');
  await choices.first().click({ trial: true });
  const choice = choices.filter({ hasText: fitting });
  await ((await choice.count()) > 0 ? choice : choices).first().click();
  await page.keyboard.press('Escape');
  return finding.getByRole('button', { name: 'Save' }).click();
}

describe('a rep', () => {
  it('brings a record from D to A in under a minute', async () => {
    const contact = await poorContact();
    const { page, card } = await open(contact);
    await card.getByText('Grade D').waitFor();
    const start = Date.now();
    while (!(await card.getByText('Grade A', { exact: true }).isVisible())) await putRight(page, card);
    expect(Date.now() - start).toBeLessThan(60_000);
    await card.getByText(/^Saved: \d+ → \d+, grade . → A/).waitFor();
    expect(await crm.read('contacts', contact, 'email')).toMatch(/@gmail\.com$/);
    expect(await crm.read('contacts', contact, 'tandem_hygiene_grade')).toBe('A');
  });

  it('goes on by keyboard where a suggestion was', async () => {
    const { page, card } = await open(await poorContact());
    await card.getByRole('button', { name: /^Use .*gmail/ }).focus();
    await page.keyboard.press('Enter');
    await card.getByText(/^Saved: /).waitFor();
    await page.keyboard.press('Tab');
    const finding = openFinding(page, card);
    expect(await finding.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  });

  it('goes on typing in the same field when the next finding asks for text too', async () => {
    const { results: owners } = await crm.call<{ results: Array<{ id: string }> }>(
      'GET',
      '/crm/owners/2026-09?limit=1',
    );
    const contact = await poorContact({
      firstname: 'Grete',
      lastname: 'Armselig',
      email: 'grete.armselig@gmail.com',
      phone: '+49 30 901820',
      country: 'Germany',
      lifecyclestage: 'lead',
      hubspot_owner_id: owners[0]!.id,
    });
    const { page, card } = await open(contact);
    await card.getByLabel('Company Name').fill('Armselig Logistics');
    await page.keyboard.press('Enter');
    await card.getByLabel('Job Title').waitFor();
    await page.keyboard.type('Warehouse manager');
    await page.keyboard.press('Enter');
    await card.getByText('Job title is missing').waitFor({ state: 'detached' });
    expect(await crm.read('contacts', contact, 'company')).toBe('Armselig Logistics');
    expect(await crm.read('contacts', contact, 'jobtitle')).toBe('Warehouse manager');
  });
});

describe('what a rep typed', () => {
  it('is not lost when the connection is, and is saved when it is back', async () => {
    const contact = await poorContact();
    const { page, card } = await open(contact);
    await card.getByLabel('Email').fill('grete@armselig.example');
    await page.context().setOffline(true);
    await card.getByRole('button', { name: 'Save' }).click();
    await card.getByText('There is no connection.').waitFor();
    await page.context().setOffline(false);
    expect(await card.getByLabel('Email').inputValue()).toBe('grete@armselig.example');
    await card.getByRole('button', { name: 'Try again' }).click();
    await card.getByText(/^Saved/).waitFor();
    expect(await crm.read('contacts', contact, 'email')).toBe('grete@armselig.example');
  });

  it('stands beside what somebody else wrote meanwhile, and the rep chooses', async () => {
    const [contact, there, mine] = [await poorContact(), 'grete@elsewhere.example', 'grete@mine.example'];
    const { page, card } = await open(contact);
    await crm.update('contacts', contact, { email: there });
    await card.getByLabel('Email').fill(mine);
    await page.keyboard.press('Enter');
    await card.getByText('Somebody changed “Email” meanwhile').waitFor();
    await card.getByText(there).waitFor();
    expect(await crm.read('contacts', contact, 'email')).toBe(there);
    await card.getByRole('button', { name: 'Save mine' }).click();
    await card.getByText(/^Saved/).waitFor();
    expect(await crm.read('contacts', contact, 'email')).toBe(mine);
  });

  it('waits for a rule of the admin, which is named in a sentence', async () => {
    const contact = await poorContact();
    await fetch(`${portal.apiUrl}/_portal/rules`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        conditionalRequired: [
          {
            objectType: 'contacts',
            controllingProperty: 'lifecyclestage',
            controllingValues: ['opportunity'],
            requiredProperties: ['city'],
          },
        ],
        createRequired: [],
      }),
    });
    const { card } = await open(contact);
    await card.getByRole('button', { name: /^Use .*gmail/ }).click();
    await card.getByText('A rule of your portal asks for this first: City.').waitFor();
    await fetch(`${portal.apiUrl}/_portal/rules`, { method: 'DELETE' });
    await card.getByRole('button', { name: 'Try again' }).click();
    await card.getByText(/^Saved/).waitFor();
  });
});

describe('a value called right', () => {
  it('stays right after opening the record again, with who said so', async () => {
    const contact = await poorContact();
    const first = await open(contact);
    await first.card.getByRole('button', { name: 'It is right as it is' }).click();
    await first.card.getByText(/^Noted as right: /).waitFor();
    const { card } = await open(contact);
    await card.getByRole('button', { name: 'Called right' }).click();
    await card.getByText(/^Email “grete\d+@gmial\.com”: Harriet Cole, /).waitFor();
    expect(await card.getByText('E-mail domain looks mistyped').count()).toBe(0);
  });
});

describe('the card in the sidebar', () => {
  it('puts the next field right in place, and the card in the tab follows', async () => {
    const { page, card } = await open(await poorContact(), compact);
    const tab = page.locator(`[data-card="${full}"]`);
    await tab.getByRole('button', { name: /^Use .*gmail/ }).waitFor();
    await card.getByRole('button', { name: /^Use .*gmail/ }).click();
    const news = (await card.getByText(/^Saved: /).textContent()) ?? '';
    const score = /→ (\d+)/.exec(news)?.[1] ?? '';
    await tab.getByText(`${score} of 100`).waitFor();
  });
});

describe('people with disabilities', () => {
  it.each([full, compact])('find nothing in the way in %s', async (uid) => {
    const { page, card } = await open(await poorContact(), uid);
    await card.getByRole('button', { name: 'Save' }).click();
    await card.getByText('Change the value first.').waitFor();
    const { violations } = await new AxeBuilder({ page }).include(`[data-card="${uid}"]`).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
