const marks = /[\u0300-\u036f]/g;
const separators = /[\s\-‐–—,/()[\]&+_’'"]+/g;
const dots = /\./g;

/** A name as it is compared: without case, accents, dots and punctuation. */
export const foldedName = (text: string): string =>
  text
    .normalize('NFD')
    .replace(marks, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(dots, '')
    .replace(separators, ' ')
    .trim();

/** Articles, and the Thai word for country, which Thai people write before its name. */
const article = /^(?:(?:the|die|der|das|le|la|les|el|los|las|o|a|os|as|il|lo|gli|de|het) |ประเทศ)/;

/** What stands before the short name in a long one; `Democratic` alone does not, which tells one Congo from the other. */
const form =
  /^(?:the )?(?:(?:federal|federative|islamic|united|bolivarian|arab|hellenic|democratic socialist) )?(?:republic|kingdom|commonwealth|principality|plurinational state) (?:of )?(?:the )?(?=\S)/;

/** A folded name with words that people write in two ways in one of them. */
export const countryKey = (folded: string): string =>
  folded
    .replace(/\bst\b/g, 'saint')
    .replace(/\brep\b/g, 'republic')
    .replace(/\bdem\b/g, 'democratic')
    .replace(/ and /g, ' ');

/** A name behind which more follows: `Iran, Islamic Republic of`, `Bahamas, The`, `Bolivia (Plurinational State of)`. */
const inverted = /^([^,()[\]]+)[,([]\s*([^,()[\]]+)[)\]]?$/;

/** What a country's name may be looked up by, likeliest first. @param text as it stands */
export function* countryKeysOf(text: string): Generator<string> {
  const key = countryKey(foldedName(text));
  yield key;
  yield key.replace(article, '');
  const [, name, more] = inverted.exec(text) ?? [];
  const whole = name && more ? countryKey(foldedName(`${more} ${name}`)) : key;
  if (whole !== key) {
    yield whole;
    yield whole.replace(article, '');
  }
  if (form.test(whole)) yield whole.replace(form, '');
}

const partEnds = /[,()[\]/]| [-–—] /;

/** The parts of a text that may each name one country, as in `Germany (DE)` and `England, UK`; none when it is one part. */
export function countryPartsOf(text: string): readonly string[] {
  const parts = text
    .split(partEnds)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 ? parts : [];
}
