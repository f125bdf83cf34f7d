import { parse } from 'tldts';
import isURL from 'validator/lib/isURL';
import { domainTypoOf } from './domain-typo';
import { joinedByDots } from './joined-by-dots';
import { hasKnownEnding } from './known-ending';
import { remembered } from './remembered';

/** Longest address that is read, as validator has it. */
const longestAddress = 2_083;
const options = {
  protocols: ['http', 'https'],
  require_valid_protocol: true,
  allow_underscores: true,
  disallow_auth: true,
};

/**
 * Whether a browser would open a text as an address on the public web, with or without `https://`: its syntax is right
 * (RFC 3986, RFC 3987 for other scripts) and its ending is on the Public Suffix List.
 */
export const isWebAddress = remembered((text: string): boolean => {
  if (text.length > longestAddress || !isURL(text, options)) return false;
  const parsed = parse(text, { allowPrivateDomains: true });
  return (
    parsed.isIp !== true && parsed.domain !== null && (parsed.isPrivate === true || hasKnownEnding(parsed))
  );
});

const halfProtocol = /^[\s"'<(]*(?:h?t{1,3}ps?s?|https?)\s*(?:[:;.]\s*[/\\]{0,4}|[/\\]{2,})\s*(?=[^/])/i;
const doubledProtocol = /^(?:https?:\/\/)+(?=https?:\/\/)/i;
const protocol = /^https?:\/\//i;
const wrongDots = /\s*[,;]\s*|\.{2,}|\s+\.\s*|\.\s+/;
const outer = /^[\s"'<(.]+|[\s"'>).,;]+$/g;
const blank = /\s/;

/**
 * The address that was meant: protocol written right, commas as dots, blanks and quotes around it removed, endings such
 * as `.con` as the one they stand for; of two addresses of one name the first. Null when that makes no address either.
 */
export const repairedAddress = remembered((text: string): string | null => {
  if (text.length > longestAddress || text.includes('@')) return null;
  const single = text.replace(outer, '').replace(doubledProtocol, '');
  const isSecure = !/^http\b(?!s)/i.test(single);
  const start = protocol.exec(single)?.[0] ?? halfProtocol.exec(single)?.[0] ?? '';
  const rest = single.slice(start.length).replace(/\\/g, '/');
  const slash = rest.search(/[/?#]/);
  const written = (slash < 0 ? rest : rest.slice(0, slash)).toLowerCase().replace(outer, '');
  const host = joinedByDots(written.split(wrongDots));
  const path = slash < 0 ? '' : rest.slice(slash);
  if (host === null || blank.test(host) || blank.test(path)) return null;
  const bare = host.replace(/^www\./, '');
  const meant = domainTypoOf(bare);
  const fixed = meant === null ? host : `${host.slice(0, host.length - bare.length)}${meant}`;
  const address = `${start === '' ? '' : isSecure ? 'https://' : 'http://'}${fixed}${path}`;
  return address !== text && isWebAddress(address) ? address : null;
});
