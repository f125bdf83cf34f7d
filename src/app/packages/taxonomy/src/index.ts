export * from './definition';
export * from './feedback';
