import { found, notApplicable, pass } from '../../answers';
import type { Rule } from '../../model';

const smallLetter = /\p{Ll}/u;
/** Four letters of a script with capitals, all capitals: shorter ones are mostly acronyms. */
const capitalWord = /\p{Lu}{4,}/u;
const word = /[\p{L}\p{M}\p{N}'’&]+/gu;
const vowel = /[aeiouyàâäáãåèéêëìíîïòóôõöøùúûüаеиоуыэюяαειουηω]/iu;

const acronyms = new Set(
  (
    'CEO CFO CTO COO CMO CIO CRO CPO CSO CDO CHRO CISO SVP EVP AVP VP MD GM PM PMO IT HR PR QA UX UI AI ML BI R&D B2B B2C ' +
    'SEO SEA SEM CRM ERP SAP EDI ISO EHS HSE EMEA APAC DACH LATAM NATO UNICEF EU US USA UK UAE DE FR II III IV RH TI DSI ' +
    'DRH PDG DAF RSSI KAM OEM FMCG HVAC'
  ).split(' '),
);
const smallWords = new Set(
  'of and the for in at to de des du la le les et y e da do dos und für der van en met of'.split(' '),
);

/**
 * A job title that shouts. It goes into letters as it stands (`as SALES MANAGER of`), and segments by title miss it in
 * systems that tell case apart. Suggests capitals at the beginnings of words, with acronyms as they are (list of our
 * own from titles in use), as The Chicago Manual of Style, 8.159, has headlines. Titles all in small letters are right in several languages and are left alone.
 */
export const jobTitleInWrongCase: Rule = {
  id: 'job_title_in_wrong_case',
  check({ facts }) {
    const value = facts.filled('jobtitle');
    if (value === null || value.length > longestTitle) return notApplicable;
    if (smallLetter.test(value) || !capitalWord.test(value)) return pass;
    const written = inTitleCase(value);
    if (written === value) return pass;
    return found({
      severity: 'low',
      property: 'jobtitle',
      evidence: { value },
      suggestions: [{ property: 'jobtitle', value: written, why: 'casing' }],
      verifiable: true,
    });
  },
};

/** Longer texts are no titles, which another rule says. */
const longestTitle = 120;

function inTitleCase(title: string): string {
  return title.replace(word, (one, offset: number) => {
    if (acronyms.has(one) || (one.length <= 4 && !vowel.test(one))) return one;
    const small = one.toLowerCase();
    if (offset > 0 && smallWords.has(small)) return small;
    const [initial = '', ...rest] = small;
    return initial.toUpperCase() + rest.join('');
  });
}
