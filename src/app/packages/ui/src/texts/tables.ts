/** A sentence that depends on a number; languages with more forms use `other` for the rest. */
export interface Plural {
  one: string;
  other: string;
}

/** What another language must say: the keys of English, and plurals where English has them. */
export type SameKeys<English> = { [Key in keyof English]: English[Key] extends string ? string : Plural };

export type SentenceKeyOf<Texts> = {
  [Key in keyof Texts]: Texts[Key] extends string ? Key : never;
}[keyof Texts];
export type PluralKeyOf<Texts> = Exclude<keyof Texts, SentenceKeyOf<Texts>>;

/**
 * Sentences in English with their keys. Other languages translate them in this order: keys stand once, not in every
 * language, because a card's bundle carries all languages.
 */
export type Entries = ReadonlyArray<readonly [key: string, text: string | Plural]>;

/** The texts by their keys. */
export type TextsOf<English extends Entries> = {
  [Entry in English[number] as Entry[0]]: Entry[1] extends string ? string : Plural;
};

/** One translation for each English entry, in their order, and plurals where English has them. */
export type TranslationOf<English extends Entries> = {
  readonly [Index in keyof English]: English[Index][1] extends string ? string : Plural;
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

/** Gives each translation its key. */
export function tablesOf<const English extends Entries>(
  english: English,
  translations: Readonly<Record<Exclude<LanguageCode, 'en'>, TranslationOf<English>>>,
): TextTables<TextsOf<English>> {
  const keyed = (texts: readonly unknown[]) =>
    Object.fromEntries(english.map(([key], index) => [key, texts[index]]));
  return Object.fromEntries(
    languageCodes.map((code) => [
      code,
      keyed(code === 'en' ? english.map(([, text]) => text) : translations[code]),
    ]),
  ) as TextTables<TextsOf<English>>;
}
