import { domainTypoOf } from '../../facts';
import type { EmailFacts } from '../../facts';
import { readEmail } from '../../facts/email';
import { joinedByDots } from '../../facts/joined-by-dots';
import type { Subject } from '../../model';
import { domainsOf } from './companies-near';

/** The e-mail address; null when empty or a placeholder. */
export const emailOf = ({ facts }: Subject): EmailFacts | null =>
  facts.filled('email') === null ? null : facts.email;

/** The e-mail address when its syntax is right, or else null. */
export function validEmailOf(subject: Subject): EmailFacts | null {
  const email = emailOf(subject);
  return email?.valid ? email : null;
}

/**
 * The address that was probably meant, with the domain that comes of its own when a slip of the keyboard is put right:
 * a large mail provider's, an associated company's, or one with an ending that exists. Null when it looks as meant.
 */
export function meantAddressOf(subject: Subject): { domain: string; address: string } | null {
  const email = emailOf(subject);
  if (!email?.domain || !email.local) return null;
  const domain = domainTypoOf(email.domain, companyDomainsNear(email, subject));
  if (domain === null) return null;
  const address = `${email.local}@${domain}`;
  return readEmail(address).valid ? { domain, address } : null;
}

const none: readonly string[] = [];

/** Domains that the address may have been meant for; none are read when it plainly has the primary company's. */
function companyDomainsNear({ domain }: EmailFacts, { related: { companies } }: Subject): readonly string[] {
  if (!companies || companies.length === 0) return none;
  if (companies[0]!.properties.domain === domain) return [domain];
  return companies.flatMap(domainsOf);
}

const longestText = 400;
const addressWithin = /[^\s<>()[\]:;,"'|]+@[^\s<>()[\]:;,"'|@]+/gu;
const blankAroundSign = /\s*(@|(?<=\S)\.(?=\S))\s*/gu;
const endings = /[.…!?]+$/u;

/**
 * The one address that a text holds besides other things, e.g. `Jane Doe <jane@example.com>`,
 * `mailto:jane@example.com`, `jane@example.com;` or `jane @ example.com`; null when there is none, or several.
 */
export function addressWithinText(text: string): string | null {
  if (text.length > longestText) return null;
  const matches = text.replace(blankAroundSign, '$1').match(addressWithin) ?? [];
  const addresses = new Set(matches.map((match) => match.replace(endings, '')));
  const [address] = addresses;
  if (!address || addresses.size > 1 || address === text) return null;
  const { valid, publicSuffix } = readEmail(address);
  return valid && publicSuffix !== null ? address : null;
}

const signs = /@+/;
const wrongDots = /[,;]+|\.{2,}/;
const outerDots = /^[.,;]+|[.,;]+$/g;

/** The only address that a mistyped one can mean: `@` twice, or a comma or two dots for one; null when none or several. */
export function addressMeantBy(text: string): string | null {
  const [local, host, ...more] = text.length > longestText ? [] : text.split(signs);
  if (!local || !host || more.length > 0) return null;
  const domain = joinedByDots(host.toLowerCase().replace(outerDots, '').split(wrongDots));
  const address = `${local}@${domain}`;
  const { valid, publicSuffix } = readEmail(address);
  return domain !== null && valid && publicSuffix !== null ? address : null;
}
