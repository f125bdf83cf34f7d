import type { HygieneView, UnmeasuredView } from '@tandem/contracts';
import type { HygieneState } from '../hygiene-state';
import type { QualityLocale } from '../locale';
import { inText } from './field-view';

/** What could not be looked at and what to do, in one line; null when everything was. */
export function unmeasuredNote({ unmeasured, writeBack }: HygieneView, locale: QualityLocale): string | null {
  const { phrases, format } = locale;
  const notes = [...byCause(unmeasured)].map(([advice, things]) => {
    const names = things.map(({ what }) => phrases.phrase(`about_${what}`));
    return `${phrases.phrase('notLookedAt', { things: format.list([...new Set(names)]) })} ${adviceFor(advice, things, locale)}`;
  });
  if (writeBack.state === 'not_set_up')
    notes.push(phrases.phrase('notSetUp', { missing: format.list(writeBack.missing) }));
  return notes.length > 0 ? notes.join(' ') : null;
}

type Advice = 'admin' | 'later';

function byCause(unmeasured: readonly UnmeasuredView[]): Map<Advice, UnmeasuredView[]> {
  const causes = new Map<Advice, UnmeasuredView[]>();
  for (const one of unmeasured) {
    const advice = one.why === 'scope' ? 'admin' : 'later';
    causes.set(advice, [...(causes.get(advice) ?? []), one]);
  }
  return causes;
}

function adviceFor(
  advice: Advice,
  things: readonly UnmeasuredView[],
  { phrases, format }: QualityLocale,
): string {
  if (advice === 'later') return phrases.phrase('laterAgain');
  const scopes = [...new Set(things.flatMap((one) => one.scopes))];
  const missing =
    scopes.length > 0 ? `${phrases.phrase('missingScope', { scopes: format.list(scopes) })} ` : '';
  return `${missing}${phrases.phrase('reinstall')}`;
}

/** How much was checked, under whose terms, and when. */
export function checkedNote(view: HygieneView, { phrases, format }: QualityLocale): string {
  const { rules, asOf, terms, rulesVersion } = view;
  return [
    phrases.phrase('checks', { passed: format.number(rules.passed), applied: format.number(rules.applied) }),
    phrases.phrase(terms, { version: format.number(rulesVersion) }),
    phrases.phrase('asOf', { moment: format.moment(asOf) }),
  ].join(' ');
}

/** Values that people called right, with who and when. */
export function verifiedLines({ verified }: HygieneView, { phrases, format }: QualityLocale): string[] {
  return verified.map(({ label, value, by, at }) =>
    phrases.phrase('verifiedBy', { field: label, value: inText(value), name: by, day: format.day(at) }),
  );
}

/** What was typed for fields that no finding asks for any more, so that it can still be copied. */
export function leftoverDrafts(
  { view, drafts }: HygieneState,
  { phrases }: QualityLocale,
): Array<{ property: string; text: string }> {
  const asked = new Set(view?.findings.map(({ input }) => input?.property));
  return Object.entries(drafts)
    .filter(([property]) => !asked.has(property))
    .map(([property, { label, value }]) => ({
      property,
      text: phrases.phrase('leftover', { field: label, value }),
    }));
}
