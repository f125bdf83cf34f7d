export * from './points';
export * from './score';
