import type { HygieneRuleId, HygieneTerms } from '@tandem/taxonomy';
import { writtenCase } from '../../facts';
import { remembered } from '../../facts/remembered';
import type { PropertyFacts, Subject } from '../../model';
import { definitionOf } from './fields';

const blanks = /\s+/g;
const marks = /[\u0300-\u036f]/g;

/** Words as they are compared: without case, accents and doubled blanks. */
export const foldedWords = remembered((text: string): string =>
  text.normalize('NFD').replace(marks, '').normalize('NFC').toLowerCase().replace(blanks, ' ').trim(),
);

type Preferred = ReadonlyMap<string, string>;

const agreed = new WeakMap<readonly string[], Preferred>();

function agreedSpellings(
  property: string,
  { spellings }: HygieneTerms<HygieneRuleId>,
): Preferred | undefined {
  if (!Object.hasOwn(spellings, property)) return undefined;
  const list = spellings[property]!;
  let preferred = agreed.get(list);
  if (!preferred) agreed.set(list, (preferred = new Map(list.map((value) => [foldedWords(value), value]))));
  return preferred;
}

const ofOptions = new WeakMap<PropertyFacts, Preferred>();

/** Options that differ only in case or blanks, by the one to prefer: written in both cases, or else the first. */
function optionSpellings(definition: PropertyFacts | undefined): Preferred | undefined {
  if (!definition || definition.type !== 'enumeration' || definition.options.length === 0) return undefined;
  let preferred = ofOptions.get(definition);
  if (!preferred) {
    const spellings = new Map<string, string[]>();
    for (const { value, hidden } of definition.options) {
      if (!hidden) spellings.set(foldedWords(value), [...(spellings.get(foldedWords(value)) ?? []), value]);
    }
    const several = [...spellings].filter(([, values]) => values.length > 1);
    preferred = new Map(
      several.map(([words, values]) => [
        words,
        values.find((value) => writtenCase(value) === 'mixed') ?? values[0]!,
      ]),
    );
    ofOptions.set(definition, preferred);
  }
  return preferred;
}

/**
 * How the portal prefers to write a value: as agreed, or else as most of its records have it, or as the better of two
 * options that differ only in case. Null when nothing is known of it.
 */
export function preferredSpelling(
  subject: Subject,
  property: string,
  value: string,
  terms: HygieneTerms<HygieneRuleId>,
): string | null {
  const inAgreement = agreedSpellings(property, terms);
  const inPortal = subject.related.spellings?.get(property);
  const amongOptions = optionSpellings(definitionOf(subject, property));
  if (!inAgreement && !inPortal && !amongOptions) return null;
  const words = foldedWords(value);
  const preferred =
    inAgreement?.get(words) ??
    inPortal?.get(words) ??
    inPortal?.get(value.toLowerCase()) ??
    amongOptions?.get(words);
  return preferred !== undefined && isAllowed(definitionOf(subject, property), preferred) ? preferred : null;
}

const isAllowed = (definition: PropertyFacts | undefined, value: string): boolean =>
  !definition?.options.length || definition.options.some((option) => option.value === value);
