import { useCallback, useEffect, useMemo, useReducer, useRef, type Reducer } from 'react';
import type { DaysBack, Failure, ListPage } from '@tandem/contracts';
import { useFunction } from '@tandem/ui';
import { reduceGroup, turned } from './group-state';
import type { Direction, GroupEvent, GroupQuestion, GroupState } from './group-state';

/** The lists of a group's view that come in pages. */
interface Paged {
  members: ListPage<unknown>;
  timeline: ListPage<unknown>;
}

export type PagedList = keyof Paged;

export interface Group<Question, View> extends GroupState<Question, View> {
  ask: (change: Partial<Question>) => void;
  reload: () => void;
  /** Looks further or less far back; the lists begin anew. */
  lookBack: (days: DaysBack) => void;
  turn: (list: PagedList, direction: Direction) => void;
  /** Changes what is shown, until the next answer. */
  change: (change: (view: View) => View) => void;
}

const offsetsOf = { members: 'memberOffsets', timeline: 'timelineOffsets' } as const;

/**
 * Asks a function about the people of the record in view: at once, and whenever the reader asks for something else.
 *
 * @param requestOf must keep its identity while the record stays
 * @param onAnswer hears of every view before it is shown
 */
export function useGroup<Question extends GroupQuestion, Request extends object, View extends Paged>(
  functionName: string,
  start: Question,
  requestOf: (question: Question) => Request,
  onAnswer?: (view: View) => void,
): Group<Question, View> {
  const { call } = useFunction<Request, { ok: true; view: View } | Failure>(functionName);
  const [state, dispatch] = useReducer<Reducer<GroupState<Question, View>, GroupEvent<Question, View>>>(
    reduceGroup,
    { question: start, view: null, loading: true, failure: null },
  );
  const latest = useRef({ ...state, onAnswer });
  latest.current = { ...state, onAnswer };
  const load = useCallback(
    async (question: Question) => {
      dispatch({ type: 'asked', question });
      const reply = await call(requestOf(question));
      if (reply === null) return;
      if (!reply.ok) return dispatch({ type: 'failed', failure: reply });
      latest.current.onAnswer?.(reply.view);
      dispatch({ type: 'answered', view: reply.view });
    },
    [call, requestOf],
  );
  useEffect(() => void load(latest.current.question), [load]);
  const commands = useMemo(() => {
    const ask = (change: Partial<Question>) => void load({ ...latest.current.question, ...change });
    const firstPages: Partial<GroupQuestion> = { memberOffsets: [0], timelineOffsets: [0] };
    return {
      ask,
      reload: () => ask({}),
      lookBack: (days: DaysBack) => ask({ ...firstPages, days } as Partial<Question>),
      turn: (list: PagedList, direction: Direction) => {
        const { question, view } = latest.current;
        const key = offsetsOf[list];
        if (view)
          ask({ [key]: turned(question[key], view[list], direction) } as unknown as Partial<Question>);
      },
      change: (change: (view: View) => View) => dispatch({ type: 'changed', change }),
    };
  }, [load]);
  return { ...state, ...commands };
}
