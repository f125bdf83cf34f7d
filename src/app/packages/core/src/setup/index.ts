export { toPortalOption } from './compare-property';
export * from './observed';
export { objectTypeIds, planSetup } from './plan-setup';
export * from './step';
