/** In which languages to look for a country's name: those of i18n-iso-countries, then those of `Intl.DisplayNames`. */
export interface NameLanguages {
  packaged: readonly string[];
  displayed: readonly string[];
}

/** Where to look first. */
export const english: NameLanguages = { packaged: ['en'], displayed: ['en'] };
const westernEurope: NameLanguages = {
  packaged: ['de', 'es', 'fr', 'nl', 'pt', 'it'],
  displayed: ['fr', 'it', 'es', 'pt'],
};
const otherLatin: NameLanguages = {
  packaged: [
    ...['sv', 'da', 'nb', 'nn', 'fi', 'is', 'et', 'lv', 'lt', 'pl', 'cs', 'sk', 'sl', 'hr', 'bs', 'hu', 'ro'],
    ...['tr', 'az', 'ca', 'gl', 'eu', 'ga', 'cy', 'mt', 'id', 'ms', 'vi', 'sw', 'af'],
  ],
  displayed: ['fil', 'sq', 'lb', 'zu'],
};

/** Scripts with the languages that write them, Latin script apart. */
const scripts: ReadonlyArray<readonly [RegExp, NameLanguages]> = [
  [
    /\p{Script=Cyrillic}/u,
    { packaged: ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'ky', 'mn'], displayed: [] },
  ],
  [/\p{Script=Arabic}/u, { packaged: ['ar', 'fa', 'ur', 'ps'], displayed: ['ar'] }],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, { packaged: ['ja'], displayed: ['ja'] }],
  [/\p{Script=Han}/u, { packaged: ['zh', 'ja'], displayed: ['zh-Hans', 'zh-Hant', 'ja'] }],
  [/\p{Script=Hangul}/u, { packaged: ['ko'], displayed: ['ko'] }],
  [/\p{Script=Greek}/u, { packaged: ['el'], displayed: ['el'] }],
  [/\p{Script=Hebrew}/u, { packaged: ['he'], displayed: ['he'] }],
  [/\p{Script=Thai}/u, { packaged: [], displayed: ['th'] }],
  [/\p{Script=Devanagari}/u, { packaged: ['hi', 'mr'], displayed: ['hi', 'mr', 'ne'] }],
  [/\p{Script=Bengali}/u, { packaged: ['bn'], displayed: ['bn'] }],
  [/\p{Script=Tamil}/u, { packaged: ['ta'], displayed: ['ta'] }],
  [/\p{Script=Malayalam}/u, { packaged: ['ml'], displayed: ['ml'] }],
  [/\p{Script=Georgian}/u, { packaged: ['ka'], displayed: ['ka'] }],
  [/\p{Script=Armenian}/u, { packaged: ['hy'], displayed: ['hy'] }],
  [/\p{Script=Khmer}/u, { packaged: ['km'], displayed: ['km'] }],
  [/\p{Script=Ethiopic}/u, { packaged: ['am'], displayed: ['am'] }],
  [/\p{Script=Lao}/u, { packaged: [], displayed: ['lo'] }],
  [/\p{Script=Myanmar}/u, { packaged: [], displayed: ['my'] }],
  [/\p{Script=Sinhala}/u, { packaged: [], displayed: ['si'] }],
  [/\p{Script=Telugu}/u, { packaged: [], displayed: ['te'] }],
  [/\p{Script=Gujarati}/u, { packaged: [], displayed: ['gu'] }],
  [/\p{Script=Kannada}/u, { packaged: [], displayed: ['kn'] }],
  [/\p{Script=Gurmukhi}/u, { packaged: [], displayed: ['pa'] }],
];

const latin = [english, westernEurope, otherLatin];

/** Groups of languages that a text may be written in, likeliest first. */
export function languagesOf(text: string): readonly NameLanguages[] {
  for (const [script, languages] of scripts) if (script.test(text)) return [languages];
  return latin;
}
