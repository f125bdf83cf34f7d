import type { BaseDate } from '@hubspot/ui-extensions';
import type { Choice, FeedbackView, FieldProblem } from '@tandem/contracts';
import { addDays, calendarDate, lengthOf, maxWakeUpDays } from '@tandem/core';
import { maxCommentLength } from '@tandem/taxonomy';
import { toBaseDate } from '@tandem/ui';
import type { Locale, SentenceKey } from '@tandem/ui';
import { askedFields } from '../draft';
import type { Draft, DraftField } from '../draft';
import { ratingLabel } from './entry-view';

export interface Option {
  value: string;
  label: string;
  description?: string;
}

/** One field of the form: its words, its choices and what is wrong with it. */
export interface FieldView {
  label: string;
  value: string;
  required: boolean;
  options: Option[];
  error: boolean;
  message: string | undefined;
}

export interface WakeUpView extends FieldView {
  date: BaseDate | undefined;
  earliest: BaseDate | undefined;
  latest: BaseDate | undefined;
  quick: Array<{ label: string; date: string; chosen: boolean }>;
}

export interface FormView {
  title: string;
  rating: FieldView;
  disposition: FieldView;
  /** Null where the agreement does not ask. */
  reason: FieldView | null;
  subReason: FieldView | null;
  wakeUp: WakeUpView | null;
  /** Null when no content is known for this buyer. */
  contentHelped: FieldView | null;
  contentWrong: FieldView | null;
  comment: FieldView;
  save: string;
  cancel: string | null;
}

/** The form for a draft. `now` in epoch milliseconds decides what tomorrow is in the portal's time zone. */
export function formView(view: FeedbackView, draft: Draft, locale: Locale, now: number): FormView {
  const { phrases } = locale;
  const { agreement } = view;
  const { values } = draft;
  const asked = askedFields(agreement, values);
  const describe = fieldDescriber(draft, locale);
  const option = (choice: Choice): Option => ({ value: choice.value, ...phrases.choice(choice) });
  const subReasons = agreement.reasons.find(({ value }) => value === values.reason)?.subReasons ?? [];
  const isOptional = draft.open && (draft.purpose.action === 'correct' || view.request.state === 'answered');
  const content = view.content.length > 0 ? contentOptions(view, locale) : null;
  return {
    title: phrases.phrase(draft.purpose.action === 'correct' ? 'correction' : 'yourVerdict'),
    rating: describe(
      'rating',
      true,
      agreement.ratings.map((choice) => ratingOption(choice, locale)),
    ),
    disposition: describe('disposition', true, agreement.dispositions.map(option)),
    reason:
      asked.reason === 'hidden'
        ? null
        : describe('reason', asked.reason === 'required', agreement.reasons.map(option)),
    subReason:
      asked.subReason === 'hidden'
        ? null
        : describe('subReason', asked.subReason === 'required', subReasons.map(option)),
    wakeUp:
      asked.wakeUpDate === 'hidden'
        ? null
        : wakeUpView(describe('wakeUpDate', asked.wakeUpDate === 'required', []), view, locale, now),
    contentHelped: content && describe('contentHelped', false, content),
    contentWrong: content && describe('contentWrong', false, content),
    comment: commentView(describe('comment', false, []), locale),
    save: phrases.phrase('save'),
    cancel: isOptional ? phrases.phrase('cancel') : null,
  };
}

/** One word less when anchor and description say the same. */
function ratingOption(choice: Choice, { phrases }: Locale): Option {
  const { label, description } = phrases.choice(choice);
  return {
    value: choice.value,
    label: ratingLabel(choice, phrases),
    description: description === label ? '' : description,
  };
}

/** Problems with a sentence of their own; with the others it is enough to choose again. */
const sentences: Partial<Record<FieldProblem, SentenceKey>> = {
  required: 'required',
  too_long: 'too_long',
  in_the_past: 'in_the_past',
  too_far_ahead: 'too_far_ahead',
};

function fieldDescriber({ values, problems }: Draft, { phrases }: Locale) {
  return (field: DraftField, required: boolean, options: Option[]): FieldView => {
    const problem = problems[field];
    return {
      label: phrases.phrase(field),
      value: values[field],
      required,
      options,
      error: problem !== undefined,
      message: problem && phrases.phrase(sentences[problem] ?? 'unfit'),
    };
  };
}

function contentOptions(view: FeedbackView, { phrases }: Locale): Option[] {
  const titles = [...new Set(view.content.map(({ title }) => title))];
  return [
    { value: '', label: phrases.phrase('none') },
    ...titles.map((title) => ({ value: title, label: title })),
  ];
}

function wakeUpView(field: FieldView, view: FeedbackView, locale: Locale, now: number): WakeUpView {
  const today = calendarDate(now, locale.timeZone);
  return {
    ...field,
    date: toBaseDate(field.value),
    earliest: toBaseDate(addDays(today, 1)),
    latest: toBaseDate(addDays(today, maxWakeUpDays)),
    quick: view.agreement.wakeUpDays.map((days) => {
      const date = addDays(today, days);
      return { label: locale.format.days(days), date, chosen: date === field.value };
    }),
  };
}

/** Counts while the comment is written, and says so when it is too long. */
function commentView(field: FieldView, { phrases, format }: Locale): FieldView {
  const length = lengthOf(field.value);
  const isTooLong = length > maxCommentLength;
  const counter = `${format.number(length)} / ${format.number(maxCommentLength)}`;
  const message = isTooLong ? `${counter}. ${phrases.phrase('too_long')}` : (field.message ?? counter);
  return { ...field, error: field.error || isTooLong, message };
}
