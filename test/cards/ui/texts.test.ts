import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultWords, defaultWordsIn, languageCodeFor, languageCodes, phrasesFor } from '@tandem/ui';
import { dispositions, ratings, reasons, subReasons } from '@tandem/taxonomy';
import { translatesEnglish } from './language-files';

const texts = path.resolve(__dirname, '../../../src/app/packages/ui/src/texts');
const others = languageCodes.filter((code) => code !== 'en');

describe.each(['common', 'edits', 'feedback'])('the %s texts', (folder) => {
  translatesEnglish(`packages/ui/src/texts/${folder}`);
});

describe('the languages', () => {
  it('are six', () => expect(languageCodes).toEqual(['en', 'de', 'fr', 'es', 'nl', 'pt']));

  it.each(languageCodes)('%s leaves no default word empty', (code) => {
    expect(defaultWordsIn[code].filter((text) => text.trim() === '')).toEqual([]);
  });

  it.each(others)('%s translates the default words in their order', (code) => {
    const file = readFileSync(path.join(texts, `words/${code}.ts`), 'utf8');
    const comments = [...file.matchAll(/', \/\/ (.+)$/gm)].map(([, english]) => english);
    expect(comments).toEqual(defaultWords);
  });

  it('know every label of the first agreement, and each description that the form shows', () => {
    const shown = [...ratings, ...dispositions].flatMap(({ label, description }) => [label, description]);
    const listed = [...reasons, ...subReasons].map(({ label }) => label);
    expect([...shown, ...listed].filter((word) => !defaultWords.includes(word))).toEqual([]);
  });
});

describe('choosing a language', () => {
  it.each([
    ['de', 'de'],
    ['pt-br', 'pt'],
    ['FR_CA', 'fr'],
    ['en-gb', 'en'],
    ['ja', 'en'],
    ['', 'en'],
    [undefined, 'en'],
    ['__proto__', 'en'],
    ['constructor', 'en'],
  ])('for locale %p speaks %s', (locale, code) => expect(languageCodeFor(locale)).toBe(code));
});

describe('phrases', () => {
  it('do not interpret what people typed', () => {
    const { phrase } = phrasesFor('en');
    expect(phrase('contactPrimary', { name: '{name} $& <b>' })).toBe('{name} $& <b> (primary)');
  });

  it('follow the plural rules of the language', () => {
    expect(phrasesFor('en').plural('contactCount', 1, { count: '1' })).toBe('1 contact on this deal');
    expect(phrasesFor('en').plural('contactCount', 0, { count: '0' })).toBe('0 contacts on this deal');
    expect(phrasesFor('fr').plural('contactCount', 0, { count: '0' })).toBe(
      '0 contact sur cette transaction',
    );
    expect(phrasesFor('es').plural('contactCount', 1_000_000, { count: 'n' })).toBe(
      'n contactos en este negocio',
    );
  });

  it('put a no-break space before a French colon', () => {
    expect(phrasesFor('fr').labelled('reason', 'x')).toBe('Raison\u00a0: x');
    expect(phrasesFor('de').labelled('reason', 'x')).toBe('Grund: x');
  });

  it('translate the default words of the agreement and leave an admin’s words alone', () => {
    const { choice } = phrasesFor('de');
    const [accepted] = dispositions;
    expect(choice(accepted)).toEqual({ label: 'Angenommen', description: 'Ich bearbeite ihn (SAL)' });
    expect(choice({ ...accepted, description: 'Call within the hour' }).description).toBe(
      'Call within the hour',
    );
    expect(choice({ value: 'accepted', label: 'Taken', description: '' }).label).toBe('Taken');
  });
});
