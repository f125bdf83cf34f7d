import { readFileSync } from 'node:fs';
import path from 'node:path';
import { commonTexts, languageCodes, touchTexts } from '@tandem/ui';
import { cardTexts } from '../../../src/app/cards/touchpoints/texts';
import { aMoment, aView, got } from './builders';
import { renderCard } from './card';

const app = path.resolve(__dirname, '../../../src/app');
const marks = (text: unknown) =>
  [...new Set([...JSON.stringify(text).matchAll(/\{\w+\}/g)].map(String))].sort();

const folders = [
  ['packages/ui/src/texts/common', commonTexts],
  ['packages/ui/src/touchpoints/texts', touchTexts],
  ['cards/touchpoints/texts', cardTexts],
] as const;

describe.each(folders)('%s', (folder, tables) => {
  const english = readFileSync(path.join(app, folder, 'en.ts'), 'utf8');
  const keys = [...english.matchAll(/^ {2}(?:\[|\[\n {4})'(\w+)',/gm)].map(([, key]) => key);

  it.each(languageCodes.filter((code) => code !== 'en'))('%s translates each key in its place', (code) => {
    const file = readFileSync(path.join(app, folder, `${code}.ts`), 'utf8');
    expect([...file.matchAll(/, \/\/ (\w+)$/gm)].map(([, key]) => key)).toEqual(keys);
  });

  it.each(languageCodes)('%s fills in the same values as English and leaves nothing empty', (code) => {
    for (const [key, text] of Object.entries(tables.en)) {
      const other = (tables[code] as Record<string, unknown>)[key];
      expect([key, marks(other)]).toEqual([key, marks(text)]);
      expect(JSON.stringify(other)).not.toContain('""');
    }
  });
});

/** A value that a sentence was not given. */
const unfilled =
  /\{(what|times|when|day|title|count|why|score|trend|change|needed|moment|scopes|missing|weights|days|saturation|touches|from|to|total|card|text)\}/;

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
