import type { Studio } from './studio';

/** The pages of the local CRM around the cards. */
export const hostShots: Record<string, (studio: Studio) => Promise<void>> = {
  contactsPage: async (studio) => {
    const page = await studio.open('/contacts');
    await page.getByRole('table').waitFor();
    await studio.take(page, 'portal-contacts');
  },
  ledgerPage: async (studio) => {
    const page = await studio.open('/contacts');
    await page.getByRole('link', { name: 'Lead feedback entries' }).click();
    await page.getByRole('table').waitFor();
    await studio.take(page, 'portal-ledger');
  },
  dealPage: async (studio) => {
    const page = await studio.open(await studio.recordPath('deals', '800 people'));
    await page.getByRole('heading', { name: /800 people/ }).waitFor();
    await studio.take(page, 'portal-deal');
  },
  contactsOnPhone: async (studio) => {
    const page = await studio.open('/contacts', { width: 360, height: 800 });
    await page
      .getByText(/contacts/)
      .first()
      .waitFor();
    await studio.take(page, 'portal-contacts-phone');
  },
};
