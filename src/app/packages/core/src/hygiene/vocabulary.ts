import { textOf } from '../property-values';
import type { RecordProperties } from '../property-values';
import { writtenCase } from './facts';
import type { PropertyFacts } from './model';
import { isPlaceholder } from './placeholder';
import { foldedWords } from './rules/shared/spellings';

/** One value with its spellings, the preferred one first. */
export interface SpellingGroup {
  property: string;
  spellings: Array<{ value: string; records: number }>;
}

/** A property with more different values than this holds no categories, and is left out; it bounds the memory as well. */
const mostValues = 5_000;

/** Longer texts are sentences. */
const longestValue = 200;

/** Values that are each person's own, and those whose spelling other rules look after. */
const ownNames =
  /name$|mail|phone|fax|website|domain|address|zip|(?:^|_)(?:country|state)$|jobtitle|description|next_step/;

/**
 * Counts how a portal's records write the values of its text properties, to tell the usual spelling from the others:
 * `google` beside `Google`. Values are alike when they differ in case, accents or blanks only ("key collision",
 * https://openrefine.org/docs/technical-reference/clustering-in-depth). Records can be let go one by one.
 */
export class SpellingCount {
  readonly #counts = new Map<string, Map<string, number> | null>();

  /** Whether the spellings of a property are worth counting: text by people that is no name, address or number. */
  static counts({ name, type, writable, options }: PropertyFacts): boolean {
    return (
      type === 'string' &&
      writable &&
      options.length === 0 &&
      !/^(?:hs|tandem)_/.test(name) &&
      !ownNames.test(name)
    );
  }

  /** @param names of properties that {@link counts} */
  constructor(names: Iterable<string>) {
    for (const name of names) this.#counts.set(name, new Map());
  }

  add(properties: RecordProperties): void {
    for (const [name, counted] of this.#counts) {
      const value = counted && textOf(properties, name);
      if (!value || value.length > longestValue) continue;
      counted.set(value, (counted.get(value) ?? 0) + 1);
      if (counted.size > mostValues) this.#counts.set(name, null);
    }
  }

  /** Values with several spellings, by property and then by the number of records that write them otherwise. */
  groups(): SpellingGroup[] {
    return [...this.#counts]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([property, counted]) => (counted ? groupsOf(property, counted) : []));
  }
}

function groupsOf(property: string, counted: ReadonlyMap<string, number>): SpellingGroup[] {
  const byWords = new Map<string, SpellingGroup['spellings']>();
  for (const [value, records] of counted) {
    if (isPlaceholder(value, property)) continue;
    const words = foldedWords(value);
    byWords.set(words, [...(byWords.get(words) ?? []), { value, records }]);
  }
  const otherwise = ({ spellings }: SpellingGroup): number =>
    spellings.slice(1).reduce((sum, { records }) => sum + records, 0);
  return [...byWords.values()]
    .filter((spellings) => spellings.length > 1)
    .map((spellings) => ({ property, spellings: spellings.sort(preferredFirst) }))
    .sort(
      (one, other) =>
        otherwise(other) - otherwise(one) || (one.spellings[0]!.value < other.spellings[0]!.value ? -1 : 1),
    );
}

/** Most frequent first; of equals the one in both cases, which people write with care, then by the alphabet. */
const preferredFirst = (
  one: { value: string; records: number },
  other: { value: string; records: number },
): number =>
  other.records - one.records ||
  Number(writtenCase(other.value) === 'mixed') - Number(writtenCase(one.value) === 'mixed') ||
  (one.value < other.value ? -1 : 1);

/** Spellings as rules look them up, see `Related.spellings`. */
export function spellingsOf(groups: readonly SpellingGroup[]): Map<string, Map<string, string>> {
  const spellings = new Map<string, Map<string, string>>();
  for (const {
    property,
    spellings: [preferred],
  } of groups) {
    if (!preferred) continue;
    const ofProperty = spellings.get(property) ?? new Map<string, string>();
    spellings.set(property, ofProperty.set(foldedWords(preferred.value), preferred.value));
  }
  return spellings;
}
