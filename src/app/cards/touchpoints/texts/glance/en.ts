/**
 * What the card in the sidebar says.
 *
 * One sentence a line: its key and its English. The other languages translate it on the same line. `{name}` marks a
 * value, `|` parts singular and plural.
 */
export const en = `
whyNow: Why now
nothingNow: Nothing calls for action now.
latest: Last meaningful touches
seeCard: More: card “{card}” on this record.
`;
