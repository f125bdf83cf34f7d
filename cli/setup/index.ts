export { runSetup } from './run-setup';
export type { SetupCounts, SetupEvent, SetupOptions, SetupResult } from './run-setup';
