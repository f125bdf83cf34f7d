import countries from 'i18n-iso-countries/index';
import { english, languagesOf } from './country-languages';
import type { NameLanguages } from './country-languages';
import { furtherNames, plainNames } from './country-names';
import { lazily } from './lazily';
import { countryNamesIn } from './libraries';
import { remembered } from './remembered';
import { isSlip } from './slip';

const marks = /[\u0300-\u036f]/g;
const separators = /[\s\-‐–—,/()[\]&+_’'"]+/g;
const dots = /\./g;

/** A name as it is compared: without case, accents, dots and punctuation. */
export const foldedName = (text: string): string =>
  text
    .normalize('NFD')
    .replace(marks, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(dots, '')
    .replace(separators, ' ')
    .trim();

const codes = lazily(() => Object.keys(countries.getAlpha2Codes()));

function namesIn({ packaged, displayed }: NameLanguages): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (name: string | undefined, code: string): void => {
    const folded = name === undefined ? '' : foldedName(name);
    if (folded && !names.has(folded)) names.set(folded, code);
  };
  for (const language of packaged) {
    for (const [code, name] of Object.entries(countryNamesIn(language))) {
      if (typeof name === 'string') add(name, code);
      else for (const one of name) add(one, code);
    }
  }
  for (const language of displayed) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codes()) add(display.of(code), code);
  }
  for (const [name, code] of Object.entries(furtherNames)) add(name, code);
  if (packaged.includes('en')) for (const code of codes()) add(countryNameOf(code) ?? undefined, code);
  return names;
}

const tables = new Map<NameLanguages, ReadonlyMap<string, string>>();

function tableOf(languages: NameLanguages): ReadonlyMap<string, string> {
  let table = tables.get(languages);
  if (!table) tables.set(languages, (table = namesIn(languages)));
  return table;
}

/** Longest text that may be a country's name; the longest names have some 60 characters. */
const longestName = 80;

/**
 * ISO 3166-1 alpha-2 code of a country, written as its code (alpha-2 or alpha-3) or as its name in one of some 60
 * languages (i18n-iso-countries; Unicode CLDR through `Intl.DisplayNames`); null when it is none. Accents, case and
 * punctuation do not matter. `na` in small letters is no answer rather than Namibia.
 *
 * @param text not blank
 */
export const countryCodeOf = remembered((text: string): string | null =>
  text.length > longestName ? null : readCountry(text),
);

function readCountry(text: string): string | null {
  const upper = text.toUpperCase();
  if (upper.length === 2 && text !== 'na' && countries.alpha2ToAlpha3(upper)) return upper;
  const fromAlpha3 = upper.length === 3 ? countries.alpha3ToAlpha2(upper) : undefined;
  if (fromAlpha3) return fromAlpha3;
  const folded = foldedName(text);
  if (folded.length < 2) return null;
  for (const languages of languagesOf(folded)) {
    const code = tableOf(languages).get(folded) ?? tableOf(languages).get(withoutArticle(folded));
    if (code) return code;
  }
  return null;
}

/** Articles, and the Thai word for country, which Thai people write before its name. */
const article = /^(?:(?:the|die|der|das|le|la|les|el|los|las|o|a|os|as|il|lo|gli|de|het) |ประเทศ)/;
const withoutArticle = (folded: string): string => folded.replace(article, '');

const englishNames = lazily(() => new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }));
const unicodeNameOf = remembered((code: string): string | undefined => englishNames().of(code));
const symbols = /&/g;

/** The English name that a country goes by, e.g. `United States`; null when the code is none. @param code alpha-2 */
export const countryNameOf = remembered((code: string): string | null => {
  if (!countries.alpha2ToAlpha3(code)) return null;
  const name = plainNames[code] ?? unicodeNameOf(code);
  return (
    name
      ?.replace(symbols, 'and')
      .replace(/^St\. /, 'Saint ')
      .replace('’', "'") ?? null
  );
});

const straight = (name: string): string => name.replace('’', "'");

/** Whether a text is an English name of a country as Unicode or we write it, letter by letter. @param code alpha-2 */
export const isUsualCountryName = (code: string, text: string): boolean =>
  text === countryNameOf(code) ||
  straight(text) === countryNameOf(code) ||
  straight(text) === straight(unicodeNameOf(code) ?? '');

/** Shorter names are too close to each other: Chad, Chile, Iran, Iraq, Mali, Malta, Niger. */
const shortestMistyped = 6;

/**
 * ISO 3166-1 alpha-2 code of the only country whose English name is one slip of the keyboard away, e.g. `Germnay`; null
 * when there is none.
 *
 * @param text what is no country's name
 */
export const mistypedCountryOf = remembered((text: string): string | null => {
  if (text.length > longestName || text.length < shortestMistyped - 1) return null;
  const folded = foldedName(text);
  const meant = new Set<string>();
  for (const [name, code] of tableOf(english)) {
    if (name.length >= shortestMistyped && isSlip(folded, name)) meant.add(code);
  }
  const [code] = meant;
  return meant.size === 1 ? code! : null;
});
