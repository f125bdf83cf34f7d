import { distance } from 'fastest-levenshtein';
import { countryKey, foldedName } from './country-forms';
import { lazily } from './lazily';
import { subdivisions } from './libraries';
import { remembered } from './remembered';
import { isSlip } from './slip';
import { furtherStates } from './state-names';

/**
 * Countries whose states are part of addresses, and are written in the languages that ISO 3166-2 names them in. Elsewhere
 * people write regions in many ways that the standard does not list, and nothing is said about them.
 */
const countriesOfStates = new Set(['US', 'CA', 'AU', 'IN', 'BR', 'MX']);

/** Who a state is named after, which only the standard writes: `Coahuila de Zaragoza`. */
const namesake = / de (?:Zaragoza|Ocampo|Ignacio de la Llave)$/;

interface States {
  /** By ISO 3166-1 alpha-2 code: names as they are compared, and the codes after the hyphen. */
  names: ReadonlyMap<string, ReadonlySet<string>>;
  /** As people write them, of countries of states. */
  written: ReadonlyMap<string, readonly string[]>;
}

const keyOf = (name: string): string => countryKey(foldedName(name));

const macron = /\u0304/g;
/** A state as addresses have it: without namesakes and brackets, and in India without the marks of transliteration. */
function plainly(name: string, country: string): string {
  const short = name.replace(bracketed, ' ').replace(namesake, '').trim();
  return country === 'IN' ? short.normalize('NFD').replace(macron, '').normalize('NFC') : short;
}

const bracketed = /\s*[([].*?[)\]]\s*/g;

const states = lazily((): States => {
  const names = new Map<string, Set<string>>();
  const written = new Map<string, string[]>();
  for (const { code, name } of subdivisions()) {
    const country = code.slice(0, 2);
    const known = names.get(country) ?? new Set(furtherStates[country]);
    names.set(country, known);
    known
      .add(keyOf(code))
      .add(code.slice(3).toLowerCase())
      .add(keyOf(name))
      .add(keyOf(name.replace(bracketed, ' ')))
      .add(keyOf(name.replace(namesake, '')));
    for (const one of name.split(',')) known.add(keyOf(one));
    if (countriesOfStates.has(country))
      written.set(country, [...(written.get(country) ?? []), plainly(name, country)]);
  }
  return { names, written };
});

/** Longest text that may be a state's name. */
const longestName = 80;
const longestMistyped = 60;

/**
 * Whether a text names a state, province or region of a country (ISO 3166-2, by name or code, accents and case apart).
 * Null when that cannot be told: outside countries of states, only names of another country's states are known to be
 * wrong.
 *
 * @param text not blank
 * @param countryCode ISO 3166-1 alpha-2
 */
export const isStateOf = (text: string, countryCode: string): boolean | null =>
  text.length > longestName
    ? countriesOfStates.has(countryCode)
      ? false
      : null
    : isStateInCountry(`${countryCode}${text}`);

/** By the two letters of the country and the text behind them, so that both together are remembered. */
const isStateInCountry = remembered((asked: string): boolean | null => {
  const [countryCode, text] = [asked.slice(0, 2), asked.slice(2)];
  const { names } = states();
  const key = keyOf(text);
  const own = names.get(countryCode);
  if (own?.has(key) || own?.has(key.replace(/^(?:state|province|estado) (?:of|de|do|da) /, ''))) return true;
  if (countriesOfStates.has(countryCode)) return false;
  const elsewhere = key.length > 4 && [...countriesOfStates].some((code) => names.get(code)?.has(key));
  return elsewhere && !isNearOneOf(own, key) ? false : null;
});

/** Whether a country may have a state of that name in another transliteration, as Pakistan has Punjab: `Panjāb`. */
const isNearOneOf = (own: ReadonlySet<string> | undefined, key: string): boolean =>
  [...(own ?? [])].some((name) => name.length > 4 && distance(name, key) === 1);

/** Shorter names are too close to each other. */
const shortestMistyped = 5;

/**
 * The only state of a country whose name is one slip of the keyboard away; null when there is none, and outside countries
 * of states.
 *
 * @param text what is no state's name
 * @param countryCode ISO 3166-1 alpha-2
 */
export const mistypedStateOf = (text: string, countryCode: string): string | null =>
  text.length > longestMistyped ? null : mistypedInCountry(`${countryCode}${text}`);

const mistypedInCountry = remembered((asked: string): string | null => {
  const key = keyOf(asked.slice(2));
  const names = (states().written.get(asked.slice(0, 2)) ?? []).filter(
    (name) => name.length >= shortestMistyped && isSlip(key, keyOf(name)),
  );
  return names.length === 1 ? names[0]! : null;
});
