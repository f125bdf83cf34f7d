import type { Rule } from '../../model';

/** Decisions of the rules about deals alone. */
export const dealRules: readonly Rule[] = [];
