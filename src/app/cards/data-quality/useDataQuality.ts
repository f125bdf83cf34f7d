import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { useExtensionActions, useExtensionContext } from '@hubspot/ui-extensions';
import type {
  FieldInput,
  FindingView,
  FixFieldReply,
  FixFieldRequest,
  GetHygieneReply,
  GetHygieneRequest,
  HygieneRuleId,
  SuggestedFix,
  VerifyFieldReply,
  VerifyFieldRequest,
} from '@tandem/contracts';
import { cleanText } from '@tandem/core';
import { useFunction } from '@tandem/ui';
import { changeOf, changesOf, startOf } from './draft';
import { initialState, reduce } from './hygiene-state';
import type { Attempt, HygieneEvent, HygieneState } from './hygiene-state';
import { askingOf, personOf } from './record';
import { useOtherCards } from './useOtherCards';

/** Everything the two cards can do about a record's data. All functions keep their identity between renders. */
export interface DataQuality {
  state: HygieneState;
  reload: () => void;
  /** Turns to a finding. */
  open: (rule: HygieneRuleId) => void;
  /** Leaves a finding for later and turns to the one after it. */
  putOff: (rule: HygieneRuleId) => void;
  type: (input: FieldInput, value: string) => void;
  /** Saves what was typed for a finding, or says why there is nothing to save. */
  save: (finding: FindingView) => void;
  /** Saves a suggestion as it stands. */
  accept: (finding: FindingView, suggestion: SuggestedFix) => void;
  /** Takes the person's word that the value is right. */
  verify: (finding: FindingView) => void;
  /** Sends what failed again; after somebody else's change, on top of that. */
  retry: () => void;
  /** Lets a draft go and looks again at what HubSpot has now. */
  giveUp: (property: string) => void;
}

/** Checks the record in view, puts findings right and keeps what was typed until it is saved. */
export function useDataQuality(): DataQuality {
  const context = useExtensionContext<'crm.record.tab'>();
  const actions = useExtensionActions<'crm.record.tab'>();
  const [state, tell] = useReducer(reduce, initialState);
  const get = useFunction<GetHygieneRequest, GetHygieneReply>('get-hygiene');
  const fix = useFunction<FixFieldRequest, FixFieldReply>('fix-field');
  const verify = useFunction<VerifyFieldRequest, VerifyFieldReply>('verify-field');
  const now = useRef({ state, context, actions });
  now.current = { state, context, actions };
  const isSending = useRef(false);
  // What is typed last is known at once: a form can be sent before the next render.
  const dispatch = useCallback((event: HygieneEvent) => {
    now.current.state = reduce(now.current.state, event);
    tell(event);
  }, []);

  const load = useCallback(async () => {
    if (isSending.current) return;
    dispatch({ type: 'load started' });
    const reply = await get.call(askingOf(now.current.context));
    if (reply === null) return;
    if (!reply.ok) return dispatch({ type: 'load failed', failure: reply });
    dispatch({ type: 'loaded', view: reply.view });
    if (reply.view.writeBack.state === 'written') now.current.actions.refreshObjectProperties();
  }, [get, dispatch]);

  const send = useCallback(
    async (attempt: Attempt) => {
      if (isSending.current) return;
      isSending.current = true;
      get.drop();
      dispatch({ type: 'send started', attempt });
      const { context: where } = now.current;
      const asking = askingOf(where);
      const reply =
        attempt.kind === 'fix'
          ? await fix.call({ ...asking, changes: attempt.changes })
          : await verify.call({
              ...asking,
              property: attempt.property,
              rule: attempt.rule,
              seen: attempt.seen,
              by: personOf(where.user),
            });
      isSending.current = false;
      if (reply === null) return;
      if (!reply.ok) return dispatch({ type: 'send failed', attempt, reply });
      dispatch({ type: 'sent', attempt, view: reply.view });
      now.current.actions.refreshObjectProperties();
    },
    [get, fix, verify, dispatch],
  );

  const commands = useMemo(() => {
    const save = (finding: FindingView) => {
      const { rule, input } = finding;
      if (!input || isSending.current) return;
      const change = changeOf(input, startOf(finding, input), now.current.state.drafts[input.property]);
      if ('problem' in change) return dispatch({ type: 'found wanting', rule, problem: change.problem });
      void send({ rule, kind: 'fix', isTyped: true, changes: change.changes });
    };
    return {
      reload: () => void load(),
      open: (rule: HygieneRuleId) => dispatch({ type: 'opened', rule }),
      putOff: (rule: HygieneRuleId) => dispatch({ type: 'put off', rule }),
      type: ({ property, label, value: present }: FieldInput, value: string) => {
        const seen = now.current.state.drafts[property]?.seen ?? present;
        dispatch({ type: 'typed', property, draft: { value, seen, label } });
      },
      save,
      accept: ({ rule }: FindingView, suggestion: SuggestedFix) =>
        void send({ rule, kind: 'fix', isTyped: false, changes: changesOf(suggestion) }),
      verify: ({ rule, input }: FindingView) => {
        if (input) void send({ rule, kind: 'verify', property: input.property, seen: input.value });
      },
      retry: () => {
        const { unsaved, drafts } = now.current.state;
        if (unsaved) void send(again(unsaved, drafts));
      },
      giveUp: (property: string) => {
        dispatch({ type: 'given up', property });
        void load();
      },
    };
  }, [load, send, dispatch]);

  useEffect(() => void load(), [load]);
  useOtherCards(state.view, commands.reload);
  return { state, ...commands };
}

/** The attempt once more: with what has been typed since, and on top of what somebody else wrote meanwhile. */
function again(
  { attempt, reply }: NonNullable<HygieneState['unsaved']>,
  drafts: HygieneState['drafts'],
): Attempt {
  const found = reply.code === 'changed_meanwhile' ? reply : null;
  if (attempt.kind === 'verify') return found ? { ...attempt, seen: found.current } : attempt;
  const changes = attempt.changes.map((change) => ({
    ...change,
    value: cleanText((attempt.isTyped ? drafts[change.property]?.value : undefined) ?? change.value),
    seen: change.property === found?.property ? found.current : change.seen,
  }));
  return { ...attempt, changes };
}
