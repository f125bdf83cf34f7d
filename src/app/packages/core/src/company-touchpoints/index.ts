export * from './assess';
export * from './results';
