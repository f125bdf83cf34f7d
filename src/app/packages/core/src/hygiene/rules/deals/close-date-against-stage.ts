import { found, notApplicable, pass } from '../../answers';
import type { Rule, Subject } from '../../model';
import {
  closeDateOf,
  dayOf,
  isDayAhead,
  isDayOver,
  millisecondsPerDay,
  suggestCloseDate,
} from './close-date';
import { stageOf } from './deal-stage';

/** Stages up to this probability are first ones: HubSpot's "Appointment scheduled" has 20 %. */
const firstProbability = 0.2;
/** A week from a first appointment to a signature is rare; published rules want 30 days for the first stage. */
const soonDays = 7;

/**
 * Close date and stage cannot both be right: a closed deal that closes in time to come, or one at the very beginning that
 * is to close within days. Forecast and revenue then count it in the wrong month. Suggests, for a closed deal, when it
 * entered that stage. Published rule for close dates by stage:
 * https://paystand.com/sales-enablement-knowledge-base/hubspot-hygiene
 */
export const closeDateAgainstStage: Rule = {
  id: 'close_date_against_stage',
  check(subject) {
    const stage = stageOf(subject);
    const close = closeDateOf(subject);
    if (stage === null || close === null) return notApplicable;
    if (!stage.closed && isDayOver(close, subject.now)) return notApplicable;
    const isWrong = stage.closed
      ? isDayAhead(close, subject.now)
      : isTooSoon(close, stage.probability, subject);
    if (!isWrong) return pass;
    return found({
      severity: stage.closed ? 'medium' : 'low',
      property: 'closedate',
      evidence: { value: dayOf(close), stage: stage.label },
      suggestions: suggestCloseDate(subject),
      verifiable: !stage.closed,
    });
  },
};

const isTooSoon = (close: number, probability: number, { now }: Subject): boolean =>
  probability <= firstProbability && close - now <= soonDays * millisecondsPerDay;
