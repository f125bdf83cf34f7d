import { parse } from 'tldts';
import { found, notApplicable, pass } from '../../answers';
import { hasKnownEnding } from '../../facts/known-ending';
import type { Rule } from '../../model';
import { quoted } from '../shared/fields';
import { suggestNameOfContacts } from './name-from-contacts';

const emailAddress = /[^\s@]@[^\s@]+\.\p{L}{2,}/u;
const webAddress = /https?:|www\./i;
const longestDomain = 253;

/**
 * The company is named by an e-mail or web address, as HubSpot names companies that it creates from an e-mail domain it
 * knows nothing about (https://knowledge.hubspot.com/crm-setup/automatically-create-and-associate-companies-with-contacts).
 * Letters then greet an address. A few firms are called so: Booking.com is left alone for its capital, and monday.com may
 * be confirmed. Suggests what the contacts call the company.
 */
export const companyNameIsAddress: Rule = {
  id: 'company_name_is_address',
  check(subject) {
    const value = subject.facts.filled('name');
    if (value === null) return notApplicable;
    const isAddress = webAddress.test(value) || emailAddress.test(value);
    if (!isAddress && !isDomain(value)) return pass;
    return found({
      severity: isAddress ? 'medium' : 'low',
      property: 'name',
      evidence: { value: quoted(value) },
      suggestions: suggestNameOfContacts(subject),
      verifiable: !isAddress,
    });
  },
};

/** A domain in small letters. */
export function isDomain(value: string): boolean {
  if (!value.includes('.') || value.length > longestDomain) return false;
  if (value !== value.toLowerCase() || value.startsWith('.') || value.includes(' ')) return false;
  const parsed = parse(value);
  return hasKnownEnding(parsed) && parsed.domain !== null && parsed.hostname === value;
}
