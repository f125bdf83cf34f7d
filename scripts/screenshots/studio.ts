import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { variantWithout } from '../../cli/manifest/variant';
import type { Bootstrap } from '../../portal/host/src/shared-types';
import type { TestPortal } from '../../test/support/portal';
import { root } from '../support/project';

/** Where pictures go; named after what they show. */
export const pictures = join(root, 'docs', 'images');

export interface ViewOptions {
  /** Language of the user who looks, as the demo team has it, e.g. `en`. */
  language?: string;
  width?: number;
  height?: number;
}

/** Opens pages of a running portal as a given user, and takes pictures of them. */
export class Studio {
  constructor(
    private readonly browser: Browser,
    readonly portal: TestPortal,
  ) {}

  private async userId(language: string): Promise<string> {
    const bootstrap = (await (await fetch(`${this.portal.hostUrl}/host/bootstrap`)).json()) as Bootstrap;
    const user = bootstrap.users.find((one) => one.language === language && one.role === 'rep');
    if (!user) throw new Error(`Nobody in the demo team speaks ${language}.`);
    return user.id;
  }

  /** Opens a path of the host page. */
  async open(
    path: string,
    { language = 'en', width = 1440, height = 1000 }: ViewOptions = {},
  ): Promise<Page> {
    const context = await this.browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
    const userId = await this.userId(language);
    await context.addInitScript((id) => localStorage.setItem('portal.user', id), userId);
    const page = await context.newPage();
    await page.goto(this.portal.hostUrl + path);
    return page;
  }

  /** Path of the record of that name, found as a person would: by searching. */
  async recordPath(type: 'contacts' | 'deals' | 'companies', query: string): Promise<string> {
    const response = await fetch(`${this.portal.hostUrl}/api/crm/objects/2026-09/${type}/search`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, limit: 1, after: '0', properties: [], filterGroups: [], sorts: [] }),
    });
    const { results } = (await response.json()) as { results: Array<{ id: string }> };
    if (!results[0]) throw new Error(`No ${type} record answers to "${query}".`);
    return `/${type}/${results[0].id}`;
  }

  /** Makes a record of its own for a picture. @returns its id */
  async create(type: 'contacts' | 'companies', properties: Record<string, string>): Promise<string> {
    const response = await fetch(`${this.portal.hostUrl}/api/crm/objects/2026-09/${type}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ properties }),
    });
    if (!response.ok) throw new Error(await response.text());
    return ((await response.json()) as { id: string }).id;
  }

  /** Opens the feedback tab of a record and waits until the card is past loading. */
  openFeedback(type: 'contacts' | 'deals', query: string, options: ViewOptions = {}): Promise<Page> {
    return this.openCard('lead-feedback-card', type, query, options);
  }

  /** Opens the tab of a card on a record and waits until the card is past loading. */
  async openCard(
    card: string,
    type: 'contacts' | 'deals' | 'companies',
    query: string,
    options: ViewOptions = {},
  ): Promise<Page> {
    const page = await this.open(`${await this.recordPath(type, query)}?tab=${card}`, options);
    await loaded(page, card);
    return page;
  }

  /** Makes API calls of the app fail or stall; see the API's README for the rules. */
  async faults(rules: unknown[]): Promise<void> {
    await fetch(`${this.portal.apiUrl}/_portal/faults`, { method: 'DELETE' });
    if (rules.length === 0) return;
    await fetch(`${this.portal.apiUrl}/_portal/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ rules }),
    });
  }

  /** Leaves the app's token with every scope but these, until it is called again; without any, all are back. */
  async withoutScopes(missing: readonly string[] = []): Promise<void> {
    const scopes = variantWithout([]).scopes.filter((scope) => !missing.includes(scope));
    await fetch(`${this.portal.apiUrl}/_portal/tokens`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token: 'demo-app-token', scopes }),
    });
  }

  async take(page: Page, name: string, options: { fullPage?: boolean } = {}): Promise<void> {
    await page.mouse.move(0, 0);
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(pictures, `${name}.png`), ...options });
    await page.context().close();
    console.log(`docs/images/${name}.png`);
  }
}

/** Waits until a card runs and none of its spinners turns any more. */
export async function loaded(page: Page, card: string): Promise<void> {
  const frame = page.locator(`[data-card="${card}"][data-card-status=running]`).first();
  await frame.waitFor();
  await frame.getByText(/\S/).first().waitFor();
  await page.waitForFunction(
    (uid) => !document.querySelector(`[data-card="${uid}"] .mantine-Loader-root`),
    card,
  );
}
