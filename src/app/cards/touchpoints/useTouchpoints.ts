import { useCallback, useEffect, useReducer, useRef } from 'react';
import { useDebounce, useExtensionActions, useExtensionContext } from '@hubspot/ui-extensions';
import type { DaysBack, GetTouchpointsReply, GetTouchpointsRequest, TouchFilter } from '@tandem/contracts';
import { useFunction } from '@tandem/ui';
import { initialState, reduce } from './touchpoints-state';
import type { TouchpointsState } from './touchpoints-state';

/** Everything the two cards can do with touchpoints. */
export interface Touchpoints {
  state: TouchpointsState;
  portalId: number;
  reload: () => void;
  choosePeriod: (days: DaysBack) => void;
  filter: (change: Partial<TouchFilter>) => void;
  type: (text: string) => void;
  clearFilters: () => void;
  older: () => void;
  newer: () => void;
}

/** How long typing pauses before the list is searched, in milliseconds. */
const typingPauseMs = 400;

/** Loads the touchpoints of the contact in view, again whenever the reader asks for others. */
export function useTouchpoints(): Touchpoints {
  const { crm, portal } = useExtensionContext<'crm.record.tab'>();
  const { refreshObjectProperties } = useExtensionActions<'crm.record.tab'>();
  const [state, dispatch] = useReducer(reduce, initialState);
  const get = useFunction<GetTouchpointsRequest, GetTouchpointsReply>('get-touchpoints');
  const refresh = useRef(refreshObjectProperties);
  refresh.current = refreshObjectProperties;

  const typed = useDebounce(state.text, typingPauseMs).trim();
  useEffect(() => dispatch({ type: 'typing paused', text: typed }), [typed]);

  const { query } = state;
  const contactId = String(crm.objectId);
  const { id: portalId, timezone: timeZone } = portal;
  const load = useCallback(async () => {
    dispatch({ type: 'load started' });
    const offset = query.offsets[query.offsets.length - 1];
    const { days, filter } = query;
    const reply = await get.call({ record: { portalId, contactId }, timeZone, days, filter, offset });
    if (reply === null) return;
    if (!reply.ok) return dispatch({ type: 'load failed', failure: reply });
    dispatch({ type: 'loaded', view: reply.view });
    if (reply.view.writeBack.state === 'written') refresh.current();
  }, [get, query, portalId, contactId, timeZone]);
  useEffect(() => void load(), [load]);

  return {
    state,
    portalId,
    reload: () => void load(),
    choosePeriod: (days) => dispatch({ type: 'period chosen', days }),
    filter: (change) => dispatch({ type: 'filtered', change }),
    type: (text) => dispatch({ type: 'typed', text }),
    clearFilters: () => dispatch({ type: 'filters cleared' }),
    older: () => dispatch({ type: 'older' }),
    newer: () => dispatch({ type: 'newer' }),
  };
}
