import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultWords, languageFor, languages, phrasesFor } from '@tandem/ui';
import { dispositions, ratings, reasons, subReasons } from '@tandem/taxonomy';

const codes = Object.keys(languages);
const marks = (text: unknown) => [...JSON.stringify(text).matchAll(/\{\w+\}/g)].map(String).sort();

describe('the languages', () => {
  it('are six', () => expect(codes).toEqual(['en', 'de', 'fr', 'es', 'nl', 'pt']));

  it.each(codes)('%s fills in the same values as English, sentence by sentence', (code) => {
    for (const [key, text] of Object.entries(languages['en']!.texts)) {
      const other = languages[code]!.texts[key as keyof typeof text];
      expect([key, [...new Set(marks(other))]]).toEqual([key, [...new Set(marks(text))]]);
    }
  });

  it.each(codes)('%s leaves no sentence and no default word empty', (code) => {
    const { texts, words } = languages[code]!;
    const sentences = Object.values(texts).flatMap((text) =>
      typeof text === 'string' ? [text] : Object.values(text),
    );
    expect([...sentences, ...words].filter((text) => text.trim() === '')).toEqual([]);
  });

  it.each(codes.filter((code) => code !== 'en'))('%s translates the default words in their order', (code) => {
    const file = path.resolve(__dirname, `../../../src/app/packages/ui/src/texts/${code}.ts`);
    const comments = [...readFileSync(file, 'utf8').matchAll(/', \/\/ (.+)$/gm)].map(
      ([, english]) => english,
    );
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
  ])('for locale %p speaks %s', (locale, code) => expect(languageFor(locale).code).toBe(code));
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
