import { parse } from 'tldts';
import { found, notApplicable, pass } from '../../answers';
import { hasKnownEnding } from '../../facts/known-ending';
import type { Rule } from '../../model';
import { isSharedDomain, suggestDomain } from './domains';

const noLetterOrDigit = /[^\p{L}\p{N}]+/gu;

/**
 * The company's domain is a mail provider's or a network's, e.g. `gmail.com` or `facebook.com`: HubSpot associates contacts
 * by domain (https://knowledge.hubspot.com/crm-setup/automatically-create-and-associate-companies-with-contacts), so the
 * company gets none of its own people, and whoever else goes by domain gives it strangers. A company that is called like
 * its domain (Orange, Yahoo) owns it. Domains of mail providers: package email-providers.
 */
export const companyDomainNotOwn: Rule = {
  id: 'company_domain_not_own',
  check(subject) {
    const value = subject.facts.filled('domain');
    if (value === null) return notApplicable;
    const parsed = parse(value);
    const { domain, domainWithoutSuffix } = parsed;
    if (!hasKnownEnding(parsed) || domain === null) return notApplicable;
    if (!isSharedDomain(domain)) return pass;
    const name = plain(subject.facts.filled('name') ?? '');
    if (domainWithoutSuffix && name.includes(plain(domainWithoutSuffix))) return pass;
    return found({
      severity: 'high',
      property: 'domain',
      evidence: { value: domain },
      suggestions: suggestDomain(subject),
      verifiable: true,
    });
  },
};

const plain = (text: string): string => text.slice(0, 200).toLowerCase().replace(noLetterOrDigit, '');
