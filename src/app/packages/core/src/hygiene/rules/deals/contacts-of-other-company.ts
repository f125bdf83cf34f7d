import { parse } from 'tldts';
import { textOf } from '../../../property-values';
import { found, notApplicable, pass } from '../../answers';
import type { RelatedRecord, Rule } from '../../model';
import { mailHostOf, ownDomainIn } from '../companies/domains';
import { companyNameOf, domainsOf } from '../contacts/companies-near';
import { isLost } from './deal-stage';
import { namesOf } from './people';

/**
 * The people of a deal belong to another company than the deal: one of the two associations is wrong, and touches count for
 * the wrong account. A contact belongs to the company by its own association (`associatedcompanyid`) or by the domain of
 * its e-mail address, further domains and other suffixes included; a private address says nothing. Consultants and
 * partners take part in many deals, so it is said only when most of those whose company is known come from elsewhere.
 * Source of the associations: https://knowledge.hubspot.com/records/associate-records
 */
export const contactsOfOtherCompany: Rule = {
  id: 'contacts_of_other_company',
  check(subject) {
    const { companies, contacts } = subject.related;
    if (!companies?.length || !contacts?.length || isLost(subject)) return notApplicable;
    const isOfCompany = membershipIn(companies);
    const others: RelatedRecord[] = [];
    let own = 0;
    for (const contact of contacts) {
      const belongs = isOfCompany(contact);
      if (belongs === true) own += 1;
      else if (belongs === false) others.push(contact);
    }
    if (own + others.length === 0) return notApplicable;
    if (others.length <= own) return pass;
    return found({
      severity: own === 0 ? 'medium' : 'low',
      property: null,
      evidence: {
        count: others.length,
        total: contacts.length,
        names: namesOf(others),
        company:
          companyNameOf(companies[0]!) ?? textOf(companies[0]!.properties, 'domain') ?? companies[0]!.id,
      },
    });
  },
};

/** Tells whether a contact belongs to one of the companies; null where nothing says so or otherwise. */
function membershipIn(companies: readonly RelatedRecord[]) {
  const ids = new Set(companies.map(({ id }) => id));
  const names = new Set(companies.flatMap(domainsOf).map(nameOfDomain));
  const hosts = new Map<string, boolean | null>();
  const isOwnHost = (host: string): boolean | null => {
    let isOwn = hosts.get(host);
    if (isOwn === undefined) {
      const domain = ownDomainIn(host);
      isOwn = domain === null ? null : names.has(nameOfDomain(domain));
      hosts.set(host, isOwn);
    }
    return isOwn;
  };
  return (contact: RelatedRecord): boolean | null => {
    const company = textOf(contact.properties, 'associatedcompanyid');
    if (company !== null && ids.has(company)) return true;
    const host = names.size === 0 ? null : mailHostOf(contact);
    const isOwn = host === null ? null : isOwnHost(host);
    return isOwn === null && company !== null ? false : isOwn;
  };
}

const nameOfDomain = (domain: string): string => parse(domain).domainWithoutSuffix ?? domain;
