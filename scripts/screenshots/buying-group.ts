import { loaded, type Studio, type ViewOptions } from './studio';

type Shot = (studio: Studio) => Promise<void>;

const dealCard = 'buying-group-card';
const companyCard = 'company-touchpoints-card';
const height = 1900;

async function openCard(studio: Studio, path: string, card: string, options: ViewOptions = {}) {
  const page = await studio.open(`${path}?tab=${card}`, { height, ...options });
  await loaded(page, card);
  return page;
}

const deal =
  (name: string, query: string, options: ViewOptions = {}): Shot =>
  async (studio) =>
    studio.take(await openCard(studio, await studio.recordPath('deals', query), dealCard, options), name);

/** Every state of the buying-group card; the records are those of portal/demo/README.md. */
export const buyingGroupShots: Record<string, Shot> = {
  buyingGroup: deal('buying-group', 'three people, two verdicts'),
  largeBuyingGroup: deal('buying-group-800-contacts', '800 people'),
  buyingGroupWithoutContacts: deal('buying-group-without-contacts', 'nobody known yet', { height: 900 }),
  buyingGroupGerman: deal('buying-group-german', '800 people', { language: 'de' }),
  buyingGroupOnPhone: deal('buying-group-phone', 'three people, two verdicts', { width: 360, height: 2400 }),

  buyingGroupRole: async (studio) => {
    const page = await openCard(
      studio,
      await studio.recordPath('deals', 'three people, two verdicts'),
      dealCard,
      { height: 1400 },
    );
    await page.locator(`[data-card="${dealCard}"]`).getByRole('button', { name: 'Set role' }).first().click();
    await page.getByText('Roles belong to the contact').waitFor();
    await studio.take(page, 'buying-group-role');
  },

  buyingGroupCredit: async (studio) => {
    const path = await studio.recordPath('deals', 'three people, two verdicts');
    const page = await openCard(studio, path, dealCard, { height: 1400 });
    await page
      .locator(`[data-card="${dealCard}"]`)
      .getByRole('heading', { name: 'Credit' })
      .evaluate((heading) => heading.scrollIntoView());
    await studio.take(page, 'buying-group-credit');
  },

  buyingGroupLoading: async (studio) => {
    await studio.faults([{ match: { pathIncludes: '/crm/' }, fault: 'timeout' }]);
    const path = await studio.recordPath('deals', 'three people, two verdicts');
    const page = await studio.open(`${path}?tab=${dealCard}`, { height: 900 });
    await page.locator(`[data-card="${dealCard}"] .mantine-Loader-root`).first().waitFor();
    await studio.take(page, 'buying-group-loading');
    await studio.faults([]);
  },

  buyingGroupFailed: async (studio) => {
    await studio.faults([{ match: { pathIncludes: '/crm/' }, fault: '429-daily' }]);
    const path = await studio.recordPath('deals', 'three people, two verdicts');
    await studio.take(await openCard(studio, path, dealCard, { height: 900 }), 'buying-group-failed');
    await studio.faults([]);
  },

  companyTouchpoints: async (studio) => {
    const path = await studio.recordPath('companies', 'State Museum');
    await studio.take(await openCard(studio, path, companyCard), 'company-touchpoints');
  },
};
