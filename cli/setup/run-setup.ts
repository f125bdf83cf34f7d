import { planSetup } from '@tandem/core';
import type { SetupPlan, SetupStep } from '@tandem/core';
import { isConflict, isCrmError } from '@tandem/crm';
import type { Crm, CrmError } from '@tandem/crm';
import { agreementDefaults } from '@tandem/taxonomy';
import type { ApplicableStep } from './apply-step';
import { applyBatches } from './apply-batches';
import { readPortal } from './read-portal';
import type { UnreadablePart } from './read-portal';
import { keyOf } from './step-key';

/** What a run tells while it goes on. */
export type SetupEvent =
  | { type: 'planned'; portalId: number; plan: SetupPlan; unreadable: UnreadablePart[] }
  | { type: 'done'; step: SetupStep }
  | { type: 'failed'; step: SetupStep; error: CrmError };

export interface SetupOptions {
  /** False: only reads and reports the differences. */
  apply: boolean;
  report?: (event: SetupEvent) => void;
  /** Epoch milliseconds; when version 1 of the agreement comes into force. Default: now. */
  now?: number;
}

export interface SetupCounts {
  alreadyThere: number;
  /** Created or restored; in a dry run: to be created. */
  created: number;
  updated: number;
  conflicts: number;
  /** Steps that HubSpot refused, and parts that could not be read. */
  failed: number;
}

export interface SetupResult {
  portalId: number;
  counts: SetupCounts;
}

/** A restored property may still carry its old label or options: the second round puts that right. */
const maxRounds = 2;

/**
 * Compares a portal with the taxonomy and, when told to, makes up the differences. A run that was cut off anywhere
 * is completed by the next. Steps that HubSpot refuses do not hold back the others; an outage or a limit is thrown.
 */
export const runSetup = async (crm: Crm, options: SetupOptions): Promise<SetupResult> => {
  const { apply, report, now = Date.now() } = options;
  const reading = await readPortal(crm, agreementDefaults.version);
  const { portalId, unreadable } = reading;
  const first = planSetup(reading.portal, agreementDefaults);
  report?.({ type: 'planned', portalId, plan: first, unreadable });

  const counts = { ...countSteps(first), failed: unreadable.length };
  if (!apply) return { portalId, counts };

  const refused = new Set<string>();
  const settle = (step: SetupStep, error?: CrmError) => {
    if (error && !isConflict(error)) {
      refused.add(keyOf(step));
      report?.({ type: 'failed', step, error });
    } else {
      report?.({ type: 'done', step });
    }
  };
  let plan = first;
  for (let round = 1; round <= maxRounds; round += 1) {
    const steps = plan.steps.filter(isApplicable).filter((step) => !refused.has(keyOf(step)));
    if (steps.length === 0) break;
    await applyBatches(steps, { crm, portalId, now }, settle, isRefusal);
    plan = planSetup((await readPortal(crm, agreementDefaults.version)).portal, agreementDefaults);
  }
  return { portalId, counts: settledCounts(counts, first, plan) };
};

const isApplicable = (step: SetupStep): step is ApplicableStep => step.kind !== 'conflict';

/** HubSpot's no to this one step; anything else would meet every step. */
const isRefusal = (error: unknown): error is CrmError =>
  isCrmError(error) &&
  error.status >= 400 &&
  error.status < 500 &&
  ![401, 423, 429, 477].includes(error.status);

const isUpdate = ({ kind }: SetupStep) => kind === 'update-property' || kind === 'relabel-group';

const countSteps = ({ steps, alreadyThere }: SetupPlan) => {
  const conflicts = steps.filter(({ kind }) => kind === 'conflict').length;
  const updated = steps.filter(isUpdate).length;
  return { alreadyThere, created: steps.length - conflicts - updated, updated, conflicts };
};

/** What is still planned after the last round was not done, whatever HubSpot answered. */
const settledCounts = (planned: SetupCounts, first: SetupPlan, left: SetupPlan): SetupCounts => {
  const open = new Set(left.steps.filter(isApplicable).map(keyOf));
  const undone = first.steps.filter(isApplicable).filter((step) => open.has(keyOf(step)));
  const updates = undone.filter(isUpdate).length;
  return {
    ...planned,
    created: planned.created - (undone.length - updates),
    updated: planned.updated - updates,
    failed: planned.failed + open.size,
  };
};
