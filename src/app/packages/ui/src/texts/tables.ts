/** A sentence that depends on a number; languages with more forms use `other` for the rest. */
export interface Plural {
  one: string;
  other: string;
}

export type SentenceKeyOf<Texts> = {
  [Key in keyof Texts]: Texts[Key] extends string ? Key : never;
}[keyof Texts];
export type PluralKeyOf<Texts> = Exclude<keyof Texts, SentenceKeyOf<Texts>>;

type LinesOf<Text extends string, Found = never> = Text extends `${infer Line}\n${infer Rest}`
  ? LinesOf<Rest, Found | Line>
  : Found | Text;

/**
 * The texts of an English file by their keys. Such a file has one sentence a line, `key: sentence`; a line of
 * `key: one | other` is a plural. The other languages have the same sentences on the same lines and no keys, because a
 * card's bundle carries all languages.
 */
export type TextsOf<English extends string> = {
  [
    Line in LinesOf<English> as Line extends `${infer Key}: ${string}` ? Key : never
  ]: Line extends `${string} | ${string}` ? Plural : string;
};

/** ISO 639-1 codes of the languages that the cards speak. */
export const languageCodes = ['en', 'de', 'fr', 'es', 'nl', 'pt'] as const;
export type LanguageCode = (typeof languageCodes)[number];

/** One table of texts in every language. A card carries only the tables it passes to `useLocaleOf`. */
export type TextTables<Texts> = Readonly<Record<LanguageCode, Texts>>;

/**
 * Chooses the language for a user. HubSpot's `context.user.locale` looks like `en`, `pt-br` or `de-DE`; the
 * part before the region decides. An unknown or missing locale gives English.
 */
export function languageCodeFor(locale: string | undefined): LanguageCode {
  const code = (locale ?? '').toLowerCase().split(/[-_]/)[0];
  return languageCodes.find((known) => known === code) ?? 'en';
}

/** Several tables as one. On the same key the later table speaks. */
export const joinTables = <First extends object, Second extends object>(
  first: TextTables<First>,
  second: TextTables<Second>,
): TextTables<First & Second> =>
  Object.fromEntries(languageCodes.map((code) => [code, { ...first[code], ...second[code] }])) as TextTables<
    First & Second
  >;

/** Reads the files of a table; see `TextsOf`. Empty lines only part groups. */
export function tablesOf<const English extends string>(
  english: English,
  translations: Readonly<Record<Exclude<LanguageCode, 'en'>, string>>,
): TextTables<TextsOf<English>> {
  const entries = linesOf(english).map((line) => line.split(/: (.*)/));
  const keyed = (texts: readonly string[]) =>
    Object.fromEntries(entries.map(([key], index) => [key, textOf(texts[index] ?? '')]));
  return Object.fromEntries(
    languageCodes.map((code) => [
      code,
      keyed(code === 'en' ? entries.map(([, text]) => text ?? '') : linesOf(translations[code])),
    ]),
  ) as TextTables<TextsOf<English>>;
}

const linesOf = (text: string): string[] => text.split('\n').filter(Boolean);

function textOf(line: string): string | Plural {
  const [one = '', other] = line.split(' | ');
  return other === undefined ? one : { one, other };
}
