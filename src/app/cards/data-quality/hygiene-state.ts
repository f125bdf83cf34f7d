import type {
  ChangedMeanwhile,
  Failure,
  FindingView,
  HygieneGrade,
  HygieneRuleId,
  HygieneView,
} from '@tandem/contracts';
import type { Changes, Draft, DraftProblem } from './draft';

/** What a person asked to be written about one finding. */
export type Attempt = { rule: HygieneRuleId } &
  /** `isTyped`: a draft, not a suggestion. */
  ({ kind: 'fix'; isTyped: boolean; changes: Changes } | { kind: 'verify'; property: string; seen: string });

export interface Standing {
  score: number | null;
  grade: HygieneGrade | null;
}

export interface HygieneState {
  /** The last answer; it stays in view while the next one is on its way, and when that fails. */
  view: HygieneView | null;
  loading: boolean;
  failure: Failure | null;
  /** By property. A draft leaves only when its property was written, or when the person gives it up. */
  drafts: Record<string, Draft>;
  /** The finding being put right; null: the first. */
  open: HygieneRuleId | null;
  sending: Attempt | null;
  /** The last attempt when it did not go through. */
  unsaved: { attempt: Attempt; reply: ChangedMeanwhile | Failure } | null;
  /** What keeps a draft from being sent. */
  problem: { rule: HygieneRuleId; problem: DraftProblem } | null;
  /** What the last saving did to the score. */
  saved: { kind: Attempt['kind']; before: Standing; after: Standing; stillFound: boolean } | null;
}

export const initialState: HygieneState = {
  view: null,
  loading: true,
  failure: null,
  drafts: {},
  open: null,
  sending: null,
  unsaved: null,
  problem: null,
  saved: null,
};

export type HygieneEvent =
  | { type: 'load started' }
  | { type: 'loaded'; view: HygieneView }
  | { type: 'load failed'; failure: Failure }
  | { type: 'opened'; rule: HygieneRuleId }
  | { type: 'put off'; rule: HygieneRuleId }
  | { type: 'typed'; property: string; draft: Draft }
  | { type: 'found wanting'; rule: HygieneRuleId; problem: DraftProblem }
  | { type: 'given up'; property: string }
  | { type: 'send started'; attempt: Attempt }
  | { type: 'send failed'; attempt: Attempt; reply: ChangedMeanwhile | Failure }
  | { type: 'sent'; attempt: Attempt; view: HygieneView };

export function reduce(state: HygieneState, event: HygieneEvent): HygieneState {
  switch (event.type) {
    case 'load started':
      return { ...state, loading: true };
    case 'loaded':
      return { ...state, view: event.view, loading: false, failure: null };
    case 'load failed':
      return { ...state, loading: false, failure: event.failure };
    case 'opened':
      return { ...state, open: event.rule, problem: null, saved: null };
    case 'put off':
      return { ...state, open: ruleAfter(state.view, event.rule), problem: null, saved: null };
    case 'typed':
      return { ...state, problem: null, drafts: { ...state.drafts, [event.property]: event.draft } };
    case 'found wanting':
      return { ...state, problem: { rule: event.rule, problem: event.problem } };
    case 'given up':
      return { ...state, unsaved: null, drafts: without(state.drafts, [event.property]) };
    case 'send started':
      return { ...state, sending: event.attempt, unsaved: null, problem: null };
    case 'send failed':
      return {
        ...state,
        loading: false,
        sending: null,
        unsaved: { attempt: event.attempt, reply: event.reply },
        open: event.attempt.rule,
      };
    case 'sent':
      return afterSending(state, event);
  }
}

function afterSending(state: HygieneState, { attempt, view }: Extract<HygieneEvent, { type: 'sent' }>) {
  const { score = null, grade = null } = state.view ?? {};
  const place = inOrder(state.view).findIndex(({ rule }) => rule === attempt.rule);
  const left = inOrder(view);
  const stillFound = left.some(({ rule }) => rule === attempt.rule);
  const next = left[Math.min(Math.max(place, 0), left.length - 1)];
  const written = attempt.kind === 'fix' ? attempt.changes.map(({ property }) => property) : [];
  return {
    ...state,
    view,
    loading: false,
    failure: null,
    sending: null,
    unsaved: null,
    problem: null,
    drafts: without(state.drafts, written),
    open: stillFound ? attempt.rule : (next?.rule ?? null),
    saved: {
      kind: attempt.kind,
      before: { score, grade },
      after: { score: view.score, grade: view.grade },
      stillFound,
    },
  };
}

/** Findings as they are worked through: the one to start with, then by what they cost. */
export function inOrder(view: HygieneView | null): FindingView[] {
  if (!view) return [];
  const { findings, nextBest } = view;
  const first = findings.filter(({ rule }) => rule === nextBest?.rule);
  return [...first, ...findings.filter((finding) => !first.includes(finding))];
}

/** The finding being put right; null when nothing was found. */
export function openRule({ view, open }: Pick<HygieneState, 'view' | 'open'>): HygieneRuleId | null {
  const findings = inOrder(view);
  return (findings.find(({ rule }) => rule === open) ?? findings[0])?.rule ?? null;
}

/** The finding after one, the first again after the last. */
function ruleAfter(view: HygieneView | null, rule: HygieneRuleId): HygieneRuleId | null {
  const findings = inOrder(view);
  const place = findings.findIndex((finding) => finding.rule === rule);
  return findings[(place + 1) % Math.max(findings.length, 1)]?.rule ?? null;
}

function without(drafts: Record<string, Draft>, properties: readonly string[]): Record<string, Draft> {
  return Object.fromEntries(Object.entries(drafts).filter(([property]) => !properties.includes(property)));
}
