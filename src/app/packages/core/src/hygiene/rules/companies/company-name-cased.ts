/** Forms of companies as they are written (GLEIF, "ISO 20275 Entity Legal Forms Code List"). */
const legalForms: Readonly<Record<string, string>> = {
  ...{
    gmbh: 'GmbH',
    mbh: 'mbH',
    ag: 'AG',
    kg: 'KG',
    ohg: 'OHG',
    ug: 'UG',
    se: 'SE',
    'e.v.': 'e.V.',
    'co.': 'Co.',
  },
  ...{
    inc: 'Inc',
    'inc.': 'Inc.',
    llc: 'LLC',
    llp: 'LLP',
    ltd: 'Ltd',
    'ltd.': 'Ltd.',
    plc: 'plc',
    'corp.': 'Corp.',
  },
  ...{
    corp: 'Corp',
    limited: 'Limited',
    bv: 'BV',
    'b.v.': 'B.V.',
    nv: 'NV',
    'n.v.': 'N.V.',
    sa: 'SA',
    's.a.': 'S.A.',
  },
  ...{
    sas: 'SAS',
    sarl: 'SARL',
    srl: 'Srl',
    's.r.l.': 'S.r.l.',
    spa: 'SpA',
    's.p.a.': 'S.p.A.',
    sl: 'SL',
    's.l.': 'S.L.',
  },
  ...{
    slu: 'SLU',
    lda: 'Lda',
    'lda.': 'Lda.',
    ltda: 'Ltda',
    'ltda.': 'Ltda.',
    oy: 'Oy',
    ab: 'AB',
    aps: 'ApS',
    pty: 'Pty',
  },
  ...{ pte: 'Pte', pvt: 'Pvt', co: 'Co' },
};

/** Small within names. */
const smallWords = new Set(
  'of and the for und der die das von et de des du la le les y e do da dos van het en'.split(' '),
);

/** Words of fewer letters are acronyms as often as not. */
const shortestWord = 5;

/** Where capitals and small letters lost each other: Greek accents, Turkish i, the German sharp s. */
const uncertain = /[\p{Script=Greek}ğĞİışŞß]/u;
const lettersOnly = /^\p{L}+$/u;
const joint = /([\s\-/&+]+)/u;
const vowel = /[aeiouyàâäáãåæèéêëìíîïòóôõöøùúûüаеёиоуыэюя]/u;

/**
 * A company's name with capitals where they belong, for a name all in capitals or all in small letters. Null when that
 * cannot be known: short words may be acronyms (IBM, ikea), so one of them leaves the whole name alone.
 */
export function companyNameCased(name: string): string | null {
  if (uncertain.test(name)) return null;
  const parts = name.toLowerCase().split(joint);
  const cased: string[] = [];
  for (const [index, part] of parts.entries()) {
    const word = index % 2 === 1 || part === '' ? part : wordCased(part, index === 0);
    if (word === null) return null;
    cased.push(word);
  }
  return cased.join('');
}

function wordCased(word: string, first: boolean): string | null {
  if (!first && Object.hasOwn(legalForms, word)) return legalForms[word]!;
  if (smallWords.has(word)) return first ? capitalised(word) : word;
  return word.length >= shortestWord && lettersOnly.test(word) && vowel.test(word) ? capitalised(word) : null;
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
