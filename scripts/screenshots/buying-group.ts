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

const company =
  (name: string, query: string, options: ViewOptions = {}): Shot =>
  async (studio) =>
    studio.take(
      await openCard(studio, await studio.recordPath('companies', query), companyCard, options),
      name,
    );

type RecordType = 'deals' | 'companies';

/** A card while HubSpot does not answer. */
const loading =
  (card: string, type: RecordType, query: string, name: string): Shot =>
  async (studio) => {
    await studio.faults([{ match: { pathIncludes: '/crm/' }, fault: 'timeout' }]);
    const page = await studio.open(`${await studio.recordPath(type, query)}?tab=${card}`, { height: 900 });
    await page.locator(`[data-card="${card}"] .mantine-Loader-root`).first().waitFor();
    await studio.take(page, name);
    await studio.faults([]);
  };

/** A card while some calls fail. */
const withFaults =
  (rule: object, cardHeight: number) =>
  (card: string, type: RecordType, query: string, name: string): Shot =>
  async (studio) => {
    await studio.faults([rule]);
    const path = await studio.recordPath(type, query);
    await studio.take(await openCard(studio, path, card, { height: cardHeight }), name);
    await studio.faults([]);
  };

const failing = withFaults({ match: { pathIncludes: '/crm/' }, fault: '429-daily' }, 900);
const partly = withFaults({ match: { pathIncludes: '/marketing' }, fault: '500' }, height);

/** A card while HubSpot grants the app no contacts. */
const notAllowed =
  (card: string, type: RecordType, query: string, name: string): Shot =>
  async (studio) => {
    await studio.withoutScopes(['crm.objects.contacts.read']);
    const path = await studio.recordPath(type, query);
    await studio.take(await openCard(studio, path, card, { height: 900 }), name);
    await studio.withoutScopes();
  };

/** Every state of the buying-group the records are those of portal/demo/README.md. */
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

  buyingGroupLoading: loading(dealCard, 'deals', 'three people, two verdicts', 'buying-group-loading'),
  buyingGroupFailed: failing(dealCard, 'deals', 'three people, two verdicts', 'buying-group-failed'),
  buyingGroupPartial: partly(dealCard, 'deals', 'three people, two verdicts', 'buying-group-partial'),
  buyingGroupNotAllowed: notAllowed(
    dealCard,
    'deals',
    'three people, two verdicts',
    'buying-group-not-allowed',
  ),

  companyTouchpoints: company('company-touchpoints', 'State Museum'),
  companyTouchpointsGerman: company('company-touchpoints-german', 'State Museum', { language: 'de' }),
  companyTouchpointsOnPhone: company('company-touchpoints-phone', 'State Museum', {
    width: 360,
    height: 2400,
  }),
  companyTouchpointsLoading: loading(companyCard, 'companies', 'State Museum', 'company-touchpoints-loading'),
  companyTouchpointsFailed: failing(companyCard, 'companies', 'State Museum', 'company-touchpoints-failed'),
  companyTouchpointsPartial: partly(companyCard, 'companies', 'State Museum', 'company-touchpoints-partial'),
  companyTouchpointsNotAllowed: notAllowed(
    companyCard,
    'companies',
    'State Museum',
    'company-touchpoints-not-allowed',
  ),

  companyWithoutContacts: async (studio) => {
    const id = await studio.create('companies', { name: 'Quiet Harbour', domain: 'quiet-harbour.example' });
    const page = await openCard(studio, `/companies/${id}`, companyCard, { height: 900 });
    await studio.take(page, 'company-touchpoints-without-contacts');
  },
};
