import { foldedName } from './country-forms';
import { lazily } from './lazily';
import { subdivisions } from './libraries';
import { remembered } from './remembered';
import { isSlip } from './slip';

/**
 * Countries whose states are part of addresses, and are written in the languages that ISO 3166-2 names them in. Elsewhere
 * people write regions in many ways that the standard does not list, and nothing is said about them.
 */
const countriesOfStates = new Set(['US', 'CA', 'AU', 'IN', 'BR', 'MX']);

/** Names of states that the standard does not have and people write all the same. */
const furtherNames: Readonly<Record<string, readonly string[]>> = {
  US: [
    'washington dc',
    'dc',
    'd c',
    'us virgin islands',
    'armed forces americas',
    'armed forces europe',
    'aa',
    'ae',
    'ap',
  ],
  CA: [
    'quebec',
    'newfoundland',
    'labrador',
    'pei',
    'pq',
    'nfld',
    'colombie britannique',
    'ile du prince edouard',
  ],
  AU: ['nsw', 'act', 'australian capital territory', 'jervis bay territory'],
  IN: [
    'orissa',
    'or',
    'od',
    'uttaranchal',
    'pondicherry',
    'new delhi',
    'delhi ncr',
    'ct',
    'cg',
    'ts',
    'tg',
    'ut',
    'uk',
  ],
  BR: ['df', 'brasilia'],
  MX: [
    'cdmx',
    'df',
    'distrito federal',
    'mexico city',
    'estado de mexico',
    'edomex',
    'edo mex',
    'nuevo leon',
    'nl',
  ],
};

interface States {
  /** By ISO 3166-1 alpha-2 code: folded names and the codes after the hyphen. */
  names: ReadonlyMap<string, ReadonlySet<string>>;
  /** As the standard writes them, of countries of states. */
  written: ReadonlyMap<string, readonly string[]>;
}

const bracketed = /\s*[([].*?[)\]]\s*/g;

const states = lazily((): States => {
  const names = new Map<string, Set<string>>();
  const written = new Map<string, string[]>();
  for (const { code, name } of subdivisions()) {
    const country = code.slice(0, 2);
    const known = names.get(country) ?? new Set(furtherNames[country]);
    names.set(country, known);
    known
      .add(foldedName(code))
      .add(code.slice(3).toLowerCase())
      .add(foldedName(name))
      .add(foldedName(name.replace(bracketed, ' ')));
    for (const one of name.split(',')) known.add(foldedName(one));
    if (countriesOfStates.has(country)) written.set(country, [...(written.get(country) ?? []), name]);
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
  const folded = foldedName(text);
  if (
    names.get(countryCode)?.has(folded) ||
    names.get(countryCode)?.has(folded.replace(/^(?:state|province|estado) (?:of|de|do|da) /, ''))
  )
    return true;
  if (countriesOfStates.has(countryCode)) return false;
  const elsewhere = folded.length > 4 && [...countriesOfStates].some((code) => names.get(code)?.has(folded));
  return elsewhere ? false : null;
});

/** Shorter names are too close to each other. */
const shortestMistyped = 5;

/**
 * The only state of a country whose name, as the standard writes it, is one slip of the keyboard away; null when there is
 * none, and outside countries of states.
 *
 * @param text what is no state's name
 * @param countryCode ISO 3166-1 alpha-2
 */
export const mistypedStateOf = (text: string, countryCode: string): string | null =>
  text.length > longestMistyped ? null : mistypedInCountry(`${countryCode}${text}`);

const mistypedInCountry = remembered((asked: string): string | null => {
  const folded = foldedName(asked.slice(2));
  const names = (states().written.get(asked.slice(0, 2)) ?? []).filter(
    (name) => name.length >= shortestMistyped && isSlip(folded, foldedName(name)),
  );
  return names.length === 1 ? names[0]! : null;
});
