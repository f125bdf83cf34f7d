import countries from 'i18n-iso-countries/index';
import { countryKey, countryKeysOf, countryPartsOf, foldedName } from './country-forms';
import { english, languagesOf } from './country-languages';
import type { NameLanguages } from './country-languages';
import { furtherNames, plainNames } from './country-names';
import { lazily } from './lazily';
import { countryNamesIn } from './libraries';
import { remembered } from './remembered';
import { isSlip } from './slip';

const codes = lazily(() => Object.keys(countries.getAlpha2Codes()));

function namesIn({ packaged, displayed }: NameLanguages): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (name: string | undefined, code: string): void => {
    const key = name === undefined ? '' : countryKey(foldedName(name));
    if (key && !names.has(key)) names.set(key, code);
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
 * languages (i18n-iso-countries; Unicode CLDR through `Intl.DisplayNames`), also as lists have it (`Korea, South`) or
 * twice (`Germany (DE)`); null when it is none. Accents, case and punctuation do not matter. `na` in small letters is no
 * answer rather than Namibia.
 *
 * @param text not blank
 */
export const countryCodeOf = remembered((text: string): string | null =>
  text.length > longestName ? null : (readCountry(text) ?? readParts(text)),
);

/** The country that every part of a text names. */
function readParts(text: string): string | null {
  const named = new Set(countryPartsOf(text).map(readCountry));
  const [code] = named;
  return named.size === 1 ? code! : null;
}

function readCountry(text: string): string | null {
  const upper = text.toUpperCase();
  if (upper.length === 2 && text !== 'na' && countries.alpha2ToAlpha3(upper)) return upper;
  const fromAlpha3 = upper.length === 3 ? countries.alpha3ToAlpha2(upper) : undefined;
  if (fromAlpha3) return fromAlpha3;
  const folded = foldedName(text);
  if (folded.length < 2) return null;
  const keys = [...countryKeysOf(text)];
  for (const languages of languagesOf(folded)) {
    for (const key of keys) {
      const code = tableOf(languages).get(key);
      if (code) return code;
    }
  }
  return null;
}

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

const doubled = /(.)\1+/gu;
const undoubled = (name: string): string => name.replace(doubled, '$1');

/** A word that is no slip of `America`, which is a country. */
const region = 'americas';

/**
 * ISO 3166-1 alpha-2 code of the only country whose English name is one slip of the keyboard away, e.g. `Germnay`, or
 * differs in letters that stand twice, e.g. `Phillipines`; null when there is none.
 *
 * @param text what is no country's name
 */
export const mistypedCountryOf = remembered((text: string): string | null => {
  if (text.length > longestName || text.length < shortestMistyped - 1) return null;
  const folded = countryKey(foldedName(text));
  if (folded === region) return null;
  const single = undoubled(folded);
  const meant = new Set<string>();
  for (const [name, code] of tableOf(english)) {
    if (name.length < shortestMistyped) continue;
    if (isSlip(folded, name) || single === undoubled(name)) meant.add(code);
  }
  const [code] = meant;
  return meant.size === 1 ? code! : null;
});
