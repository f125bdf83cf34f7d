import { loaded, type Studio } from './studio';

type Shot = (studio: Studio) => Promise<void>;

const tab = '[data-card="lead-feedback-card"]';
const submit = { pathIncludes: 'lead_feedback', method: 'POST' };

/** A record in one state, as it stands when opened. */
const asOpened =
  (name: string, type: 'contacts' | 'deals', query: string, language = 'en'): Shot =>
  async (studio) =>
    studio.take(await studio.openFeedback(type, query, { language, height: 1200 }), name);

/** Every state of the feedback cards; the records are those of portal/demo/README.md. */
export const feedbackShots: Record<string, Shot> = {
  requested: asOpened('feedback-requested', 'contacts', 'Amira Haddad'),
  accepted: asOpened('feedback-accepted', 'contacts', 'Ben Okafor'),
  recycled: asOpened('feedback-recycled', 'contacts', 'Elif Yilmaz'),
  wokenUp: asOpened('feedback-woken-up', 'contacts', 'Felix Moreau'),
  rejected: asOpened('feedback-rejected', 'contacts', 'Fiona Rejka'),
  corrected: asOpened('feedback-corrected', 'contacts', 'Hanna Korrek'),
  withdrawn: asOpened('feedback-withdrawn', 'contacts', 'Joost Terug'),
  thirdAttempt: asOpened('feedback-third-attempt', 'contacts', 'Liam Trippel'),
  twoReps: asOpened('feedback-two-reps', 'contacts', 'Marta Beide'),
  nothingKnown: asOpened('feedback-nothing-known', 'contacts', 'lead24@state-museum.example'),
  rightToLeft: asOpened('feedback-right-to-left', 'contacts', 'الخطيب'),
  german: asOpened('feedback-german', 'contacts', 'Amira Haddad', 'de'),
  deal: asOpened('feedback-deal', 'deals', 'three people, two verdicts'),
  largeDeal: asOpened('feedback-deal-800-contacts', 'deals', '800 people'),
  dealWithoutContacts: asOpened('feedback-deal-without-contacts', 'deals', 'nobody known yet'),

  form: async (studio) => {
    const page = await studio.openFeedback('contacts', 'Amira Haddad', { height: 1300 });
    const card = page.locator(tab);
    await card
      .getByText(/^2 ·|Wrong fit/)
      .first()
      .click();
    await card.getByText('Rejected', { exact: true }).click();
    await studio.take(page, 'feedback-form');
  },

  loading: async (studio) => {
    await studio.faults([{ match: { pathIncludes: '/crm/' }, fault: 'timeout' }]);
    const page = await studio.open(
      `${await studio.recordPath('contacts', 'Amira Haddad')}?tab=lead-feedback-card`,
    );
    await page.locator(`${tab} .mantine-Loader-root`).first().waitFor();
    await studio.take(page, 'feedback-loading');
    await studio.faults([]);
  },

  failed: async (studio) => {
    await studio.faults([{ match: { pathIncludes: '/crm/' }, fault: '429-daily' }]);
    await studio.take(await studio.openFeedback('contacts', 'Amira Haddad'), 'feedback-failed');
    await studio.faults([]);
  },

  draftKept: async (studio) => {
    const page = await studio.openFeedback('contacts', 'Amira Haddad', { height: 1300 });
    const card = page.locator(tab);
    await card
      .getByText(/^4 ·|Good/)
      .first()
      .click();
    await card.getByText('Accepted', { exact: true }).click();
    await studio.faults([{ match: submit, fault: '429-daily' }]);
    await card.getByRole('button', { name: 'Save' }).click();
    await card.getByText('Your verdict is not saved yet').waitFor();
    await studio.take(page, 'feedback-draft-kept');
    await studio.faults([]);
  },

  sidebar: async (studio) => {
    const page = await studio.open(await studio.recordPath('contacts', 'Ben Okafor'));
    await loaded(page, 'lead-feedback-compact');
    await studio.take(page, 'feedback-sidebar');
  },

  phone: async (studio) => {
    const page = await studio.openFeedback('contacts', 'Ben Okafor', { width: 360, height: 800 });
    await page.locator(tab).scrollIntoViewIfNeeded();
    await studio.take(page, 'feedback-phone');
  },

  /** Last, because it changes the record: what happens after a verdict is given. */
  saved: async (studio) => {
    const page = await studio.openFeedback('contacts', 'Amira Haddad', { height: 1300 });
    const card = page.locator(tab);
    await card
      .getByText(/^4 ·|Good/)
      .first()
      .click();
    await card.getByText('Accepted', { exact: true }).click();
    await card.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Verdict saved').waitFor();
    await page.evaluate(() => window.scrollTo(0, 0));
    await studio.take(page, 'feedback-saved');
  },

  /** Every API call and function run behind the cards. */
  activity: async (studio) => {
    const page = await studio.open(await studio.recordPath('contacts', 'Ben Okafor'));
    await page.getByRole('button', { name: 'Activity' }).click();
    await loaded(page, 'lead-feedback-compact');
    await studio.take(page, 'portal-activity');
  },
};
