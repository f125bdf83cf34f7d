import { lifecycleStages } from '@tandem/taxonomy';
import type { HygieneRuleSetting, LifecycleStage } from '@tandem/taxonomy';
import { textOf } from '../../property-values';
import type { RelatedRecord, Subject } from '../model';

const places = new Map<string, number>(lifecycleStages.map((stage, place) => [stage, place]));
const opportunity: LifecycleStage = 'opportunity';
const customer: LifecycleStage = 'customer';

/**
 * The lifecycle stage that a record's deals stand for, as HubSpot's own synchronisation sets it: `customer` with a won
 * deal, `opportunity` with an open one; null without either, or when deals and their stages were not read. Source:
 * https://knowledge.hubspot.com/crm-setup/manage-how-lifecycle-stages-sync-between-objects
 */
export function stageOfDeals({ related: { deals, stages } }: Subject): LifecycleStage | null {
  if (!deals || !stages) return null;
  let reached: LifecycleStage | null = null;
  for (const deal of deals) {
    const stage = stages.get(textOf(deal.properties, 'dealstage') ?? '');
    if (!stage) continue;
    if (stage.closed && stage.probability === 1) return customer;
    if (!stage.closed) reached = opportunity;
  }
  return reached;
}

/**
 * The stage that a record has come to: what stands in `lifecyclestage`, or what its deals stand for where that is
 * further. Rules that compare with the stage go by it, so that correcting a stage that lags behind brings up nothing
 * new. Null when neither is known; a stage of the portal's own comes back as it is.
 */
export function stageReached(subject: Subject): string | null {
  const stage = textOf(subject.properties, 'lifecyclestage');
  const ofDeals = stageOfDeals(subject);
  if (ofDeals === null) return stage;
  return stage !== null && (places.get(stage) ?? -1) >= places.get(ofDeals)! ? stage : ofDeals;
}

/** A deal that is still worked on; null when there is none, or deals and their stages were not read. */
export function openDealOf({ related: { deals, stages } }: Subject): RelatedRecord | null {
  if (!deals || !stages) return null;
  return (
    deals.find(({ properties }) => stages.get(textOf(properties, 'dealstage') ?? '')?.closed === false) ??
    null
  );
}

/**
 * Whether a field matters for a record now: its lifecycle stage has come as far as the setting says, and its persona
 * is one of those that are asked. Deals count as well as what stands in `lifecyclestage`, so that correcting a stage
 * that lags behind its deals asks for nothing new. Without any stage everything is asked for, because nobody can tell
 * what is not needed yet: filling in the stage then only takes questions away. A stage of the portal's own, or `other`,
 * has no place in the order and asks only for what is asked of everyone.
 */
export function asksNow(
  subject: Subject,
  { from, personas }: Pick<HygieneRuleSetting, 'from' | 'personas'>,
): boolean {
  if (personas && !personas.includes(textOf(subject.properties, 'hs_persona') ?? '')) return false;
  if (!from) return true;
  const stage = textOf(subject.properties, 'lifecyclestage');
  if (stage === null) return true;
  const asked = places.get(from)!;
  if ((places.get(stage) ?? -1) >= asked) return true;
  const ofDeals = stageOfDeals(subject);
  return ofDeals !== null && places.get(ofDeals)! >= asked;
}
