import type { Page } from 'playwright-core';
import { loaded, type Studio, type ViewOptions } from './studio';

type Shot = (studio: Studio) => Promise<void>;

const uid = 'data-quality-card';
const compact = 'data-quality-compact';
const tab = `[data-card="${uid}"]`;

/** A contact as a bad import leaves it. */
const poor = {
  firstname: 'n/a',
  lastname: 'test',
  phone: '0000',
  country: 'unknown',
  lifecyclestage: 'opportunity',
  jobtitle: 'asdf',
  company: 'Select',
};

const changeContact = (studio: Studio, method: string, path: string, properties: Record<string, string>) =>
  fetch(`${studio.portal.hostUrl}/api/crm/objects/2026-09/contacts${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ properties }),
  });

/** Makes a contact of its own for a picture, so that no picture depends on another. */
async function contactOf(studio: Studio, name: string, properties: Record<string, string>): Promise<string> {
  const response = await changeContact(studio, 'POST', '', {
    email: `grete.${name}@gmial.com`,
    ...properties,
  });
  if (!response.ok) throw new Error(await response.text());
  return ((await response.json()) as { id: string }).id;
}

async function openContact(studio: Studio, id: string, options: ViewOptions = {}): Promise<Page> {
  const page = await studio.open(`/contacts/${id}?tab=${uid}`, { height: 1500, ...options });
  await loaded(page, uid);
  await loaded(page, compact);
  return page;
}

const openPoor = async (studio: Studio, name: string, options?: ViewOptions): Promise<Page> =>
  openContact(studio, await contactOf(studio, name, poor), options);

const asOpened =
  (name: string, options?: ViewOptions): Shot =>
  async (studio) =>
    studio.take(await openPoor(studio, name, options), `data-quality-${name}`);

const ofRecord =
  (name: string, type: 'companies' | 'deals', query: string): Shot =>
  async (studio) =>
    studio.take(await studio.openCard(uid, type, query, { height: 1500 }), `data-quality-${name}`);

const typeEmail = async (page: Page, email: string): Promise<void> => {
  await page
    .locator(tab)
    .getByLabel(/^Email|^E-Mail/)
    .fill(email);
  await page.keyboard.press('Enter');
};

/** Every state of the cards about data quality. */
export const dataQualityShots: Record<string, Shot> = {
  qualityPoor: asOpened('poor'),
  qualityGerman: asOpened('german', { language: 'de' }),
  qualityPhone: asOpened('phone', { width: 360, height: 2400 }),
  qualityCompany: ofRecord('company', 'companies', 'Northern Grain'),
  qualityDeal: ofRecord('deal', 'deals', 'three people, two verdicts'),

  qualityRightToLeft: async (studio) => {
    const id = await contactOf(studio, 'rtl', {
      ...poor,
      firstname: 'نور عبد الرحمن الخطيب',
      lastname: '',
      jobtitle: '',
      company: '<b>شركة</b>',
    });
    await studio.take(await openContact(studio, id), 'data-quality-right-to-left');
  },

  qualitySaved: async (studio) => {
    const page = await openPoor(studio, 'saved');
    await page.locator(tab).getByRole('button', { name: /^Use / }).first().click();
    await page
      .locator(tab)
      .getByText(/^Saved/)
      .waitFor();
    await studio.take(page, 'data-quality-saved');
  },

  qualityVerified: async (studio) => {
    const page = await openPoor(studio, 'verified', { height: 2000 });
    const card = page.locator(tab);
    await card.getByRole('button', { name: 'It is right as it is' }).click();
    await card.getByText(/^Noted as right/).waitFor();
    await card.getByRole('button', { name: 'Called right' }).click();
    await studio.take(page, 'data-quality-verified');
  },

  qualityChangedMeanwhile: async (studio) => {
    const id = await contactOf(studio, 'changed', poor);
    const page = await openContact(studio, id);
    await changeContact(studio, 'PATCH', `/${id}`, { email: 'grete@elsewhere.example' });
    await typeEmail(page, 'grete@mine.example');
    await page
      .locator(tab)
      .getByText(/meanwhile$/)
      .waitFor();
    await studio.take(page, 'data-quality-changed-meanwhile');
  },

  qualityRefused: async (studio) => {
    const page = await openPoor(studio, 'refused');
    const rules = `${studio.portal.apiUrl}/_portal/rules`;
    const rule = {
      objectType: 'contacts',
      controllingProperty: 'lifecyclestage',
      controllingValues: ['opportunity'],
      requiredProperties: ['city'],
    };
    await fetch(rules, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ conditionalRequired: [rule], createRequired: [] }),
    });
    await typeEmail(page, 'grete@armselig.example');
    await page
      .locator(tab)
      .getByText(/^A rule of your portal/)
      .waitFor();
    await fetch(rules, { method: 'DELETE' });
    await studio.take(page, 'data-quality-refused');
  },

  qualityNotSaved: async (studio) => {
    const page = await openPoor(studio, 'not-saved');
    await page.context().setOffline(true);
    await typeEmail(page, 'grete@armselig.example');
    await page.locator(tab).getByText('There is no connection.').waitFor();
    await studio.take(page, 'data-quality-not-saved');
  },

  qualityDuplicates: async (studio) => {
    const twin = { firstname: 'Zita', lastname: 'Zwilling', phone: '+49 30 901821', country: 'Germany' };
    await contactOf(studio, 'twin', { ...twin, email: 'zita.zwilling@gmail.com', jobtitle: 'Buyer' });
    const id = await contactOf(studio, 'twins', { ...twin, email: 'zitazwilling@gmail.com' });
    await new Promise((done) => setTimeout(done, 3_000));
    await studio.take(await openContact(studio, id, { height: 2300 }), 'data-quality-duplicates');
  },

  qualityPartial: async (studio) => {
    const id = await contactOf(studio, 'partial', poor);
    await studio.faults([{ match: { pathIncludes: '/search' }, fault: '500' }]);
    await studio.take(await openContact(studio, id, { height: 2000 }), 'data-quality-partial');
    await studio.faults([]);
  },

  qualityFailed: async (studio) => {
    const id = await contactOf(studio, 'failed', poor);
    await studio.faults([{ match: { pathIncludes: '/crm/' }, fault: '429-daily' }]);
    await studio.take(await openContact(studio, id, { height: 1000 }), 'data-quality-failed');
    await studio.faults([]);
  },

  qualityLoading: async (studio) => {
    const id = await contactOf(studio, 'loading', poor);
    await studio.faults([{ match: { pathIncludes: '/crm/' }, fault: 'timeout' }]);
    const page = await studio.open(`/contacts/${id}?tab=${uid}`);
    await page.locator(`${tab} .mantine-Loader-root`).first().waitFor();
    await studio.take(page, 'data-quality-loading');
    await studio.faults([]);
  },

  qualitySidebar: async (studio) => {
    const id = await contactOf(studio, 'sidebar', poor);
    const page = await studio.open(`/contacts/${id}`);
    await loaded(page, compact);
    await page.locator(`[data-card="${compact}"]`).first().scrollIntoViewIfNeeded();
    await studio.take(page, 'data-quality-sidebar');
  },
};
