import { lifecycleStages } from '@tandem/taxonomy';
import { momentOf } from '../../../property-values';
import { found, notApplicable, pass } from '../../answers';
import type { Rule } from '../../model';
import { stageReached } from '../asks-now';
import { stageLabel } from './stage-label';

/** HubSpot sets several dates within one change; moments so close say nothing about their order. */
const sameMoment = 60_000;

const dateProperties = lifecycleStages.map((stage) => `hs_lifecyclestage_${stage}_date`);

/**
 * A later lifecycle stage was reached before an earlier one, so times between stages come out negative in reports, e.g.
 * customer before opportunity. Compared are the dates of the stages up to the present one: whoever is nurtured again
 * from an earlier stage has younger dates there by right. HubSpot keeps the date on which a stage was last reached
 * (https://knowledge.hubspot.com/properties/hubspots-default-contact-properties) and writes these dates itself, so
 * imports and moving back and forth make them wrong, and setting the stage again puts them right.
 */
export const lifecycleDatesOutOfOrder: Rule = {
  id: 'lifecycle_dates_out_of_order',
  check(subject) {
    const reached = stageReached(subject);
    const present = lifecycleStages.findIndex((stage) => stage === reached);
    if (present < 0) return notApplicable;
    let latest: { place: number; at: number } | null = null;
    let dates = 0;
    for (let place = 0; place <= present; place += 1) {
      const at = momentOf(subject.properties, dateProperties[place]!);
      if (at === null) continue;
      dates += 1;
      if (latest && at < latest.at - sameMoment) {
        return found({
          severity: 'medium',
          property: 'lifecyclestage',
          evidence: {
            earlier: stageLabel(subject, lifecycleStages[latest.place]!),
            earlierDate: dayOf(latest.at),
            later: stageLabel(subject, lifecycleStages[place]!),
            laterDate: dayOf(at),
          },
          verifiable: true,
        });
      }
      if (!latest || at > latest.at) latest = { place, at };
    }
    return dates > 1 ? pass : notApplicable;
  },
};

/** `YYYY-MM-DD` in UTC. */
const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
