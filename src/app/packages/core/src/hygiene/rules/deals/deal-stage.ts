import { momentOf, numberOf, textOf } from '../../../property-values';
import { notApplicable } from '../../answers';
import type { PipelineStage, Rule, Subject } from '../../model';

/** From this probability on a deal weighs more in a forecast than what it lacks. */
const lateProbability = 0.5;

/**
 * The stage a deal is in, as its pipeline has it, or else as HubSpot worked it out on the deal (`hs_is_closed`,
 * `hs_is_closed_won`, `hs_deal_stage_probability`; a probability that was not read is NaN). Null when neither was read.
 */
export function stageOf({ properties, related: { stages } }: Subject): PipelineStage | null {
  const id = textOf(properties, 'dealstage') ?? '';
  const stage = stages?.get(id);
  if (stage) return stage;
  const isClosed = textOf(properties, 'hs_is_closed');
  if (isClosed === 'true') {
    const probability = textOf(properties, 'hs_is_closed_won') === 'true' ? 1 : 0;
    return { id, label: id, probability, closed: true };
  }
  if (isClosed !== 'false') return null;
  return {
    id,
    label: id,
    probability: numberOf(properties, 'hs_deal_stage_probability') ?? NaN,
    closed: false,
  };
}

/** Whether a deal is still worked on; false when that is not known. */
export const isOpen = (subject: Subject): boolean => stageOf(subject)?.closed === false;

/** Whether a deal was lost: closed, and not won. */
export function isLost(subject: Subject): boolean {
  const stage = stageOf(subject);
  return stage !== null && stage.closed && stage.probability < 1;
}

/** Whether a deal was not lost, as far as is known. */
export const isNotLost = (subject: Subject): boolean => !isLost(subject);

/**
 * Whether a deal has come so far that its amount matters: won, or in a stage of at least one half. HubSpot's forecast is
 * amount by the stage's probability, and in its own pipeline one half lies between "Qualified to buy" (40 %) and
 * "Presentation scheduled" (60 %), before which nobody can name a price. Source:
 * https://knowledge.hubspot.com/object-settings/set-up-and-customize-your-deal-pipelines-and-deal-stages
 */
export function isLate(subject: Subject): boolean {
  const stage = stageOf(subject);
  return stage !== null && (stage.closed ? stage.probability >= 1 : stage.probability >= lateProbability);
}

/** When a deal entered its present stage, in epoch milliseconds; null when HubSpot's dates and history were not read. */
export function enteredStageAt({ properties, setAt }: Subject): number | null {
  const id = textOf(properties, 'dealstage');
  if (id === null) return null;
  return (
    momentOf(properties, `hs_v2_date_entered_${id}`) ??
    momentOf(properties, 'hs_v2_date_entered_current_stage') ??
    setAtOf(setAt)
  );
}

function setAtOf(setAt: Subject['setAt']): number | null {
  const at = setAt?.['dealstage'];
  return at !== undefined && Number.isFinite(at) ? at : null;
}

/** A rule that holds for deals which are still worked on. */
export const whileOpen = (rule: Rule): Rule => ({
  id: rule.id,
  check: (subject, setting, terms) => (isOpen(subject) ? rule.check(subject, setting, terms) : notApplicable),
});
