/** An answer cut down to the fields that were asked for and those that always come; whole when none were. */
export const selectFields = (
  answer: Record<string, unknown>,
  asked: readonly string[],
  always: readonly string[],
): Record<string, unknown> =>
  asked.length === 0
    ? answer
    : Object.fromEntries(
        Object.entries(answer).filter(([name]) => asked.includes(name) || always.includes(name)),
      );
