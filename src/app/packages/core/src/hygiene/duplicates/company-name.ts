import { distance } from 'fastest-levenshtein';
import { foldedForms, shareForm } from './folded-text';

/** A company's name as it is compared: folded, without its legal form; one or two spellings. */
export type CompanyName = readonly string[];

/** Longer texts are no names. */
const longestName = 200;

/**
 * Legal forms as they are written after or before names, folded. Sources: GLEIF, ISO 20275 Entity Legal Forms code list
 * (https://www.gleif.org/en/about-lei/code-lists/iso-20275-entity-legal-forms-code-list), the usual ones of it.
 */
const legalForms = new Set([
  ...'inc incorporated llc llp lp ltd limited plc corp corporation co company pllc pc'.split(' '),
  ...'gmbh mbh ag kg kgaa ohg ug gbr ev eg se haftungsbeschrankt haftungsbeschraenkt'.split(' '),
  ...'sa sas sasu sarl eurl sci snc scop srl srls spa sapa slu sl sau sociedad limitada anonima'.split(' '),
  ...'lda ltda eireli cv rl de sab bv nv vof cvba bvba bvba asbl vzw'.split(' '),
  ...'ab hb oy oyj as asa aps ans ehf hf kft zrt bt nyrt doo dd ad ood eood'.split(' '),
  ...'spzoo sro jsc ojsc cjsc pjsc ooo oao zao pao ao ip too tov pat'.split(' '),
  ...'pte pty pvt private sdn bhd tbk pt kk gk yk as anonim sirketi san tic sti'.split(' '),
]);
const legalPhrases = [
  /\bsp z o o\b|\bspolka z o o\b/g,
  /\b(?:s a r l|s r l|s p a|s r o|s a s|s l u|a o|o o o|d o o|l l c|l t d)\b/g,
  /\b(?:s a|s l|b v|n v|a s|k k|a g|a b|e v|e k|c v|r l)(?=$| de )/g,
];
const legalSigns =
  /股份有限公司|有限责任公司|有限公司|株式会社|有限会社|合同会社|合名会社|合資会社|\(株\)|\(有\)|주식회사|유한회사|\(주\)|บริษัท|จำกัด|\(มหาชน\)|(?<!\p{L})شركة|(?<!\p{L})חברת|בע["״]מ/gu;
const connectives = new Set(['and', 'und', 'et', 'y', 'e', 'en', 'og', 'och', 'i', 'the']);

/** Reads a company's name; null when nothing is left to compare. */
export function readCompanyName(text: string | null): CompanyName | null {
  if (text === null || text.length > longestName) return null;
  const forms = foldedForms(text.normalize('NFKC').replace(legalSigns, ' ')).map(withoutLegalForm);
  const telling = [...new Set(forms)].filter((form) => form.length > 1);
  return telling.length > 0 ? telling : null;
}

function withoutLegalForm(folded: string): string {
  let name = folded;
  for (const phrase of legalPhrases) name = name.replace(phrase, ' ');
  const words = name.split(' ').filter((word) => word !== '' && !connectives.has(word));
  let [start, end] = [0, words.length];
  while (end > 1 && legalForms.has(words[end - 1]!)) end -= 1;
  while (start < end - 1 && isLeading(words[start]!)) start += 1;
  const telling = words.slice(start, end).join(' ');
  return telling.length > 1 ? telling : folded;
}

/** Legal forms that stand before names; most of the others begin names too. */
const leading = new Set([
  'ooo',
  'oao',
  'zao',
  'pao',
  'ao',
  'ip',
  'too',
  'tov',
  'pt',
  'sarl',
  'sas',
  'sa',
  'spa',
]);
const isLeading = (word: string): boolean => leading.has(word);

/** From this length on, names may differ by one letter in each so many. */
const [shortestMisspelt, lettersForOneSlip] = [8, 10];

/** How two companies' names compare; `unknown` when one is missing or they are in different scripts. */
export function compareCompanyNames(
  one: CompanyName | null,
  other: CompanyName | null,
): 'same' | 'alike' | 'different' | 'unknown' {
  if (!one || !other) return 'unknown';
  if (shareForm(one, other)) return 'same';
  const [left, right] = [one[0]!.replaceAll(' ', ''), other[0]!.replaceAll(' ', '')];
  if (left === right) return 'same';
  if (latin.test(left) !== latin.test(right)) return 'unknown';
  const shortest = Math.min(left.length, right.length);
  const allowed = Math.floor(shortest / lettersForOneSlip) + 1;
  if (shortest < shortestMisspelt || Math.abs(left.length - right.length) > allowed) return 'different';
  if (numbersOf(left) !== numbersOf(right)) return 'different';
  return distance(left, right) <= allowed ? 'alike' : 'different';
}

const latin = /[a-z]/;
const nonDigits = /\P{N}+/gu;
/** Branches and funds are told apart by their numbers. */
const numbersOf = (name: string): string => name.replace(nonDigits, ' ').trim();
