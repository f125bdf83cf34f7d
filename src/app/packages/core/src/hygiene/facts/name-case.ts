/** How a text is written; null in scripts without case. */
export type WrittenCase = 'upper' | 'lower' | 'mixed' | null;

const capital = /[\p{Lu}\p{Lt}]/u;
/** Georgian has capitals in Unicode that nobody writes in names, and `ß` stands among capitals too. */
const small = /[^\P{Ll}ßა-ჿ]/u;

/** Whether a text is in capitals, in small letters, or in both; letters of scripts without case do not count. */
export function writtenCase(text: string): WrittenCase {
  const hasSmall = small.test(text);
  if (capital.test(text)) return hasSmall ? 'mixed' : 'upper';
  return hasSmall ? 'lower' : null;
}

/** Small words within names: Dutch, German, Portuguese, Spanish, French, Scandinavian, Arabic in Latin letters. */
const particles = new Set([
  ...[
    'van',
    'der',
    'den',
    'ter',
    'ten',
    'te',
    "'t",
    'von',
    'vom',
    'zu',
    'zum',
    'zur',
    'und',
    'de',
    'da',
    'do',
  ],
  ...['dos', 'das', 'du', 'des', 'del', 'e', 'y', 'af', 'av', 'bin', 'ibn', 'bint'],
]);
/** Small after another small word only, as in `de la Cruz`; Italian and American names write them large. */
const articles = new Set(['la', 'las', 'los', 'le', 'het', 'el']);

/** Written large whatever the rest looks like. */
const numerals = new Set(['ii', 'iii', 'iv', 'vi', 'vii', 'viii', 'mba', 'md', 'cpa']);
const fixed: Readonly<Record<string, string>> = { phd: 'PhD', 'ph.d.': 'Ph.D.', msc: 'MSc', bsc: 'BSc' };

/** `Mac` before a capital, where names without it (Machado, Macron, Mackenzie) are not meant. */
const macNames =
  /^mac(?=(?:arthur|donald|dougall|farlane|gregor|innes|intosh|intyre|lean|leod|millan|neil|neill|pherson|queen|rae)$)/;
const mc = /^mc(?=\p{L}{2})/u;
/** Before an apostrophe that begins a name: O'Neill, D'Angelo, L'Amour, N'Diaye, Dell'Anna. */
const beforeApostrophe = /^(?:[odlnmt]|dell|dall|sant|all)['’ʼ]/;
const initials = /^(?:\p{L}\.)+\p{L}?\.?$/u;
const consonants = /^[bcdfghjklmnpqrstvwxz]{2}$/;
const shortNames = new Set(['ng', 'st', 'dr', 'mr', 'ms', 'jr', 'sr', 'kj']);
const dutchIj = /^ij(?=[bcdfghjklmnpqrstvwxz])/;

const surelyTurkish = /[ğĞİı]/;
const perhapsTurkish = /[şŞ]/;
const anyI = /[iIıİ]/;
/** No Turkish word has both: the capitals were typed without their dots. */
const dotsLost = /I[^\s-]*[EÖÜ]|[EÖÜ][^\s-]*I/;
const greekCapitals = /\p{Script=Greek}/u;

/**
 * A person's name with capitals where they belong, when it was written all in capitals or all in small letters; any
 * other text comes back as it is. Knows what names do: `McDonald`, `O'Neill`, `van der Berg`, `Jean-Luc`, `de la Cruz`,
 * `IJsbrand`, `J.R.`, `III`. Where capitals lost what cannot be known again (Greek accents, Turkish dots), it is left
 * as it is. Rules of names: Unicode Standard, chapter 5.18 "Case Mappings"; the particles are those of CSL's and
 * libraries' cataloguing rules (IFLA, "Names of Persons").
 *
 * @param text not blank
 * @param locale BCP 47 language of the person, when known; `tr` and `az` have their own i
 */
export function nameCased(text: string, locale: string | null = null): string {
  const written = writtenCase(text);
  if (written !== 'upper' && written !== 'lower') return text;
  if (written === 'upper' && greekCapitals.test(text)) return text;
  const language = languageOf(text, written, locale);
  if (language === null) return text;
  const lower = text.toLocaleLowerCase(language);
  const words = lower.split(' ');
  const last = words.findLastIndex(
    (word) => word !== '' && !numerals.has(word) && word !== 'jr' && word !== 'sr',
  );
  return words
    .map((word, index) => {
      if (index < last && particles.has(word)) return word;
      if (index < last && articles.has(word) && particles.has(words[index - 1] ?? '')) return word;
      return wordCased(word, language, written === 'upper');
    })
    .join(' ');
}

/** The language whose casing holds; null when it cannot be told and would matter. */
function languageOf(text: string, written: WrittenCase, locale: string | null): string | null {
  if (locale !== null && /^(?:tr|az)\b/i.test(locale)) return dotsLost.test(text) ? null : 'tr';
  if (!anyI.test(text)) return 'en';
  if (surelyTurkish.test(text))
    return written === 'upper' && !text.includes('İ') && text.includes('I') ? null : 'tr';
  return perhapsTurkish.test(text) ? null : 'en';
}

function wordCased(word: string, language: string, shouted: boolean): string {
  if (word.includes('-'))
    return word
      .split('-')
      .map((part) => wordCased(part, language, shouted))
      .join('-');
  if (numerals.has(word) || initials.test(word)) return word.toLocaleUpperCase(language);
  if (Object.hasOwn(fixed, word)) return fixed[word]!;
  if (shouted && consonants.test(word) && !shortNames.has(word)) return word.toUpperCase();
  if (dutchIj.test(word)) return `IJ${word.slice(2)}`;
  const prefix = (beforeApostrophe.exec(word) ?? mc.exec(word) ?? macNames.exec(word))?.[0] ?? '';
  return prefix === ''
    ? capitalised(word, language)
    : capitalised(prefix, language) + capitalised(word.slice(prefix.length), language);
}

const firstLetter = /^([^\p{L}]*)(\p{L})/u;
/** Without `ß`, `ﬁ` and the like, which have no one capital. */
function capitalised(word: string, language: string): string {
  return word.replace(firstLetter, (_, before: string, letter: string) => {
    const large = letter.toLocaleUpperCase(language);
    return before + (large.length === letter.length ? large : letter);
  });
}
