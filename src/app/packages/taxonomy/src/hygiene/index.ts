export type { ContactHygieneRuleId } from './contact-rules';
export * from './model';
export * from './projection';
export * from './rules';
export * from './terms';
export type { SharedHygieneRuleId } from './shared-rules';
