import { isFreeMailDomain } from '../facts/mail-domains';
import { namesAsWell } from './words';

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
  'user',
  'username',
  'name',
  'someone',
  'company',
  'yourdomain',
]);
const anyLetter = /^[a-z]$/;
const noMail = /^no[._-]?(?:e?mail|one|address)$/;

/**
 * Whether an e-mail address was made up to get past a field: both sides of the `@` say nothing, as in `test@test.com`,
 * `none@none.com`, `user@domain.com`; or what stands before it says that there is none, as in `no-email@…`, or is typed
 * at random although the provider gives everyone a name of their own, as in `asdf@gmail.com`.
 *
 * @param address in small letters
 * @param isJunkWord whether a word is typed to get past a field
 */
export function isPlaceholderAddress(address: string, isJunkWord: (word: string) => boolean): boolean {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  const domain = address.slice(at + 1);
  const label = domain.split('.', 1)[0]!;
  if (local === '' || label === '') return true;
  if (noMail.test(local)) return true;
  const isJunk = isJunkWord(local);
  if (isJunk && !namesAsWell.has(local) && isFreeMailDomain(domain)) return true;
  const saysNothing = isJunk || madeUpLabels.has(local) || anyLetter.test(local);
  return saysNothing && (madeUpLabels.has(label) || label === local || isJunkWord(label));
}
