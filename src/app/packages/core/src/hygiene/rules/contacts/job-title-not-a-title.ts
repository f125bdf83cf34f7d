import { textOf } from '../../../property-values';
import { found, notApplicable, pass } from '../../answers';
import type { Rule, Subject } from '../../model';
import { quoted } from '../shared/fields';
import { hasAddress } from './names';

const letter = /\p{L}/u;
/** What may stand around a name, e.g. in `★ Jane ★`: without it the name is the same. */
const signs = /[^\p{L}\p{M}]+/gu;

/** Longer texts are descriptions. A longest title in use, of a professorship, has about a hundred characters. */
const longestTitle = 120;

const salutations = new Set(
  (
    'mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. sir madam herr frau monsieur madame mme m. mlle señor señora sr. sra. ' +
    'sra senhor senhora dhr dhr. mevr mevr. mevrouw meneer'
  ).split(' '),
);

/** Properties whose value slips into the next column of an import. */
const neighbours = ['firstname', 'lastname', 'company', 'city', 'country'] as const;

/**
 * The job title holds something else: a number, an address, a salutation, the contact's own name, company or place, or
 * a text too long for a title. Mostly columns that slipped in an import or a form that was filled in a hurry. Source:
 * HubSpot's description of the property, https://knowledge.hubspot.com/properties/hubspots-default-contact-properties
 */
export const jobTitleNotATitle: Rule = {
  id: 'job_title_not_a_title',
  check(subject) {
    const value = subject.facts.filled('jobtitle');
    if (value === null) return notApplicable;
    if (!isSomethingElse(value, subject)) return pass;
    return found({
      severity: 'medium',
      property: 'jobtitle',
      evidence: { value: quoted(value) },
      verifiable: true,
    });
  },
};

function isSomethingElse(value: string, { properties }: Subject): boolean {
  if (value.length > longestTitle || !letter.test(value) || hasAddress(value)) return true;
  const small = value.toLowerCase();
  if (salutations.has(small)) return true;
  return neighbours.some((property) => {
    const other = textOf(properties, property);
    if (other === null || other.length < value.length || other.length > longestTitle) return false;
    const spoken = other.toLowerCase();
    return (
      spoken === small || (spoken.includes(small) && spoken.replace(signs, '') === small.replace(signs, ''))
    );
  });
}
