import { lazily } from './lazily';
import { disposableDomains, knownMailDomains } from './libraries';
import { notPrivate } from './not-private';
import { remembered } from './remembered';

/**
 * Mail providers that most private addresses belong to, with their usual domains. Mistyped domains are sought among
 * these, and only these.
 */
export const mailProviders: readonly string[] = [
  ...['gmail.com', 'googlemail.com', 'yahoo.com', 'yahoo.co.uk', 'yahoo.co.in', 'yahoo.co.jp', 'yahoo.fr'],
  ...[
    'yahoo.de',
    'yahoo.es',
    'yahoo.it',
    'yahoo.com.br',
    'yahoo.com.mx',
    'yahoo.ca',
    'ymail.com',
    'rocketmail.com',
  ],
  ...['hotmail.com', 'hotmail.co.uk', 'hotmail.fr', 'hotmail.de', 'hotmail.es', 'hotmail.it', 'hotmail.nl'],
  ...[
    'outlook.com',
    'outlook.de',
    'outlook.fr',
    'outlook.es',
    'live.com',
    'live.nl',
    'live.fr',
    'live.co.uk',
  ],
  ...[
    'msn.com',
    'icloud.com',
    'me.com',
    'mac.com',
    'appleid.com',
    'aol.com',
    'protonmail.com',
    'proton.me',
    'pm.me',
  ],
  ...['gmx.de', 'gmx.net', 'gmx.com', 'gmx.at', 'gmx.ch', 'web.de', 't-online.de', 'freenet.de', 'posteo.de'],
  ...[
    'orange.fr',
    'wanadoo.fr',
    'laposte.net',
    'free.fr',
    'sfr.fr',
    'libero.it',
    'virgilio.it',
    'tiscali.it',
  ],
  ...[
    'ziggo.nl',
    'kpnmail.nl',
    'xs4all.nl',
    'planet.nl',
    'telenet.be',
    'skynet.be',
    'bluewin.ch',
    'seznam.cz',
  ],
  ...[
    'uol.com.br',
    'bol.com.br',
    'terra.com.br',
    'ig.com.br',
    'sapo.pt',
    'mail.ru',
    'yandex.ru',
    'yandex.com',
  ],
  ...['qq.com', '163.com', '126.com', 'sina.com', 'foxmail.com', 'naver.com', 'hanmail.net', 'daum.net'],
  ...['rediffmail.com', 'comcast.net', 'verizon.net', 'att.net', 'sbcglobal.net', 'bellsouth.net', 'cox.net'],
  ...['btinternet.com', 'sky.com', 'virginmedia.com', 'talktalk.net', 'ntlworld.com', 'blueyonder.co.uk'],
  ...['bigpond.com', 'optusnet.com.au', 'zoho.com', 'fastmail.com', 'tutanota.com', 'tuta.com', 'mail.com'],
  ...[
    'email.com',
    'duck.com',
    'mozmail.com',
    'hey.com',
    'wp.pl',
    'o2.pl',
    'onet.pl',
    'interia.pl',
    'ukr.net',
    'abv.bg',
  ],
];

const freeMailDomains = lazily(() => {
  const domains = new Set([...mailProviders, ...knownMailDomains()]);
  notPrivate.forEach((domain) => domains.delete(domain));
  return domains;
});

/** Providers that have a domain in most countries, e.g. `hotmail.dk`: more of them than any list names. */
const worldwide = new Set(
  'hotmail outlook live msn yahoo ymail rocketmail gmx aol protonmail windowslive googlemail yandex'.split(
    ' ',
  ),
);
/** `yahoo.dk` and `yahoo.com.ar`. */
const ofCountry = /^([a-z]+)\.(?:com?\.)?([a-z]{2})$/;
/** Endings of countries that anyone takes for something else, or types for `com`. */
const soldAbroad = new Set('ai cc cm co fm io me om tv'.split(' '));

function isWorldwide(domain: string): boolean {
  const match = ofCountry.exec(domain);
  return match !== null && worldwide.has(match[1]!) && !soldAbroad.has(match[2]!);
}

/**
 * Whether anyone can get a private mailbox there (package email-providers, less sites and employers that it lists too, and
 * the national domains of worldwide providers).
 *
 * @param domain lower case, e.g. `gmail.com`
 */
export const isFreeMailDomain = (domain: string): boolean =>
  freeMailDomains().has(domain) || isWorldwide(domain);

/** Whether addresses there are made to be thrown away, at the domain or one above it. @param domain lower case */
export const isDisposableDomain = remembered((domain: string): boolean => {
  const domains = disposableDomains();
  for (let rest = domain; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    if (domains.has(rest)) return true;
  }
  return false;
});
