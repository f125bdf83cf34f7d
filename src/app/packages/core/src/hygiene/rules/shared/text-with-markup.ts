import type { PropertyFacts, Rule } from '../../model';
import { answerFor, definitionOf, isByPeople } from './fields';
import type { Fault } from './fields';
import { hasMarkup, withoutMarkup } from './markup';

/**
 * HTML, its character entities or invisible control characters in a text: e-mails that greet "&lt;b&gt;Jane" and
 * searches that do not find "Jane". They come with copies from web pages and imports (Unicode Standard Annex 14 and
 * Technical Report 36 on invisible characters; HTML Living Standard on entities). Joiners that scripts and emoji need
 * stay. Rich text may have markup. Suggests the text alone.
 */
export const textWithMarkup: Rule = {
  id: 'text_with_markup',
  check(subject) {
    const faults: Fault[] = [];
    let looked = false;
    for (const [property, value] of subject.facts.texts) {
      const definition = definitionOf(subject, property);
      if (!isPlainText(definition) || !isByPeople(subject, property)) continue;
      looked = true;
      if (!hasMarkup(value)) continue;
      const text = withoutMarkup(value);
      faults.push({
        property,
        value,
        ...(text !== '' && !hasMarkup(text)
          ? { suggestion: { property, value: text, why: 'stripped' } }
          : {}),
      });
    }
    return answerFor(subject, faults, looked, { severity: 'medium', verifiable: true });
  },
};

const isPlainText = (definition: PropertyFacts | undefined): boolean =>
  definition === undefined || (definition.type === 'string' && definition.fieldType !== 'html');
