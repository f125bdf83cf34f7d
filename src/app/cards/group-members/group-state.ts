import type { DaysBack, Failure } from '@tandem/contracts';

/** What a reader asks of a group's card; the last of the offsets is where a list's page begins. */
export interface GroupQuestion {
  days: DaysBack;
  /** Where the pages of people began that the reader went through; never empty. */
  memberOffsets: number[];
  timelineOffsets: number[];
}

export interface GroupState<Question, View> {
  question: Question;
  view: View | null;
  loading: boolean;
  /** Why the last question was not answered; a view from before stays. */
  failure: Failure | null;
}

export type GroupEvent<Question, View> =
  | { type: 'asked'; question: Question }
  | { type: 'answered'; view: View }
  | { type: 'failed'; failure: Failure }
  | { type: 'changed'; change: (view: View) => View };

export function reduceGroup<Question, View>(
  state: GroupState<Question, View>,
  event: GroupEvent<Question, View>,
): GroupState<Question, View> {
  switch (event.type) {
    case 'asked':
      return { ...state, question: event.question, loading: true, failure: null };
    case 'answered':
      return { ...state, view: event.view, loading: false };
    case 'failed':
      return { ...state, loading: false, failure: event.failure };
    case 'changed':
      return { ...state, view: state.view && event.change(state.view) };
  }
}

export const startOf = (offsets: readonly number[]): number => offsets.at(-1) ?? 0;

/** The offsets after going one page on from a page that has `length` items. */
export const pageOn = (offsets: readonly number[], length: number): number[] => [
  ...offsets,
  startOf(offsets) + length,
];

/** The offsets after going one page back; the first page stays. */
export const pageBack = (offsets: readonly number[]): number[] =>
  offsets.length > 1 ? offsets.slice(0, -1) : [...offsets];
