import type { Rule } from '../../model';

/** Decisions of the rules about companies alone. */
export const companyRules: readonly Rule[] = [];
