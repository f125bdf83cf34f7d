/** Letters that `Unicode NFD` leaves whole or that languages write as two, plainly and spelt out. */
const letters: Readonly<Record<string, readonly [plain: string, speltOut: string]>> = {
  ...{ ä: ['a', 'ae'], ö: ['o', 'oe'], ü: ['u', 'ue'], å: ['a', 'aa'], ø: ['o', 'oe'], æ: ['ae', 'ae'] },
  ...{ ß: ['ss', 'ss'], œ: ['oe', 'oe'], ł: ['l', 'l'], đ: ['d', 'd'], ð: ['d', 'd'], þ: ['th', 'th'] },
  ...{
    ı: ['i', 'i'],
    ŋ: ['n', 'n'],
    ħ: ['h', 'h'],
    ґ: ['g', 'g'],
    є: ['e', 'ie'],
    і: ['i', 'i'],
    ї: ['i', 'yi'],
  },
  ...{
    й: ['i', 'y'],
    ё: ['e', 'yo'],
    ў: ['u', 'u'],
    ς: ['s', 's'],
    ј: ['j', 'j'],
    љ: ['lj', 'lj'],
    њ: ['nj', 'nj'],
  },
  ...{ ю: ['iu', 'yu'], я: ['ia', 'ya'], ћ: ['c', 'c'], ђ: ['d', 'dj'], џ: ['dz', 'dz'] },
};

/** Romanised letter by letter: Cyrillic as in passports (ICAO Doc 9303, part 3, section 6), Greek by ELOT 743. */
const romanised = new Map<string, string>([
  ...pairs('абвгдежзиклмнопрст', 'a b v g d e zh z i k l m n o p r s t'),
  ...pairs('уфхцчшщъыьэ', 'u f kh ts ch sh shch _ y _ e'),
  ...pairs('αβγδεζηθικλμνξοπρστυφχψω', 'a v g d e z i th i k l m n x o p r s t y f ch ps o'),
]);

function pairs(from: string, to: string): Array<[string, string]> {
  const values = to.split(' ');
  return [...from].map((letter, index) => [letter, values[index] === '_' ? '' : values[index]!]);
}

const plainAscii = /^[\x20-\x7e]*$/;
const special = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');
const differing = new RegExp(
  `[${Object.entries(letters)
    .filter(([, [plain, speltOut]]) => plain !== speltOut)
    .map(([letter]) => letter)
    .join('')}]`,
);
const cyrillicOrGreek = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;
/** Accents, Hebrew points and Arabic vowel signs; marks of Indic and Thai script are letters of their own. */
const marks = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670]/g;
const apostrophes = /['’‘`´ʼ׳]/g;
const separators = /[^\p{L}\p{M}\p{N}]+/gu;

const separated = (text: string): string => text.replace(apostrophes, '').replace(separators, ' ').trim();

const romanise = (text: string, form: 0 | 1): string =>
  separated(
    text
      .replace(special, (letter) => letters[letter]![form])
      .normalize('NFD')
      .replace(marks, '')
      .normalize('NFC')
      .replace(cyrillicOrGreek, (letter) => romanised.get(letter) ?? letter),
  );

/**
 * A text as it is compared: lower case, without accents and punctuation, words separated by one blank, Cyrillic and Greek
 * in Latin letters. `Müller` is read as people abroad write it and as its owner spells it out, so there are one or two
 * forms: `muller`, `mueller`. Other scripts stay (Unicode Normalization Form KC, UAX #15).
 */
export function foldedForms(text: string): readonly string[] {
  const lower = text.toLowerCase();
  if (plainAscii.test(lower)) return [separated(lower)];
  const composed = lower.normalize('NFKC');
  const plain = romanise(composed, 0);
  if (!differing.test(composed)) return [plain];
  const speltOut = romanise(composed, 1);
  return speltOut === plain ? [plain] : [plain, speltOut];
}

/** Whether two sets of forms have one in common. */
export const shareForm = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((form) => other.includes(form));
