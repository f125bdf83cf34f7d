import { parse } from 'tldts';
import { found, notApplicable, pass } from '../../answers';
import { domainTypoOf } from '../../facts';
import { hasKnownEnding } from '../../facts/known-ending';
import { repairedAddress } from '../../facts/website';
import type { Rule, Subject, Suggestion } from '../../model';
import { quoted } from '../shared/fields';
import { ownDomainIn, suggestDomain } from './domains';

/** Longest domain name, in characters (RFC 1035, 2.3.4). */
const longestDomain = 253;
const www = /^www\./;

/**
 * The company's domain is no domain: an ending that the public suffix list (https://publicsuffix.org) does not know, a
 * whole web or e-mail address, or words. Contacts are associated and duplicates found by comparing it letter by letter
 * (https://developers.hubspot.com/docs/api-reference/latest/crm/objects/companies/guide), so `www.` is too much as well.
 * Suggests the domain within, with slips of the keyboard put right, or that of the web address and the contacts.
 */
export const companyDomainInvalid: Rule = {
  id: 'company_domain_invalid',
  check(subject) {
    const value = subject.facts.filled('domain');
    if (value === null) return notApplicable;
    if (isBareDomain(value)) return pass;
    const within = domainWithin(value);
    return found({
      severity: within === null ? 'high' : 'medium',
      property: 'domain',
      evidence: { value: quoted(value) },
      suggestions: within ?? suggestDomain(subject),
    });
  },
};

function isBareDomain(value: string): boolean {
  if (value.length > longestDomain || www.test(value)) return false;
  const parsed = parse(value);
  const { hostname, domain, isIp } = parsed;
  return hasKnownEnding(parsed) && isIp !== true && domain !== null && hostname === value.toLowerCase();
}

/** The domain that a longer or mistyped text holds; null when there is none that could be a company's. */
function domainWithin(value: string): Suggestion[] | null {
  const within = bareIn(value);
  if (within !== null) return [{ property: 'domain', value: within, why: 'stripped' }];
  const small = value.toLowerCase();
  const meant = bareIn(domainTypoOf(small.replace(www, '')) ?? '') ?? bareIn(repairedAddress(small) ?? '');
  return meant === null ? null : [{ property: 'domain', value: meant, why: 'typo' }];
}

function bareIn(text: string): string | null {
  if (ownDomainIn(text) === null) return null;
  const host = parse(text).hostname?.replace(www, '') ?? '';
  return isBareDomain(host) ? host : null;
}

/**
 * The company's own domain as it was registered, also where it stands within other text or is mistyped, so that putting
 * that right asks nothing new. Null when there is none.
 */
export function registeredDomainOf({ facts }: Subject): string | null {
  const value = facts.filled('domain');
  if (value === null) return null;
  return ownDomainIn(isBareDomain(value) ? value : (domainWithin(value)?.[0]?.value ?? ''));
}
