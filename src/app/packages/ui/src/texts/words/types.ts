import type { DefaultWord, defaultWords } from './en';

type Translated<List> = { [Index in keyof List]: string };

/** One translation for each default word, in their order; `never` while a default word is not listed. */
export type DefaultWordTranslation = DefaultWord extends (typeof defaultWords)[number]
  ? Translated<typeof defaultWords>
  : never;
