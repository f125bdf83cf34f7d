export type { CompanyHygieneRuleId } from './company-rules';
export type { ContactHygieneRuleId } from './contact-rules';
export type { DealHygieneRuleId } from './deal-rules';
export * from './model';
export * from './projection';
export * from './rules';
export * from './standings';
export * from './terms';
export type { SharedHygieneRuleId } from './shared-rules';
