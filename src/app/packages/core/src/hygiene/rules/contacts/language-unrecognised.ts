import languages from 'iso-639-1';
import { found, notApplicable, pass } from '../../answers';
import type { Rule } from '../../model';
import { quoted } from '../shared/fields';
import { hasOptions } from './options';

/** A language with a script or country, e.g. `pt-BR`, `zh_Hant`, `es-419` (BCP 47). */
const tag = /^([a-z]{2,3})(?:[-_](?:[a-z]{2}|[a-z]{4}|\d{3})){0,2}$/i;

/**
 * The preferred language is none: letters go out in the wrong one. HubSpot keeps `hs_language` as codes, e.g. `de` or
 * `pt-br` (https://knowledge.hubspot.com/properties/hubspots-default-contact-properties); languages are those of ISO
 * 639-1 in package iso-639-1, and those of three letters that Unicode CLDR names. Suggests the code of a language's
 * English or own name. Where the portal offers options, `option_not_offered` judges instead.
 */
export const languageUnrecognised: Rule = {
  id: 'language_unrecognised',
  check(subject) {
    const value = subject.facts.filled('hs_language');
    if (value === null || hasOptions(subject, 'hs_language')) return notApplicable;
    const primary = tag.exec(value)?.[1]?.toLowerCase();
    if (primary && isLanguage(primary)) return pass;
    const code = languageCalled(value);
    return found({
      severity: code ? 'low' : 'medium',
      property: 'hs_language',
      evidence: { value: quoted(value) },
      suggestions: code ? [{ property: 'hs_language', value: code, why: 'standard_form' }] : [],
    });
  },
};

let displayNames: Intl.DisplayNames | null = null;

/** @param code two or three letters */
function isLanguage(code: string): boolean {
  if (code.length === 2) return languages.validate(code);
  displayNames ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  return displayNames.of(code) !== undefined;
}

let codesByName: Map<string, string> | null = null;

/** The code of a language by its English or its own name; null when no language is called so. */
function languageCalled(name: string): string | null {
  codesByName ??= new Map(
    languages
      .getAllCodes()
      .flatMap((code) => [
        [languages.getName(code).toLowerCase(), code] as const,
        [languages.getNativeName(code).toLowerCase(), code] as const,
      ]),
  );
  return codesByName.get(name.toLowerCase()) ?? null;
}
