import { loaded, type Studio, type ViewOptions } from './studio';

type Shot = (studio: Studio) => Promise<void>;

const uid = 'marketing-touchpoints-card';
const tab = `[data-card="${uid}"]`;

/** A contact's touchpoints as they stand when opened. */
const asOpened =
  (name: string, query: string, options: ViewOptions = {}): Shot =>
  async (studio) =>
    studio.take(
      await studio.openCard(uid, 'contacts', query, { height: 2200, ...options }),
      `touchpoints-${name}`,
    );

/** What the portal has subscribed to, while the picture is taken. */
const onTier =
  (name: string, tier: string): Shot =>
  async (studio) => {
    await setTier(studio, tier);
    await asOpened(name, 'Hugo Heiss')(studio);
    await setTier(studio, 'enterprise');
  };

const hubs = ['marketing', 'sales', 'service', 'content', 'data', 'commerce'];

const setTier = (studio: Studio, tier: string) =>
  fetch(`${studio.portal.apiUrl}/_portal/tiers`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(Object.fromEntries(hubs.map((hub) => [hub, tier]))),
  });

/** Calls fail while the picture is taken. */
const failing =
  (name: string, rules: unknown[], height = 1000): Shot =>
  async (studio) => {
    await studio.faults(rules);
    await asOpened(name, 'Hugo Heiss', { height })(studio);
    await studio.faults([]);
  };

/** HubSpot grants the app everything but some scopes while the picture is taken. */
const without =
  (name: string, scopes: readonly string[], height = 1000): Shot =>
  async (studio) => {
    await studio.withoutScopes(scopes);
    await asOpened(name, 'Hugo Heiss', { height })(studio);
    await studio.withoutScopes();
  };

/** Every state of the touchpoint cards; the records are those of portal/demo/README.md. */
export const touchpointShots: Record<string, Shot> = {
  hot: asOpened('hot', 'Hugo Heiss'),
  goneCold: asOpened('gone-cold', 'Karla Kalt'),
  manyTouches: asOpened('2000-touches', 'Theo Vieltritt'),
  nothingMet: asOpened('nothing', 'Nele Nichts', { height: 1000 }),
  events: asOpened('events', 'Wanda Webinar'),
  scanner: asOpened('scanner', 'Barra Scanlon'),
  prefetched: asOpened('prefetched', 'Apolline Vorab'),
  ownPeople: asOpened('own-people', 'Ina Intern'),
  unknownTypes: asOpened('unknown-types', 'Odette Ereignis'),
  salesAlone: asOpened('sales-alone', 'Salka Vertrieb'),
  touchesInGerman: asOpened('german', 'Hugo Heiss', { language: 'de' }),
  touchesRightToLeft: asOpened('right-to-left', 'الخطيب'),

  starter: onTier('starter', 'starter'),
  sourceFailed: failing('source-failed', [{ match: { pathIncludes: '/marketing' }, fault: '500' }], 1400),
  touchesFailed: failing('failed', [{ match: { pathIncludes: '/crm/' }, fault: '429-daily' }]),

  touchesNotAllowed: without('not-allowed', ['crm.objects.contacts.read']),
  touchesWithoutScopes: without(
    'without-scopes',
    ['content', 'crm.objects.marketing_events.read', 'forms'],
    2200,
  ),

  touchesLoading: async (studio) => {
    await studio.faults([{ match: { pathIncludes: '/crm/' }, fault: 'timeout' }]);
    const page = await studio.open(`${await studio.recordPath('contacts', 'Hugo Heiss')}?tab=${uid}`);
    await page.locator(`${tab} .mantine-Loader-root`).first().waitFor();
    await studio.take(page, 'touchpoints-loading');
    await studio.faults([]);
  },

  touchesFiltered: async (studio) => {
    const page = await studio.openCard(uid, 'contacts', 'Theo Vieltritt', { height: 2200 });
    await page.locator(tab).getByLabel('Search').fill('pricing');
    await page.waitForTimeout(600);
    await loaded(page, uid);
    await studio.take(page, 'touchpoints-filtered');
  },

  touchesPhone: async (studio) => {
    const page = await studio.openCard(uid, 'contacts', 'Hugo Heiss', { width: 360, height: 2400 });
    await page.locator(tab).scrollIntoViewIfNeeded();
    await studio.take(page, 'touchpoints-phone');
  },

  touchesSidebar: async (studio) => {
    const page = await studio.open(await studio.recordPath('contacts', 'Hugo Heiss'));
    await loaded(page, 'marketing-touchpoints-compact');
    await page.locator('[data-card="marketing-touchpoints-compact"]').first().scrollIntoViewIfNeeded();
    await studio.take(page, 'touchpoints-sidebar');
  },
};
