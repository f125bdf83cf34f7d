import { ToggleGroup } from '@hubspot/ui-extensions';
import { defaultWordsIn, feedbackTexts, languageCodes } from '@tandem/ui';
import type { FeedbackView } from '@tandem/contracts';
import { aView, anEntry, answeredView } from './builders';
import { got, me, renderCard } from './card';

const contact = aView().contact;
const everything: FeedbackView = {
  ...answeredView(
    anEntry({
      reviewer: me,
      kind: 'correction',
      supersedes: 'wrong',
      rating: '3',
      disposition: 'recycled',
      reason: 'bad_timing',
      wakeUpDate: '2027-02-03',
      contentHelped: 'Demo request',
    }),
    [anEntry({ key: 'wrong', superseded: true })],
  ),
  contacts: [contact],
  contactCount: 800,
  historyCount: 250,
  missingProperties: ['contacts.tandem_feedback_rating'],
  unreadableAgreements: [{ version: 2, problem: 'not JSON' }],
};
const request = { state: 'requested', because: 'handed_over_again', attempt: 2, since: 0 } as const;

/** A value that a sentence was not given. */
const unfilled = new RegExp(
  [...new Set(JSON.stringify(feedbackTexts.en).match(/\{\w+\}/g))].join('|').replace(/[{}]/g, '\\$&'),
);

describe.each(languageCodes)('in %s', (locale) => {
  it.each(['full', 'compact'] as const)('the %s card says everything', async (kind) => {
    const card = renderCard({ get: [got({ ...everything, request })] }, { card: kind, locale });
    const texts = feedbackTexts[locale];
    await card.shows(texts.wanted);
    if (kind === 'full') {
      card.choose('disposition', 'recycled');
      card.save();
      await card.shows(texts.required);
    }
    const shown = card.texts().replaceAll('={undefined}', '');
    expect(shown).not.toMatch(unfilled);
    expect(shown).not.toMatch(/\bundefined\b|\bNaN\b|Invalid Date/);
    const labels = card.findByTestId(ToggleGroup, 'rating').props.options.map(({ label }) => label);
    expect(labels).toContain(`1 · ${defaultWordsIn[locale][0]}`);
  });
});

describe('a locale that the cards do not speak', () => {
  it.each(['ja', 'xx-yy', '', 'not a locale'])('%p gets English', async (locale) => {
    const card = renderCard({ get: [got(aView())] }, { locale });
    await card.shows('Feedback wanted');
  });
});

describe('dates', () => {
  it('are the region’s, in the portal’s time zone', async () => {
    const card = renderCard({ get: [got(everything)] }, { locale: 'de' });
    await card.shows('20.11.2026, 14:05');
    await card.shows('Wiedervorlage am: 03.02.2027');
  });
});
