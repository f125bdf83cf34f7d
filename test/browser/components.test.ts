import { readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { type CardHost, startCardHost } from './support/card-host';

/** The standard components that the installed SDK exports. */
function standardComponents(): string[] {
  const index = path.join(__dirname, '../../node_modules/@hubspot/ui-extensions/dist/index.js');
  const list = /export \{([^}]+)\} from '[^']*remoteComponents\.synced\.js'/.exec(
    readFileSync(index, 'utf8'),
  )?.[1];
  return (list ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

let host: CardHost;
let browser: Browser;
let page: Page;
const sample = (name: string) => page.getByTestId(`sample-${name}`).first();

beforeAll(async () => {
  [host, browser] = await Promise.all([startCardHost(), launchBrowser()]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await host?.close();
});

beforeEach(async () => {
  page = await (await browser.newContext()).newPage();
  await page.goto(host.cardUrl('kitchen-sink'));
  await sample('LineChart').waitFor();
});

afterEach(() => page.context().close());

test('the SDK exports the components that this suite knows how to look for', () => {
  expect(standardComponents().length).toBeGreaterThanOrEqual(70);
});

test('every standard component of the installed SDK draws', async () => {
  const inModal = ['Modal', 'ModalBody', 'ModalFooter'];
  const inPanel = ['Panel', 'PanelBody', 'PanelFooter', 'PanelSection'];
  const missing: string[] = [];
  const look = async (names: string[]) => {
    for (const name of names) if ((await sample(name).count()) === 0) missing.push(name);
  };
  const overlays = [...inModal, ...inPanel, 'Tooltip'];
  await look(standardComponents().filter((name) => !overlays.includes(name)));
  await page.getByRole('button', { name: 'Open the modal' }).click();
  await sample('ModalBody').waitFor();
  await look(inModal);
  await page.getByRole('button', { name: 'Close the question' }).click();
  await page.getByRole('button', { name: 'Open the panel' }).click();
  await sample('PanelBody').waitFor();
  await look(inPanel);
  await page.getByRole('button', { name: 'Close the details' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByTestId('with-tooltip').hover();
  await page.getByText('Why this button is here').waitFor();
  expect(missing).toEqual([]);
  expect(await page.locator('[data-unsupported]').count()).toBe(0);
});

test('has no accessibility violations, with and without an open overlay', async () => {
  const check = async () => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  };
  expect(await check()).toEqual([]);
  await page.getByRole('button', { name: 'Open the modal' }).click();
  await page.getByRole('dialog').waitFor();
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[role="dialog"], .mantine-Modal-overlay')].every(
      (element) => getComputedStyle(element).opacity === '1' && element.getAnimations().length === 0,
    ),
  );
  expect(await check()).toEqual([]);
});

test('fits a screen of 360 px, and twice the text size', async () => {
  for (const [width, zoom] of [
    [360, 1],
    [720, 2],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate((factor) => {
      document.documentElement.style.zoom = String(factor);
    }, zoom);
    await page.waitForFunction(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth === clientWidth;
    });
  }
});

describe('overlays', () => {
  test('a modal opens from its trigger, tells the card, closes by id and gives the focus back', async () => {
    const trigger = page.getByRole('button', { name: 'Open the modal' });
    await trigger.click();
    await page.getByRole('dialog', { name: 'A question' }).waitFor();
    await page.getByRole('button', { name: 'Close the question' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText('modal opened, modal closed').waitFor();
    await page.locator('button:focus', { hasText: 'Open the modal' }).waitFor();
  });

  test('Escape closes a modal', async () => {
    await page.getByRole('button', { name: 'Open the modal' }).click();
    await page.getByRole('dialog', { name: 'A question' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('a panel closes through the reactions that a handler receives', async () => {
    await page.getByRole('button', { name: 'Open the panel' }).click();
    await page.getByRole('dialog', { name: 'Details' }).waitFor();
    await page.getByRole('button', { name: 'Close the details' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('a tooltip shows on keyboard focus', async () => {
    await page.getByTestId('with-tooltip').focus();
    await page.getByText('Why this button is here').waitFor();
  });

  test('a menu opens with the keyboard and tells the card what was chosen', async () => {
    await sample('Dropdown').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'First choice' }).click();
    await page.getByTestId('alerts').getByText('First choice').waitFor();
  });
});

describe('tabs', () => {
  test('take their titles from the tabs, and follow a title that changes', async () => {
    await page.getByRole('tab', { name: 'Now (2)' }).waitFor();
    await page.getByRole('button', { name: 'Count up' }).click();
    await page.getByRole('tab', { name: 'Now (3)' }).waitFor();
  });

  test('show one tab at a time; a disabled one cannot be chosen', async () => {
    await page.getByRole('tab', { name: 'Before' }).click();
    await page.getByText('What was before').waitFor();
    await page.getByText('What is now').waitFor({ state: 'detached' });
    expect(await page.getByRole('tab', { name: 'Never' }).isDisabled()).toBe(true);
  });
});

describe('tables', () => {
  const rows = () => sample('TableBody').getByRole('row').allInnerTexts();

  test('page by page', async () => {
    expect(await rows()).toHaveLength(3);
    await page.getByRole('button', { name: 'Next page' }).click();
    await page.getByText('Person D').waitFor();
    await page.locator('button[aria-current="page"]', { hasText: '2' }).waitFor();
    await page.getByRole('button', { name: 'Last page' }).click();
    await page.getByText('Person H').waitFor();
    expect(await rows()).toHaveLength(2);
    expect(await page.getByRole('button', { name: 'Next page' }).isDisabled()).toBe(true);
  });

  test('sort, and say so', async () => {
    const header = page.getByRole('columnheader', { name: 'Name' });
    expect(await header.getAttribute('aria-sort')).toBe('none');
    await header.getByRole('button').click();
    await page.waitForFunction(
      (element) => element?.getAttribute('aria-sort') === 'ascending',
      await header.elementHandle(),
    );
    await header.getByRole('button').click();
    await sample('TableBody').getByRole('row').first().filter({ hasText: 'Person H' }).waitFor();
  });
});

describe('forms', () => {
  test('hand the card the values of all fields by name', async () => {
    await sample('Input').fill('Bo Sample');
    await sample('StepperInput').focus();
    await page.getByRole('button', { name: 'Increase' }).click();
    await page.getByRole('radio', { name: 'Good' }).check();
    await page.getByRole('checkbox', { name: 'I agree' }).check();
    await sample('Select').click();
    await page.getByRole('option', { name: 'Wrong person' }).click();
    await page.getByRole('button', { name: 'Send the form' }).click();
    const text = await page.getByTestId('submitted').filter({ hasText: 'Bo Sample' }).innerText();
    expect(JSON.parse(text)).toMatchObject({
      name: 'Bo Sample',
      note: 'Cannot be changed',
      budget: 1200,
      tries: 3,
      wakeUp: { year: 2026, month: 10, date: 23 },
      at: { hours: 9, minutes: 30 },
      reason: 2,
      agree: true,
      rating: 'good',
    });
  });

  test('join label, required mark, description and message to the field', async () => {
    const name = sample('Input');
    expect(await name.getAttribute('aria-required')).toBe('true');
    const described = await name.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${described}"]`).innerText()).toBe('First and last name');
    const code = page.getByLabel('Code');
    expect(await code.getAttribute('aria-invalid')).toBe('true');
    await page.getByText('This code is not known.').waitFor();
    expect(await sample('Textarea').getAttribute('readonly')).not.toBeNull();
  });

  test('a stepper at its bound says why it does nothing', async () => {
    const increase = page.getByRole('button', { name: 'Increase' });
    await increase.click();
    await page.waitForFunction(() => document.querySelector('[aria-label="Increase"][aria-disabled="true"]'));
    await increase.focus();
    await increase.hover();
    await page.getByText('Three is the most').waitFor();
  });
});

test('a component that the portal does not draw says its name', async () => {
  await page.goto(host.cardUrl('experimental'));
  const notice = page.locator('[data-unsupported="ExpandableText"]');
  await notice.getByText('ExpandableText').first().waitFor();
  await page.getByText('What stands around it').waitFor();
});

test('a loading button shows its work and then its result', async () => {
  const button = sample('LoadingButton');
  const wasBusy = button.evaluate(
    (element) =>
      new Promise((seen) => {
        const look = () => element.getAttribute('aria-busy') === 'true' && seen(true);
        new MutationObserver(look).observe(element, { attributes: true });
      }),
  );
  await button.click();
  expect(await wasBusy).toBe(true);
  await button.locator('[data-icon="success"]').waitFor();
});

test('buttons that have no room move behind "More"', async () => {
  await page.setViewportSize({ width: 400, height: 800 });
  const more = sample('ButtonRow').getByRole('button', { name: 'More' });
  await more.waitFor();
  await page.getByRole('button', { name: 'Yet another way' }).waitFor({ state: 'detached' });
  await more.click();
  await page.getByRole('button', { name: 'Yet another way' }).waitFor();
});

test('charts carry their numbers as a table', async () => {
  const table = sample('BarChart').getByRole('table');
  expect(await table.getByRole('row').allInnerTexts()).toEqual([
    expect.stringMatching(/Month\s+Accepted\s+Rejected/),
    expect.stringMatching(/September\s+30\s+12/),
    expect.stringMatching(/October\s+41\s+9/),
  ]);
});

test('links to other sites say that they open a new tab', async () => {
  expect(await sample('Link').getAttribute('target')).toBe('_blank');
  await page.getByRole('link', { name: /A page elsewhere\s*opens in a new tab/ }).waitFor();
});
