export { checkFeatures } from './check-features';
export { describeFeatures } from './describe-features';
export { runSetup } from './run-setup';
export type { SetupCounts, SetupEvent, SetupOptions, SetupResult } from './run-setup';
