import type { FieldInput, FindingView, HygieneView, SuggestedFix } from '@tandem/contracts';
import { startOf } from '../draft';
import { inOrder, openRule } from '../hygiene-state';
import type { HygieneState } from '../hygiene-state';
import type { QualityLocale } from '../locale';
import { inText } from './field-view';
import { unsavedView } from './unsaved-view';
import type { UnsavedView } from './unsaved-view';

export interface SuggestionView {
  key: string;
  label: string;
  why: string;
  suggestion: SuggestedFix;
}

/** The field that puts a finding right, as it stands now. */
export interface FieldView {
  input: FieldInput;
  /** What is shown in it: the draft, or what it starts with. */
  value: string;
  /** What the person is told about the draft; null when nothing is wrong with it. */
  problem: string | null;
}

export interface FindingItem {
  finding: FindingView;
  /** What it is worth, its dimension and how long it takes: `worth 6 points · Validity · about 30 seconds`. */
  weight: string;
  /** That it is the one to start with, and what it gains; null on the others. */
  gain: string | null;
  isOpen: boolean;
  /** What opens it: something can be put right here, or only said. */
  invitation: string;
  /** Something was typed here and is not saved; said where the field is out of sight. */
  hasDraft: boolean;
  isSending: boolean;
  field: FieldView | null;
  suggestions: SuggestionView[];
  canVerify: boolean;
  unsaved: UnsavedView | null;
}

/** Findings as they are worked through, the open one with all that it takes to put it right. */
export function findingItems(state: HygieneState, locale: QualityLocale): FindingItem[] {
  const { view } = state;
  if (!view) return [];
  const findings = inOrder(view);
  const open = findings.find(({ rule }) => rule === openRule(state));
  return findings.map((finding) => ({
    ...itemOf(finding, state, view, locale),
    isOpen: finding === open,
    hasDraft: finding.input?.property !== open?.input?.property && isDrafted(finding, state),
  }));
}

const isDrafted = ({ input }: FindingView, { drafts }: HygieneState): boolean =>
  input !== null && drafts[input.property] !== undefined;

function itemOf(
  finding: FindingView,
  state: HygieneState,
  { nextBest }: HygieneView,
  locale: QualityLocale,
): Omit<FindingItem, 'isOpen' | 'hasDraft'> {
  const { input, rule, dimension, minutes } = finding;
  const { phrases, format } = locale;
  const isFirst = nextBest?.rule === rule;
  return {
    finding,
    weight: [
      pointsInWords(finding.points, locale),
      phrases.phrase(dimension),
      phrases.phrase('takes', { time: format.seconds(minutes * 60) }),
    ].join(' · '),
    gain: isFirst ? nextBest.gain : null,
    invitation: phrases.phrase(input || finding.suggestions.length > 0 ? 'fixHere' : 'look'),
    isSending: state.sending?.rule === rule,
    field: input && fieldOf(finding, input, state, locale),
    suggestions: finding.suggestions.map((suggestion) => suggestionOf(suggestion, locale)),
    canVerify: finding.verifiable && input !== null && input.value !== '',
    unsaved: unsavedView(finding, state, locale),
  };
}

function fieldOf(
  finding: FindingView,
  input: FieldInput,
  { drafts, problem }: HygieneState,
  { phrases }: QualityLocale,
): FieldView {
  return {
    input,
    value: drafts[input.property]?.value ?? startOf(finding, input),
    problem: problem?.rule === finding.rule ? phrases.phrase(problem.problem) : null,
  };
}

function suggestionOf(suggestion: SuggestedFix, locale: QualityLocale): SuggestionView {
  const label = labelOf(suggestion, locale);
  return { key: label, label, why: suggestion.why, suggestion };
}

/** What one click does; fields that it empties are said to be left empty, by name where there are several. */
function labelOf({ changes }: SuggestedFix, { phrases, format }: QualityLocale): string {
  const [first] = changes;
  const isAlone = changes.length === 1 && first !== undefined;
  if (changes.every(({ value }) => value === '')) {
    const fields = format.list(changes.map(({ label }) => label));
    return isAlone ? phrases.phrase('leaveEmpty') : phrases.phrase('leaveAllEmpty', { fields });
  }
  if (isAlone) return phrases.phrase('use', { value: inText(first.display) });
  const values = changes.map(
    ({ label, value, display }) => `${label}: ${value === '' ? phrases.phrase('empty') : inText(display)}`,
  );
  return phrases.phrase('useAll', { values: values.join(', ') });
}

/** Points with at most one decimal: what is small is not nothing. */
function pointsInWords(points: number, { phrases, format }: QualityLocale): string {
  const shown = Math.round(points * 10) / 10;
  return phrases.plural('worth', shown, { count: format.number(shown) });
}
