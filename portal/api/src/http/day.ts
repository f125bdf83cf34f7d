const formats = new Map<string, Intl.DateTimeFormat>();

const formatFor = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formats.set(timeZone, made);
  return made;
};

/** Calendar day (`YYYY-MM-DD`) of an instant in a time zone. */
const dayOf = (at: number, timeZone: string): string => formatFor(timeZone).format(at);

/** Epoch milliseconds of the first instant of the next day in a time zone, to the second. */
export const nextMidnight = (at: number, timeZone: string): number => {
  const today = dayOf(at, timeZone);
  let before = at;
  let after = at + 26 * 3_600_000;
  while (after - before > 1000) {
    const middle = Math.floor((before + after) / 2);
    if (dayOf(middle, timeZone) === today) before = middle;
    else after = middle;
  }
  return Math.ceil(before / 1000) * 1000;
};
