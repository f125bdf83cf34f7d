import type { Rule } from '../../model';

/** Decisions of the rules about contacts alone. */
export const contactRules: readonly Rule[] = [];
