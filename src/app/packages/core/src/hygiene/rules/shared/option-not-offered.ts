import type { PropertyFacts, Rule, Suggestion } from '../../model';
import { answerFor } from './fields';
import type { Fault } from './fields';
import { foldedWords } from './spellings';

/** Stages and pipelines have their own API, and the options of these properties are not always complete. */
const keptElsewhere = new Set(['dealstage', 'pipeline']);

/**
 * A value that the property does not offer: an option was deleted or a value imported around it. Filters and workflows
 * go by options and never see it, and HubSpot refuses the next edit ("was not one of the allowed options", HubSpot, CRM
 * properties guide). Suggests the option of that label, or of that value in another case.
 */
export const optionNotOffered: Rule = {
  id: 'option_not_offered',
  check(subject) {
    if (!subject.related.properties) return { state: 'not_applicable' };
    const faults: Fault[] = [];
    let looked = false;
    for (const { property, kind, text: value, says } of subject.facts.texts) {
      const { definition } = kind;
      if (!definition || !isJudged(definition) || !says) continue;
      looked = true;
      const options = optionsOf(definition);
      if (options.values.has(value)) continue;
      const values = definition.fieldType === 'checkbox' ? value.split(';') : [value];
      const unknown = values.filter((one) => one !== '' && !options.values.has(one));
      if (unknown.length === 0) continue;
      faults.push({
        property,
        value: unknown.join('; '),
        suggestion: suggestionFor(property, values, options),
      });
    }
    return answerFor(subject, faults, looked, { severity: 'medium' });
  },
};

const isJudged = ({ name, type, options }: PropertyFacts): boolean =>
  type === 'enumeration' && options.length > 0 && !keptElsewhere.has(name);

interface Options {
  values: ReadonlySet<string>;
  byWords: ReadonlyMap<string, string>;
}

const known = new WeakMap<PropertyFacts, Options>();

function optionsOf(definition: PropertyFacts): Options {
  let options = known.get(definition);
  if (!options) {
    const byWords = new Map<string, string>();
    for (const { value, label, hidden } of definition.options) {
      if (hidden) continue;
      for (const words of [foldedWords(value), foldedWords(label)])
        if (!byWords.has(words)) byWords.set(words, value);
    }
    options = { values: new Set(definition.options.map(({ value }) => value)), byWords };
    known.set(definition, options);
  }
  return options;
}

function suggestionFor(
  property: string,
  values: readonly string[],
  { values: offered, byWords }: Options,
): Suggestion | undefined {
  const corrected = values.map((value) => (offered.has(value) ? value : byWords.get(foldedWords(value))));
  if (corrected.some((value) => value === undefined)) return undefined;
  return { property, value: [...new Set(corrected)].join(';'), why: 'option' };
}
