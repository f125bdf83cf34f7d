import { parse } from 'tldts';
import isEmail from 'validator/lib/isEmail';
import { hasKnownEnding } from './known-ending';
import { remembered } from './remembered';

/** What an e-mail address is made of. */
export interface EmailFacts {
  /** As it stands, without surrounding blanks. */
  address: string;
  /** By RFC 5321 and 6531, with international characters. */
  valid: boolean;
  /** Before the last `@`; empty without one. */
  local: string;
  /** After the last `@`, in lower case; empty without one. */
  domain: string;
  /** The domain that somebody registered, e.g. `example.com` of `mail.example.com`; null when there is none. */
  registrable: string | null;
  /** The part of the domain that the public suffix list knows, e.g. `co.uk`; null when it knows none. */
  publicSuffix: string | null;
}

/** Longest address that mail servers take, in characters (RFC 5321, 4.5.3.1.3, less the angle brackets). */
const longestAddress = 254;

const options = { allow_utf8_local_part: true };

/** Half a character, which no encoding carries and validator throws on. */
const loneSurrogate = /\p{Cs}/u;

/** Reads an e-mail address. @param text not blank */
export function readEmail(text: string): EmailFacts {
  const at = text.lastIndexOf('@');
  const local = at < 0 ? '' : text.slice(0, at);
  const domain = at < 0 || text.length > longestAddress ? '' : text.slice(at + 1).toLowerCase();
  const valid = text.length <= longestAddress && !loneSurrogate.test(text) && isEmail(text, options);
  return {
    address: text,
    valid,
    local,
    domain,
    ...partsOf(domain),
  };
}

const ofHosts = { extractHostname: false };
const partsOf = remembered((domain: string): Pick<EmailFacts, 'registrable' | 'publicSuffix'> => {
  const parsed = parse(domain, ofHosts);
  return { registrable: parsed.domain, publicSuffix: hasKnownEnding(parsed) ? parsed.publicSuffix : null };
});
