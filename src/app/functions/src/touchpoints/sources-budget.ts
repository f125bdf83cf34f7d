/**
 * Time that all sources beside the record have together, in milliseconds from the call's beginning: a rep is waiting,
 * and a source that is slower is named on the card instead.
 */
export const sourcesBudgetMs = 4_000;
