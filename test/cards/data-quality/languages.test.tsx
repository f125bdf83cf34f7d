import { commonTexts, editTexts, languageCodes } from '@tandem/ui';
import { qualityTexts } from '../../../src/app/cards/data-quality/texts';
import { sharedKeys, translatesEnglish } from '../ui/language-files';
import { aDuplicate, aFinding, aTypo, aView, got, now } from './builders';
import { renderCard } from './card';

describe('the texts', () => translatesEnglish('cards/data-quality/texts'));

describe('texts that the cards join', () => {
  it('share no key', () => {
    expect(sharedKeys(commonTexts.en, editTexts.en, qualityTexts.en)).toEqual([]);
  });
});

/** A value that a sentence was not given. */
const unfilled = /\{[a-z]+\}(?!\})/i;

describe.each(languageCodes)('in %s', (locale) => {
  it.each(['full', 'compact'] as const)('the %s card says everything', async (card) => {
    const view = aView({
      findings: [aTypo(), aFinding()],
      duplicates: [aDuplicate()],
      verified: [{ property: 'lastname', label: 'Last name', value: 'Testa', by: 'Mia', at: now }],
      unmeasured: [
        { what: 'owner', why: 'scope', scopes: ['crm.objects.owners.read'] },
        { what: 'duplicates', why: 'server', scopes: [] },
      ],
      writeBack: { state: 'not_set_up', missing: ['contacts.x'] },
    });
    const shown = renderCard({ get: [got(view)], fix: [got(view)] }, { card, locale });
    await shown.shows('ada@gmail.com');
    shown.press('use-0');
    await shown.shows(qualityTexts[locale].stillFound);
    const texts = shown
      .texts()
      .replaceAll('={undefined}', '')
      .replaceAll(/=\{.*?\}/g, '');
    expect(texts).not.toMatch(unfilled);
    expect(texts).not.toMatch(/\bundefined\b|\bNaN\b|Invalid Date|\[object/);
  });
});

describe('numbers and dates', () => {
  it('are the reader’s', async () => {
    const shown = renderCard(
      { get: [got(aView({ findings: [aFinding({ points: 6.54 })] }))] },
      { locale: 'de' },
    );
    await shown.shows('6,5 Punkte');
    expect(shown.texts()).toContain('16.11.2026');
    expect(shown.texts()).toContain('23.11.2026, 10:00');
  });
});

describe('a locale that the cards do not speak', () => {
  it.each(['ja', 'xx-yy', '', 'not a locale'])('%p gets English', async (locale) => {
    const shown = renderCard({ get: [got(aView())] }, { locale });
    await shown.shows('62 of 100');
  });
});
