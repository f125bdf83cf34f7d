export { commonTexts } from './common';
export type { CommonTexts } from './common';
export { feedbackTexts } from './feedback';
export type { PluralKey, SentenceKey, Texts } from './feedback';
export * from './tables';
export * from './words';
