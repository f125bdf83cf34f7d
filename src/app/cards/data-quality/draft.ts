import type { FieldInput, FindingView, FixFieldRequest, SuggestedFix } from '@tandem/contracts';
import { calendarDate, cleanText, startOfDate } from '@tandem/core';

/** What was typed or chosen for a property and is not saved yet. */
export interface Draft {
  value: string;
  /** What stood there when the typing began: it travels along, so that nobody's newer value is lost. */
  seen: string;
  /** The property as the portal calls it, to name it when its finding is gone. */
  label: string;
}

export type Changes = FixFieldRequest['changes'];

/** Why a draft is not worth sending. Everything else is HubSpot's to judge. */
export type DraftProblem = 'nothingEntered' | 'unchanged' | 'tooLong';

/** Longest value that HubSpot keeps in a text property (https://developers.hubspot.com/docs/api-reference/crm-properties-v3/guide). */
const longestValue = 65_536;

/**
 * What a field shows before anybody types: the present value to correct, or nothing where a value is missing, so that a
 * placeholder such as "Select" need not be cleared first.
 */
export const startOf = (
  { dimension }: Pick<FindingView, 'dimension'>,
  { value }: { value: string },
): string => (dimension === 'completeness' ? '' : value);

/**
 * The draft as HubSpot takes it, or why there is nothing to send.
 *
 * @param start what the field showed before anybody typed
 */
export function changeOf(
  input: Pick<FieldInput, 'property' | 'kind'>,
  start: string,
  draft: Draft | undefined,
): { changes: Changes } | { problem: DraftProblem } {
  if (!draft) return { problem: start === '' ? 'nothingEntered' : 'unchanged' };
  const isText = input.kind === 'text' || input.kind === 'textarea';
  const value = isText ? cleanText(draft.value) : draft.value;
  if (value === draft.seen) return { problem: value === '' ? 'nothingEntered' : 'unchanged' };
  if (value.length > longestValue) return { problem: 'tooLong' };
  return { changes: [{ property: input.property, value, seen: draft.seen }] };
}

export const changesOf = ({ changes }: SuggestedFix): Changes =>
  changes.map(({ property, value, seen }) => ({ property, value, seen }));

/** Values of a multiple choice as HubSpot joins them (https://developers.hubspot.com/docs/api-reference/crm-properties-v3/guide). */
export const choicesIn = (value: string): string[] => value.split(';').filter(Boolean);
export const joinChoices = (values: readonly string[]): string => values.join(';');

const dayInMs = 86_400_000;

/** A moment of HubSpot's, ISO 8601 or epoch milliseconds in digits; null when it is neither. */
export function momentOf(value: string): number | null {
  const moment = /^-?\d+$/.test(value) ? Number(value) : Date.parse(value);
  return Number.isNaN(moment) ? null : moment;
}

/** The day, `YYYY-MM-DD`, that a date or a moment stands for in the portal's time zone; empty when there is none. */
export function dayOf({ kind, value }: Pick<FieldInput, 'kind' | 'value'>, timeZone: string): string {
  if (kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  const moment = momentOf(value);
  if (moment === null) return '';
  return calendarDate(moment, kind === 'date' ? 'UTC' : timeZone);
}

/**
 * Another day for a date or a moment. A moment keeps its time of day in the portal's time zone; a new one is noon, so
 * that it is the same day for colleagues elsewhere.
 */
export function withDay(input: Pick<FieldInput, 'kind' | 'value'>, day: string, timeZone: string): string {
  if (input.kind === 'date') return day;
  const before = momentOf(input.value);
  const timeOfDay =
    before === null ? dayInMs / 2 : before - startOfDate(calendarDate(before, timeZone), timeZone);
  return new Date(startOfDate(day, timeZone) + timeOfDay).toISOString();
}
