export { commonTexts } from './common';
export type { CommonTexts } from './common';
export { editTexts } from './edits';
export type { EditTexts } from './edits';
export { feedbackTexts } from './feedback';
export type { PluralKey, SentenceKey, Texts } from './feedback';
export * from './tables';
export * from './words';
