import type { Rule } from '../../model';

/** Decisions of the rules for more than one object. */
export const sharedRules: readonly Rule[] = [];
