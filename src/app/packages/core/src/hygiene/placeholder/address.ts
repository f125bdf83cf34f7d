/** Domains that the makers of standards and forms reserve for examples (RFC 2606), and what people make up instead. */
export const madeUpLabels = new Set([
  'test',
  'none',
  'na',
  'no',
  'noemail',
  'nomail',
  'email',
  'mail',
  'domain',
  'example',
  'abc',
]);
const anyLetter = /^[a-z]$/;
const noMail = /^no[._-]?(?:e?mail|one|address)$/;

/**
 * Whether an e-mail address was made up to get past a field: both sides of the `@` say nothing, as in `test@test.com`,
 * `none@none.com`, `a@a.com`; or what stands before it says that there is none, as in `no-email@…`.
 *
 * @param address in small letters
 * @param isJunkWord whether a word is typed to get past a field
 */
export function isPlaceholderAddress(address: string, isJunkWord: (word: string) => boolean): boolean {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  const label = address.slice(at + 1).split('.', 1)[0]!;
  if (local === '' || label === '') return true;
  if (noMail.test(local)) return true;
  const saysNothing = isJunkWord(local) || madeUpLabels.has(local) || anyLetter.test(local);
  return saysNothing && (madeUpLabels.has(label) || label === local || isJunkWord(label));
}
