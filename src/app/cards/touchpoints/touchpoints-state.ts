import type { DaysBack, Failure, TouchFilter, TouchpointsView } from '@tandem/contracts';

/** What the reader asks for. */
export interface Query {
  days: DaysBack;
  filter: TouchFilter;
  /** Where the page in view begins, and before it the pages the reader came through. */
  offsets: number[];
}

export interface TouchpointsState {
  /** The last answer; it stays in view while the next one is on its way, and when that fails. */
  view: TouchpointsView | null;
  loading: boolean;
  failure: Failure | null;
  query: Query;
  /** What is typed into the search field; it joins the filter when the typing pauses. */
  text: string;
}

export const initialState: TouchpointsState = {
  view: null,
  loading: true,
  failure: null,
  query: { days: 90, filter: {}, offsets: [0] },
  text: '',
};

export type TouchpointsEvent =
  | { type: 'load started' }
  | { type: 'loaded'; view: TouchpointsView }
  | { type: 'load failed'; failure: Failure }
  | { type: 'period chosen'; days: DaysBack }
  | { type: 'filtered'; change: Partial<TouchFilter> }
  | { type: 'typed'; text: string }
  | { type: 'typing paused'; text: string }
  | { type: 'filters cleared' }
  | { type: 'older' }
  | { type: 'newer' };

export function reduce(state: TouchpointsState, event: TouchpointsEvent): TouchpointsState {
  const { query, view, failure } = state;
  switch (event.type) {
    case 'load started':
      return { ...state, loading: true };
    case 'loaded':
      return { ...state, view: event.view, loading: false, failure: null };
    case 'load failed':
      return { ...state, loading: false, failure: event.failure };
    case 'period chosen':
      return { ...state, query: { ...query, days: event.days, offsets: [0] } };
    case 'filtered':
      return { ...state, query: { ...query, filter: { ...query.filter, ...event.change }, offsets: [0] } };
    case 'typed':
      return { ...state, text: event.text };
    case 'typing paused':
      return event.text === (query.filter.text ?? '')
        ? state
        : { ...state, query: { ...query, filter: { ...query.filter, text: event.text }, offsets: [0] } };
    case 'filters cleared':
      return { ...state, text: '', query: { ...query, filter: {}, offsets: [0] } };
    case 'older': {
      if (!view || view.log.rest === 0) return state;
      if (failure && query.offsets.length === 1) return { ...state, query: { ...query } };
      const next = view.log.offset + view.log.items.length;
      return { ...state, query: { ...query, offsets: [...pagesBefore(next, query), next] } };
    }
    case 'newer': {
      const before = view ? pagesBefore(view.log.offset, query) : [];
      return before.length === 0 ? state : { ...state, query: { ...query, offsets: before } };
    }
  }
}

/**
 * Pages go on from the one in view, since the one asked for last may have failed. A first page that failed may be that of
 * another filter or period than the one in view; it is asked for again instead.
 */
const pagesBefore = (offset: number, { offsets }: Query): number[] =>
  offsets.filter((asked) => asked < offset);

/** A filter that leaves something out. */
export const isNarrowed = ({ lane, channels, campaignId, eventType, text }: TouchFilter): boolean =>
  Boolean(lane || channels?.length || campaignId || eventType || text);
