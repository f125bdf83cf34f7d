import { type Browser, type Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { type CardHost, startCardHost } from './support/card-host';

let host: CardHost;
let browser: Browser;
let page: Page;
const text = (testId: string) => page.getByTestId(testId);

beforeAll(async () => {
  [host, browser] = await Promise.all([startCardHost(), launchBrowser()]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await host?.close();
});

const open = async (card: string) => {
  page = await browser.newPage();
  await page.goto(host.cardUrl(card));
  await page.locator('[data-card-status="running"]').waitFor();
};

afterEach(() => page.close());

describe('a controlled field', () => {
  const sentence = 'The quick brown fox jumps over the lazy dog, 0123456789.';

  beforeEach(() => open('typing'));

  test('keeps every character of fast typing, in the field and in the card', async () => {
    const field = page.getByLabel('Text');
    await field.focus();
    await page.keyboard.type(sentence);
    await text('text').getByText(sentence, { exact: true }).waitFor();
    expect(await field.inputValue()).toBe(sentence);
  });

  test('keeps what is typed while a slow handler is still at work', async () => {
    const field = page.getByLabel('Slow');
    await field.focus();
    await page.keyboard.type(sentence, { delay: 15 });
    await text('slow').getByText(sentence, { exact: true }).waitFor();
    expect(await field.inputValue()).toBe(sentence);
  });

  test('takes over the value that the card makes of it', async () => {
    const field = page.getByLabel('Upper');
    await field.focus();
    await page.keyboard.type('shout');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('input')].some((input) => input.value === 'SHOUT'),
    );
  });

  test('keeps the caret where it was when text is put into the middle', async () => {
    const field = page.getByLabel('Text');
    await field.fill('leads accepted');
    await field.evaluate((input: HTMLInputElement) => input.setSelectionRange(6, 6));
    await page.keyboard.type('were ', { delay: 20 });
    await text('text').getByText('leads were accepted', { exact: true }).waitFor();
  });

  test('tells onChange and then onBlur when it is left, and onChange only after an edit', async () => {
    await page.getByLabel('Text').focus();
    await page.keyboard.type('ab');
    await page.getByLabel('Upper').focus();
    await text('committed').getByText('change:ab blur:ab', { exact: true }).waitFor();
    await page.getByLabel('Text').focus();
    await page.getByLabel('Upper').focus();
    await text('committed').getByText('change:ab blur:ab blur:ab', { exact: true }).waitFor();
  });

  test('of numbers tells numbers, and of choices the value with its type', async () => {
    await page.getByLabel('Seats').fill('1234');
    await page.getByLabel('Upper').focus();
    await text('seats').getByText('number 1234').waitFor();
    expect(await page.getByLabel('Seats').inputValue()).toBe('1,234');
    await page.getByRole('checkbox', { name: 'Agreed' }).check();
    await text('agreed').getByText('true').waitFor();
    for (const [label, told] of [
      ['Number one', 'number 1'],
      ['Text one', 'string 1'],
      ['True', 'boolean true'],
    ] as const) {
      await page.getByRole('textbox', { name: 'Choice' }).click();
      await page.getByRole('option', { name: label }).click();
      await text('choice').getByText(told, { exact: true }).waitFor();
    }
  });
});

describe('a card that fails', () => {
  beforeEach(() => open('failing'));

  test('says so with its message, and starts again on demand', async () => {
    await page.getByRole('button', { name: 'Break the card' }).click();
    await page.getByRole('alert').getByText('There is no lead here').waitFor();
    await page.getByRole('button', { name: 'Reload card' }).click();
    await text('fine').waitFor();
  });

  test('in a handler only, stays as it was and logs the reason', async () => {
    const logged = page.waitForEvent('console', (message) =>
      message.text().includes('Only this click failed'),
    );
    await page.getByRole('button', { name: 'Break the click' }).click();
    await logged;
    expect(await text('fine').isVisible()).toBe(true);
  });
});

describe('an app page', () => {
  beforeEach(() => open('pages'));

  test('receives the user, follows links with parameters, and goes back', async () => {
    expect(await text('reader').innerText()).toBe('ana.example@example.com');
    await page.getByRole('link', { name: 'Week 46' }).click();
    await text('week').getByText('{"week":"46","team":"north"}').waitFor();
    await page.getByRole('button', { name: 'Back to all' }).click();
    await page.getByRole('heading', { name: 'All weeks' }).waitFor();
    await page.goBack();
    await text('week').waitFor();
  });

  test('sets the title of the browser tab', async () => {
    await page.waitForFunction(() => document.title === 'All weeks');
  });
});
