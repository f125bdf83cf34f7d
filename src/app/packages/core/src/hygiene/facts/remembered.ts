/** So many that a portal's values are met again, and so few that a table of junk cannot fill the memory. */
const keptAnswers = 2_000;

/** Longer texts are seldom met twice and are not kept. */
const longestKept = 100;

/**
 * Keeps what a function answered for texts that many records share, such as countries and domains. When too many have
 * come together it begins anew, so that memory stays flat however many records pass.
 *
 * @param answer must say the same for the same text, whenever it is asked
 */
export function remembered<Answered>(answer: (text: string) => Answered): (text: string) => Answered {
  const kept = new Map<string, { is: Answered }>();
  return (text) => {
    const known = kept.get(text);
    if (known) return known.is;
    const is = answer(text);
    if (text.length <= longestKept) {
      if (kept.size >= keptAnswers) kept.clear();
      kept.set(text, { is });
    }
    return is;
  };
}
