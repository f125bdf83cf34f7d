import { textOf } from '../../../property-values';
import type { Rule, Subject } from '../../model';
import { fading } from '../fading';
import { vouchedForAt } from '../unverified-field';
import { enteredStageAt, stageOf, whileOpen } from './deal-stage';

const nothingRead: Readonly<Record<string, number>> = {};

/**
 * An open deal has stood in its stage for long: it stalls, or has moved on and nobody said so. Its worth fades by half-life
 * since it entered the stage, or since a person said that it still stands there. HubSpot calls such deals stalled
 * (https://knowledge.hubspot.com/properties/hubspots-default-deal-properties, `hs_is_stalled`).
 */
export const stageUntouched = whileOpen({
  id: 'stage_untouched',
  check(subject, setting, terms) {
    return fading(subject, latest(enteredStageAt(subject), saidAt(subject)), setting, terms, {
      property: 'dealstage',
      evidence: { value: stageOf(subject)!.label },
      verifiable: true,
    });
  },
} satisfies Rule);

/** When a person last said that the stage is right, also where history was not read. */
const saidAt = (subject: Subject): number | null =>
  subject.verifications.length === 0 || textOf(subject.properties, 'dealstage') === null
    ? null
    : vouchedForAt(subject.setAt ? subject : { ...subject, setAt: nothingRead }, 'dealstage');

const latest = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.max(one, other);
