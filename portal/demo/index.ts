export { seedDemo, demoSize, type DemoOptions } from './seed-demo';
export { seedLeads, type LeadsOptions, type LeadsReport } from './seed-leads';
export { describeLeadsReport } from './describe-leads-report';
export { demoUserPreferences, team, teams } from './team';
export { demoStates, type DemoState } from './states';
export { demoDeals, type DemoDeal } from './deal-states';
export * from './catalogue';
