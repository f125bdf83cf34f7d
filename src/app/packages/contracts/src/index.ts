export * from './reply';
export * from './feedback';
