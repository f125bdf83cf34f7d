import { parse } from 'tldts';
import { textOf } from '../../../property-values';
import { isDisposableDomain, isFreeMailDomain } from '../../facts';
import { hasKnownEnding } from '../../facts/known-ending';
import { remembered } from '../../facts/remembered';
import type { RelatedRecord, Subject, Suggestion } from '../../model';

/** Networks, directories, shops and builders of sites on which any company has a page, as far as the public suffix list lacks them. */
const pagesOfAnyone = new Set(
  (
    'facebook.com fb.com linkedin.com instagram.com twitter.com x.com youtube.com youtu.be xing.com tiktok.com pinterest.com ' +
    'threads.net t.me wa.me whatsapp.com github.com gitlab.com medium.com linktr.ee bit.ly goo.gl crunchbase.com yelp.com ' +
    'google.com etsy.com ebay.com amazon.com trustpilot.com weibo.com vk.com line.me kununu.com ' +
    'wordpress.com squarespace.com weebly.com webnode.com webnode.page jimdo.com jimdofree.com jimdosite.com godaddysites.com ' +
    'business.site tumblr.com strikingly.com site123.me notion.site'
  ).split(' '),
);

const ofPrivateSuffixesToo = { allowPrivateDomains: true };

/** Longest web address that is read, in characters. */
const longestAddress = 2_083;

/** Whether nobody's company is meant by a registered domain: a mail provider's, or a network's. @param domain lower case */
export const isSharedDomain = (domain: string): boolean =>
  pagesOfAnyone.has(domain) || isFreeMailDomain(domain) || isDisposableDomain(domain);

/**
 * The registered domain within a web address or after an `@`, when it can be a company's own: its ending is on the public
 * suffix list (https://publicsuffix.org), and neither a mail provider, a network nor a builder of sites lends it out.
 */
export const ownDomainIn = remembered((text: string): string | null => {
  if (text.length > longestAddress || !text.includes('.')) return null;
  const parsed = parse(text, ofPrivateSuffixesToo);
  const { domain, isIp } = parsed;
  if (!hasKnownEnding(parsed) || isIp || domain === null) return null;
  return isSharedDomain(domain) ? null : domain;
});

/** The domain of the company's web address; null when there is none of its own. */
export function domainOfWebsite({ properties }: Subject): string | null {
  const website = textOf(properties, 'website');
  return website === null || website.includes('@') ? null : ownDomainIn(website);
}

/** What stands after the `@` of a person's e-mail address, as it is written; null without one. */
export function mailHostOf({ properties }: RelatedRecord): string | null {
  const email = textOf(properties, 'email');
  const at = email?.lastIndexOf('@') ?? -1;
  return email === null || at < 1 ? null : email.slice(at + 1);
}

/** The domain of a person's business address; null for private and throw-away ones. */
export function businessDomainOf(person: RelatedRecord): string | null {
  const host = mailHostOf(person);
  return host === null ? null : ownDomainIn(host);
}

/** Contacts that are looked at for a suggestion; more would not make it surer. */
const enoughContacts = 100;

/** Every domain of the contacts' business addresses. */
export function domainsOfContacts({ related: { contacts } }: Subject): ReadonlySet<string> {
  const domains = new Set<string>();
  for (const host of new Set(contacts?.slice(0, enoughContacts).map(mailHostOf))) {
    const domain = host === null ? null : ownDomainIn(host);
    if (domain !== null) domains.add(domain);
  }
  return domains;
}

/** The domain that the web address and the contacts' addresses agree on, or that one of them has when the other is silent. */
export function suggestDomain(subject: Subject): Suggestion[] {
  const ofWebsite = domainOfWebsite(subject);
  const ofContacts = domainsOfContacts(subject);
  if (ofWebsite !== null) {
    return ofContacts.size === 0 || ofContacts.has(ofWebsite)
      ? [{ property: 'domain', value: ofWebsite, why: 'from_website' }]
      : [];
  }
  const [only] = ofContacts;
  return only !== undefined && ofContacts.size === 1
    ? [{ property: 'domain', value: only, why: 'from_email' }]
    : [];
}
