import { found, notApplicable, pass } from '../../answers';
import { isWebAddress, repairedAddress } from '../../facts/website';
import type { Rule, Suggestion } from '../../model';
import { quoted } from './fields';

/**
 * A web address that no browser opens: an ending that does not exist, a comma, a blank, a half-written `http`. Nobody can
 * look the company up, and enrichment by domain finds nothing. Syntax by RFC 3986 (validator `isURL`), endings by the
 * Public Suffix List (tldts). Suggests the address that remains when such slips are put right.
 */
export const websiteInvalid: Rule = {
  id: 'website_invalid',
  check({ facts }) {
    const text = facts.filled('website');
    if (text === null) return notApplicable;
    if (isWebAddress(text)) return pass;
    const value = repairedAddress(text);
    const suggestions: Suggestion[] =
      value === null ? [] : [{ property: 'website', value, why: 'standard_form' }];
    return found({
      severity: 'medium',
      property: 'website',
      evidence: { value: quoted(text) },
      suggestions,
      verifiable: true,
    });
  },
};
