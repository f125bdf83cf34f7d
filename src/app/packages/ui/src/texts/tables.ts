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
