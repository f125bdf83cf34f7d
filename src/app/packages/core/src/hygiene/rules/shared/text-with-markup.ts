import type { HygieneRuleId, HygieneTerms } from '@tandem/taxonomy';
import { isPlaceholder } from '../../facts';
import type { PropertyFacts, Rule, Subject, Suggestion } from '../../model';
import { answerFor } from './fields';
import type { Fault } from './fields';
import { hasMarkup, withoutMarkup } from './markup';
import { preferredSpelling } from './spellings';

/**
 * HTML, its character entities or invisible control characters in a text: e-mails that greet "&lt;b&gt;Jane" and
 * searches that do not find "Jane". They come with copies from web pages and imports (Unicode Standard Annex 9 on
 * marks of direction, Technical Report 36 on invisible characters; HTML Living Standard on entities). Joiners that scripts and emoji need
 * stay. Rich text may have markup. Suggests the text alone.
 */
export const textWithMarkup: Rule = {
  id: 'text_with_markup',
  check(subject, _setting, terms) {
    const faults: Fault[] = [];
    let looked = false;
    for (const { property, kind, text: value, says } of subject.facts.texts) {
      if (!says || !isPlainText(kind.definition)) continue;
      looked = true;
      if (!hasMarkup(value)) continue;
      faults.push({ property, value, suggestion: plainText(subject, property, value, terms) });
    }
    return answerFor(subject, faults, looked, { severity: 'medium', verifiable: true });
  },
};

/** Other rules read these in the light of each other: without its markup one may contradict another. */
const readTogether = new Set([
  'country',
  'state',
  'zip',
  'phone',
  'mobilephone',
  'website',
  'email',
  'domain',
]);

function plainText(
  subject: Subject,
  property: string,
  value: string,
  terms: HygieneTerms<HygieneRuleId>,
): Suggestion | undefined {
  if (readTogether.has(property)) return undefined;
  const text = withoutMarkup(value);
  if (text === '' || hasMarkup(text) || isPlaceholder(text, property)) return undefined;
  return { property, value: preferredSpelling(subject, property, text, terms) ?? text, why: 'stripped' };
}

const isPlainText = (definition: PropertyFacts | undefined): boolean =>
  definition === undefined || (definition.type === 'string' && definition.fieldType !== 'html');
