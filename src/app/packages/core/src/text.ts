/**
 * Text as a person wrote it, fit to be stored: line breaks as `\n`, other control characters and lone surrogates
 * (which no encoding can carry) removed, blanks around it trimmed. Letters of every script, emoji, markup and
 * marks of writing direction stay as they are.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, '')
    .trim();
}

/** Length in characters as people count them: an emoji of two UTF-16 units is one (Unicode code points). */
export const lengthOf = (text: string): number => [...text].length;

/** The first `longest` characters, with `…` when something was cut. */
export function shorten(text: string, longest: number): string {
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`;
}
