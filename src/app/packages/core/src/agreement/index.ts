export * from './in-force';
export * from './parse-settings';
