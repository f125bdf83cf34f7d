import type { FeedbackAgreement, FeedbackEntry, FeedbackRequestState, Handover } from '@tandem/taxonomy';
import { emptyVerdict } from './entry';
import type { Verdict } from './entry';
import type { Ledger } from './ledger';
import { validateVerdict } from './validate-verdict';
import type { VerdictDraft, VerdictProblem } from './validate-verdict';

/** What a rep wants written to the ledger. */
export type EntryWish =
  | { action: 'give'; verdict: VerdictDraft }
  | { action: 'correct'; verdict: VerdictDraft; supersedes: string }
  | { action: 'undo'; supersedes: string };

/** What the decision rests on; all of it taken from HubSpot, nothing from the card. */
export interface EntryCircumstances {
  /** Of the contact. */
  ledger: Ledger;
  /** Of the deal that the verdict is given on, if any. */
  dealLedger?: Ledger | null;
  request: FeedbackRequestState;
  agreement: FeedbackAgreement;
  handover: Handover;
  /** Epoch milliseconds. */
  now: number;
  timeZone: string;
}

export type EntryDecision =
  | { ok: true; entry: FeedbackEntry }
  | { ok: false; why: 'entry_not_found' }
  | { ok: false; why: 'invalid'; problems: Array<VerdictProblem | SupersedesProblem> };

export interface SupersedesProblem {
  field: 'supersedes';
  problem: 'not_allowed_here';
}

/**
 * Makes the ledger entry that a wish amounts to, or says why there can be none. A verdict answers the present
 * request; a correction keeps the attempt of what it corrects and may come from anybody; only the reviewer takes a
 * verdict back, and only once. Source, campaign, form and stage are noted as they are now.
 *
 * @param key unique key of the new entry, see {@link cardEntryKey}
 */
export function decideEntry(
  wish: EntryWish,
  key: string,
  reviewer: FeedbackEntry['reviewer'],
  circumstances: EntryCircumstances,
): EntryDecision {
  const { agreement, now, timeZone, request, ledger } = circumstances;
  const noted = (kind: FeedbackEntry['kind'], attempt: number, supersedes: string | null, verdict: Verdict) =>
    ({
      ok: true,
      entry: noteEntry(key, kind, attempt, supersedes, verdict, reviewer, circumstances),
    }) as const;

  if (wish.action === 'undo') {
    const target = ledger.entries.find((entry) => entry.key === wish.supersedes);
    if (!target) return { ok: false, why: 'entry_not_found' };
    const isWithdrawn = ledger.entries.some(
      (entry) => entry.kind === 'retraction' && entry.supersedes === target.key && !entry.superseded,
    );
    const isOwn = target.reviewer.userId === reviewer.userId;
    if (target.kind === 'retraction' || isWithdrawn || !isOwn) return notAllowed;
    return noted('retraction', target.attempt, target.key, emptyVerdict);
  }

  const checked = validateVerdict(wish.verdict, agreement, now, timeZone);
  if (wish.action === 'give') {
    if (!checked.ok) return { ok: false, why: 'invalid', problems: checked.problems };
    return noted('verdict', request.attempt, null, checked.verdict);
  }
  const target = ledger.entries.find((entry) => entry.key === wish.supersedes);
  if (!target) return { ok: false, why: 'entry_not_found' };
  if (target.kind === 'retraction') return notAllowed;
  if (!checked.ok) return { ok: false, why: 'invalid', problems: checked.problems };
  return noted('correction', target.attempt, target.key, checked.verdict);
}

const notAllowed: EntryDecision = {
  ok: false,
  why: 'invalid',
  problems: [{ field: 'supersedes', problem: 'not_allowed_here' }],
};

/** How far clocks of two function runs may lie apart and still count as one clock, in milliseconds. */
const clockTolerance = 60_000;

/**
 * When the new entry counts as given: now, but after every entry the decision has seen, even if the clock of the run
 * that wrote that one was ahead. Entries further in the future are mistakes and move nothing.
 */
function momentOfEntry({ ledger, dealLedger, now }: EntryCircumstances): number {
  const seen = [...ledger.entries, ...(dealLedger?.entries ?? [])]
    .map(({ reviewedAt }) => reviewedAt)
    .filter((at) => at < now + clockTolerance);
  return seen.reduce((moment, at) => Math.max(moment, at + 1), now);
}

function noteEntry(
  key: string,
  kind: FeedbackEntry['kind'],
  attempt: number,
  supersedes: string | null,
  verdict: Verdict,
  reviewer: FeedbackEntry['reviewer'],
  circumstances: EntryCircumstances,
): FeedbackEntry {
  const { agreement, handover } = circumstances;
  return {
    ...verdict,
    key,
    kind,
    attempt,
    supersedes,
    reviewer,
    reviewedAt: momentOfEntry(circumstances),
    agreementVersion: agreement.version,
    source: handover.source,
    campaign: handover.campaign,
    form: handover.conversion,
    lifecycleStage: handover.lifecycleStage,
    superseded: false,
  };
}
