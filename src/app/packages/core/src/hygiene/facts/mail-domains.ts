import { lazily } from './lazily';
import { commonMailDomains, disposableDomains } from './libraries';
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
  ...['msn.com', 'icloud.com', 'me.com', 'mac.com', 'aol.com', 'protonmail.com', 'proton.me', 'pm.me'],
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
  ...['email.com', 'duck.com', 'hey.com', 'wp.pl', 'o2.pl', 'onet.pl', 'interia.pl', 'ukr.net', 'abv.bg'],
];

/** Domains of the list of mail providers whose addresses are no private mailboxes: reserved ones, employers, sites. */
const notPrivate = new Set([
  ...['example.com', 'test.com', 'test.de', 'yourdomain.com', 'mydomain.com', 'www.com', 'name.com'],
  ...['facebook.com', 'alibaba.com', 'about.com', 'go.com', 'medscape.com', 'space.com', 'discovery.com'],
  ...['ancestry.com', 'techspot.com', 'law.com', 'kansascity.com', 'casino.com', 'parrot.com', 'saudia.com'],
  ...[
    'nus.edu.sg',
    'unican.es',
    'web.id',
    'pp.ua',
    'msk.ru',
    'spb.ru',
    'zp.ua',
    'com.tw',
    'bt.com',
    'oath.com',
  ],
  ...[
    'singpost.com',
    'telstra.com',
    'care2.com',
    'looksmart.com',
    'hidemyass.com',
    'ivillage.com',
    'aver.com',
  ],
  ...[
    'dailypioneer.com',
    'swissinfo.org',
    'doityourself.com',
    'theglobe.com',
    'thirdage.com',
    'f5.si',
    'sp.nl',
  ],
  ...['mail-tester.com', 'dnsmadeeasy.com', 'dynu.net', 'onmilwaukee.com', 'hamptonroads.com', 'dmv.com'],
  ...['scubadiving.com', 'games.com', 'bolt.com', 'geek.com', 'albawaba.com', 'gazeta.pl', 'catholic.org'],
]);

const freeMailDomains = lazily(() => {
  const domains = new Set([...mailProviders, ...commonMailDomains()]);
  notPrivate.forEach((domain) => domains.delete(domain));
  return domains;
});

/**
 * Whether anyone can get a private mailbox there (package email-providers, its most used domains; sites and employers
 * that it lists too are left out).
 *
 * @param domain lower case, e.g. `gmail.com`
 */
export const isFreeMailDomain = (domain: string): boolean => freeMailDomains().has(domain);

/** Whether addresses there are made to be thrown away, at the domain or one above it. @param domain lower case */
export const isDisposableDomain = remembered((domain: string): boolean => {
  const domains = disposableDomains();
  for (let rest = domain; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    if (domains.has(rest)) return true;
  }
  return false;
});
