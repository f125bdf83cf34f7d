export * from './assess';
export * from './coverage';
export { byEngagement, personOf } from './person';
export type { GroupTerms } from './person';
export * from './results';
export * from './states';
export * from './timeline';
