export * from './context';
export * from './results';
export * from './wire';
