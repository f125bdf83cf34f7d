export * from './in-force';
export * from './parse-hygiene-terms';
export * from './parse-settings';
export * from './parse-touch-terms';
export { UnreadableSettings } from './settings-object';
