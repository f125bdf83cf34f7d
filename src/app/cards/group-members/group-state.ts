import type { DaysBack, Failure, ListPage } from '@tandem/contracts';

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

export type Direction = 'on' | 'back';

/**
 * The offsets after turning the page that is shown. It counts where that one begins, and not what was asked for last:
 * when that was not answered, the page after the one shown is still the next.
 */
export function turned(
  offsets: readonly number[],
  { offset, items }: Pick<ListPage<unknown>, 'offset' | 'items'>,
  direction: Direction,
): number[] {
  const before = offsets.filter((one) => one < offset);
  if (direction === 'on') return [...before, offset, offset + items.length];
  return before.length > 0 ? before : [0];
}
