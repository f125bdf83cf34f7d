import { getDomain } from 'tldts';
import { textOf } from '../../../property-values';
import { isPlaceholder } from '../../facts';
import { remembered } from '../../facts/remembered';
import type { RelatedRecord, Subject, Suggestion } from '../../model';

/** A company's name; null when empty or a placeholder. */
export function companyNameOf({ properties }: RelatedRecord): string | null {
  const name = textOf(properties, 'name');
  return name === null || isPlaceholder(name, 'name') ? null : name;
}

const registeredDomainOf = remembered((text: string) => getDomain(text));

/**
 * Every domain of a company as it was registered: its own, and further ones that HubSpot keeps separated by `;`.
 */
export function domainsOf({ properties }: RelatedRecord): string[] {
  const own = textOf(properties, 'domain');
  const further = textOf(properties, 'hs_additional_domains');
  const domains: string[] = [];
  for (const text of [...(own === null ? [] : [own]), ...(further?.split(';') ?? [])]) {
    const domain = registeredDomainOf(text.trim());
    if (domain) domains.push(domain);
  }
  return domains;
}

/** The associated company whose domain the e-mail address has; null when there is none. */
export function companyOfEmail({ facts, related }: Subject): RelatedRecord | null {
  const registrable = facts.email?.registrable;
  if (!registrable || !related.companies) return null;
  return related.companies.find((company) => domainsOf(company).includes(registrable)) ?? null;
}

/** The name of the associated company: of the one with the e-mail address's domain, or else of the primary one. */
export function suggestCompanyName(subject: Subject): Suggestion[] {
  const ofEmail = companyOfEmail(subject);
  const name = ofEmail && companyNameOf(ofEmail);
  if (name) return [{ property: 'company', value: name, why: 'from_domain' }];
  const primary = subject.related.companies?.[0];
  const primaryName = primary && companyNameOf(primary);
  return primaryName ? [{ property: 'company', value: primaryName, why: 'from_company' }] : [];
}
