import { languageCodes, touchTexts } from '@tandem/ui';
import { bothTexts } from '../../../src/app/cards/touchpoints/texts/both';
import { fullTexts } from '../../../src/app/cards/touchpoints/texts/full';
import { glanceTexts } from '../../../src/app/cards/touchpoints/texts/glance';
import { sharedKeys, translatesEnglish } from '../ui/language-files';
import { aMoment, aView, got } from './builders';
import { renderCard } from './card';

describe.each([
  'packages/ui/src/touchpoints/texts',
  'cards/touchpoints/texts/both',
  'cards/touchpoints/texts/full',
  'cards/touchpoints/texts/glance',
])('%s', translatesEnglish);

describe('texts that a card joins', () => {
  it.each([
    ['touchTexts', 'bothTexts and fullTexts', sharedKeys(touchTexts.en, bothTexts.en, fullTexts.en)],
    ['touchTexts', 'bothTexts and glanceTexts', sharedKeys(touchTexts.en, bothTexts.en, glanceTexts.en)],
  ])('%s and %s share no key', (_, __, shared) => expect(shared).toEqual([]));
});

/** A value that a sentence was not given. */
const unfilled =
  /\{(what|times|when|day|it|n|count|visits|views|factor|role|why|score|trend|change|needed|moment|scopes|missing|weights|days|saturation|touches|from|to|total|card|text)\}/;

describe.each(languageCodes)('in %s', (locale) => {
  it.each(['full', 'compact'] as const)('the %s card says everything', async (card) => {
    const noise = aMoment({ kind: 'email_open', noise: 'bot_filtered' });
    const view = aView({
      log: { items: [noise], total: 9, offset: 0, rest: 8 },
      sources: [{ source: 'content', state: 'partial', why: 'limit', count: 2 }],
      writeBack: { state: 'not_set_up', missing: ['contacts.x'] },
    });
    const shown = renderCard([got(view)], { card, locale });
    await shown.shows(touchTexts[locale].hot);
    expect(shown.texts()).not.toMatch(/HubSpot (took|hielt|lo tomó|l’a pris|zag het|tomou)/);
    const texts = shown.texts().replaceAll('={undefined}', '');
    expect(texts).not.toMatch(unfilled);
    expect(texts).not.toMatch(/\bundefined\b|\bNaN\b|Invalid Date|\[object/);
  });
});

describe('a locale that the cards do not speak', () => {
  it.each(['ja', 'xx-yy', '', 'not a locale'])('%p gets English', async (locale) => {
    const shown = renderCard([got(aView())], { locale });
    await shown.shows('Copy brief');
  });
});

describe('dates', () => {
  it('are the reader’s, in the portal’s time zone', async () => {
    const shown = renderCard([got(aView())], { locale: 'de' });
    await shown.shows('17.11.2026, 14:05');
    await shown.shows('Am Dienstag zweimal die Seite „Pricing“ gelesen');
  });
});
